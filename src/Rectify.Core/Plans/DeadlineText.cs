using NodaTime;
using NodaTime.Text;
using Rectify.Deadlines;

namespace Rectify.Plans;

/// <summary>A deadline in a few words, the same for equal meanings whatever their wording.</summary>
internal static class DeadlineText
{
    public static string Of(Deadline deadline) => Plain(deadline) + (deadline.IsThenLongTerm ? ", then long-term" : "");

    private static string Plain(Deadline deadline) => deadline.Match(
        static d => $"by {Day(d.Due)}",
        static _ => "at once",
        static d => d.Start is { } start ? $"long-term from {Day(start)}" : "long-term",
        static d => $"in stages by {string.Join(", ", d.Stages.Select(static s => Day(s.Due)))}",
        static d => $"{Day(d.Start)} to {Day(d.Due)}",
        static d => FormattableString.Invariant($"{d.Amount} {d.Unit} {d.Direction} {d.Anchor}"),
        static d => $"{d.Direction} {d.Event}");

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
