using NodaTime;
using Rectify.Deadlines;

namespace Rectify.Progress;

/// <summary>A due day that is known from a day on.</summary>
/// <param name="On">The day of the event that supplied it; the first day of the calendar where no event was needed.</param>
/// <param name="Due">The due day.</param>
/// <param name="Anchor">The event that was waited for; null where no event was needed.</param>
/// <param name="By">The fact that supplied it; null where none was needed.</param>
internal readonly record struct ToldDay(LocalDate On, DueDay Due, string? Anchor, ProgressEvent? By)
{
    /// <summary>Whether no event was needed.</summary>
    public bool IsFromStart => Anchor is null;
}
