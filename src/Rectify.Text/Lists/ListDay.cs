using NodaTime;
using Rectify.Deadlines;

namespace Rectify.Text.Lists;

/// <summary>A day as a cell states it.</summary>
/// <param name="Day">The day; the last one of a month, quarter or year.</param>
/// <param name="Precision">How exactly it is stated.</param>
/// <param name="Other">The day that the figures may also mean: 6/7/2024 in the other order.</param>
internal readonly record struct ListDay(LocalDate Day, DeadlinePrecision Precision, LocalDate? Other = null)
{
    /// <summary>As a time limit: the earlier of two days, the later as its alternative.</summary>
    public FixedDeadline ToDeadline(string text) => Other is not { } other
        ? new FixedDeadline(Day, Precision) { Text = text }
        : new FixedDeadline(LocalDate.Min(Day, other), Precision) { Text = text, Alternatives = [new FixedDeadline(LocalDate.Max(Day, other), Precision)] };
}
