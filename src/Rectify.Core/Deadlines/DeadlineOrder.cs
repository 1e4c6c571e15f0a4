using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;

namespace Rectify.Deadlines;

/// <summary>A total order of deadlines in which only equal deadlines compare as 0.</summary>
internal static class DeadlineOrder
{
    public static int Compare(Deadline first, Deadline second)
    {
        Guard.Against.Null(first);
        Guard.Against.Null(second);
        int byRank = first.OrderRank.CompareTo(second.OrderRank);
        if (byRank != 0)
            return byRank;
        int byDay = (first.NamedDay ?? LocalDate.MaxIsoValue).CompareTo(second.NamedDay ?? LocalDate.MaxIsoValue);
        return byDay != 0 ? byDay : string.CompareOrdinal(Key(first), Key(second));
    }

    private static string Key(Deadline deadline)
    {
        string own = deadline.Match(
            d => $"fixed {d.Precision} {Day(d.Due)}",
            _ => "immediate",
            d => $"longTerm {Day(d.Start)}",
            d => $"staged {string.Join('|', d.Stages.Select(s => $"{Day(s.Due)} {Sized(s.Text)}"))}",
            d => $"period {Day(d.Start)} {Day(d.Due)}",
            d => string.Create(CultureInfo.InvariantCulture, $"relative {d.Amount} {d.Unit} {d.Direction} {Sized(d.Anchor)}"),
            d => $"event {d.Direction} {Sized(d.Event)}");
        string text = deadline.Text is { } words ? Sized(words) : "-";
        return $"{own} {deadline.IsThenLongTerm} {deadline.StartsAtOnce} {text} {string.Concat(deadline.Alternatives.Select(static a => Sized(Key(a))))}";
    }

    // With its length before it, no wording can pass for the parts of another key.
    private static string Sized(string text) => string.Create(CultureInfo.InvariantCulture, $"{text.Length}:{text}");

    private static string Day(LocalDate? day) => day is { } d ? LocalDatePattern.Iso.Format(d) : "-";
}
