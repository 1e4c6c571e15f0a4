using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Rectify.Deadlines;

namespace Rectify.Testing.Printing;

/// <summary>A deadline in plain English.</summary>
internal static class EnglishDeadline
{
    public static string Of(Deadline deadline)
    {
        string words = deadline.Match(
            static d => $"by {Iso(d.Due)}",
            static _ => "at once",
            static d => d.Start is { } start ? $"kept up from {Iso(start)}" : "kept up",
            static d => string.Join(", ", d.Stages.Select(static s => $"by {Iso(s.Due)} {s.Text}".TrimEnd())),
            static d => $"from {Iso(d.Start)} to {Iso(d.Due)}",
            static d => string.Create(CultureInfo.InvariantCulture, $"{d.Amount} {Unit(d)} {Direction(d.Direction)} '{d.Anchor}'"),
            static d => $"{Direction(d.Direction)} '{d.Event}'");
        return $"{(deadline.StartsAtOnce ? "begun at once, " : "")}{words}{(deadline.IsThenLongTerm ? ", then kept up" : "")}";
    }

    private static string Unit(RelativeDeadline deadline)
    {
        string unit = deadline.Unit switch
        {
            DeadlineUnit.WorkingDay => "working day",
            DeadlineUnit.Day => "day",
            DeadlineUnit.Week => "week",
            DeadlineUnit.Month => "month",
            _ => "year",
        };
        return deadline.Amount == 1 ? unit : $"{unit}s";
    }

    private static string Direction(DeadlineDirection direction) => direction == DeadlineDirection.After ? "after" : "before";

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
