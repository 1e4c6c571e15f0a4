using NodaTime;
using Rectify.Deadlines;
using static Rectify.Primitives.Spelling;

namespace Rectify.Plans;

/// <summary>A deadline in a few words, the same for equal meanings whatever their wording.</summary>
internal static class DeadlineText
{
    public static string Of(Deadline deadline) => Plain(deadline) + (deadline.StartsAtOnce ? ", begun at once" : "") + (deadline.IsThenLongTerm ? ", then long-term" : "");

    private static string Plain(Deadline deadline) => deadline.Match(
        static d => $"by {Iso(d.Due)}",
        static _ => "at once",
        static d => d.Start is { } start ? $"long-term from {Iso(start)}" : "long-term",
        static d => $"in stages by {string.Join(", ", d.Stages.Select(static s => Iso(s.Due)))}",
        static d => $"{Iso(d.Start)} to {Iso(d.Due)}",
        static d => FormattableString.Invariant($"{d.Amount} {d.Unit} {d.Direction} {d.Anchor}"),
        static d => $"{d.Direction} {d.Event}");
}
