using System.Globalization;
using NodaTime.Text;
using Rectify.Deadlines;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Reporting.Ledgers;

/// <summary>A time limit in words: those of the plan where it keeps them.</summary>
internal static class DeadlineWords
{
    private static readonly LocalizedText AtOnce = new("at once", "立行立改");
    private static readonly LocalizedText ForGood = new("for good", "长期坚持");
    private static readonly LocalizedText ThenForGood = new(", then for good", ",长期坚持");

    public static string Of(Deadline deadline, string language) =>
        string.IsNullOrWhiteSpace(deadline.Text) ? Plain(deadline, language) + (deadline.IsThenLongTerm ? ThenForGood.In(language) : "") : deadline.Text;

    private static string Plain(Deadline deadline, string language) => deadline.Match(
        static d => Iso(d.Due),
        _ => AtOnce.In(language),
        _ => ForGood.In(language),
        d => string.Join("\n", d.Stages.Select(s => string.IsNullOrWhiteSpace(s.Text) ? Iso(s.Due) : $"{Iso(s.Due)} {s.Text}")),
        static d => $"{Iso(d.Start)} – {Iso(d.Due)}",
        d => Relative(d).In(language),
        d => new LocalizedText(d.Direction == DeadlineDirection.Before ? $"before {d.Event}" : $"on {d.Event}", d.Event + (d.Direction == DeadlineDirection.Before ? "前" : "时")).In(language));

    private static LocalizedText Relative(RelativeDeadline deadline)
    {
        var anchor = ProgressEventNames.TypeOf(deadline.Anchor) is { } type ? LedgerWords.Of(type) : new LocalizedText(deadline.Anchor, deadline.Anchor);
        var unit = Unit(deadline.Unit);
        string amount = deadline.Amount.ToString(CultureInfo.InvariantCulture);
        return deadline.Direction == DeadlineDirection.After
            ? new($"{amount} {unit.English} after: {anchor.English}", $"{anchor.Chinese}后{amount}{unit.Chinese}内")
            : new($"{amount} {unit.English} before: {anchor.English}", $"{anchor.Chinese}前{amount}{unit.Chinese}");
    }

    private static LocalizedText Unit(DeadlineUnit unit) => unit switch
    {
        DeadlineUnit.WorkingDay => new("working days", "个工作日"),
        DeadlineUnit.Day => new("days", "日"),
        DeadlineUnit.Week => new("weeks", "周"),
        DeadlineUnit.Month => new("months", "个月"),
        DeadlineUnit.Year => new("years", "年"),
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Not a named value."),
    };

    private static string Iso(NodaTime.LocalDate day) => LocalDatePattern.Iso.Format(day);
}
