using System.Globalization;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Text.Indicators;

namespace Rectify.Text.Tests.Indicators;

/// <summary>Writes what was read in one line each, so that a test shows the whole reading.</summary>
internal static class Lines
{
    public static readonly LocalDate Issued = new(2018, 6, 29);

    public static string[] Targets(string text, LocalDate? on = null) => [.. IndicatorParser.Parse(text, on).Select(Of)];

    public static string Target(string text, LocalDate? on = null) => string.Join(" | ", Targets(text, on));

    public static string[] Milestones(string text) => [.. Read(text).Milestones.Select(Of)];

    public static string[] Duties(string text) => [.. Read(text).Duties.Select(Of)];

    public static Promises Read(string text) => PromiseReader.Read("2.1.1.1", text, Issued, InterpretationPolicy.Default);

    private static string Of(TargetIndicator target)
    {
        string value = target.Target.Match(
            q => q.Value.ToString(CultureInfo.InvariantCulture) + (q.Unit is null ? "" : " " + q.Unit),
            l => "level " + l.Level);
        string line = $"{target.Name} {Sign(target.Comparator)} {value} {target.Mode}";
        if (target.Per is { } per)
            line += " per " + per;
        if (target.By is { } by)
            line += " by " + Iso(by);
        if (target.Baseline is { } baseline)
            line += " from " + baseline.Year.ToString(CultureInfo.InvariantCulture) + (baseline.Value is { } v ? ":" + v.ToString(CultureInfo.InvariantCulture) : "");
        return line + (target.Modality == Modality.Aspirational ? " aspirational" : "") + (target.IsApproximate ? " approximate" : "");
    }

    private static string Of(Milestone milestone) =>
        $"{Iso(milestone.Deadline.NamedDay!.Value)} {milestone.Text}" + (milestone.Modality == Modality.Aspirational ? " aspirational" : "");

    private static string Of(RecurringDuty duty) => string.Create(CultureInfo.InvariantCulture, $"{duty.Recurrence.AtLeast} {duty.Recurrence.Per}{(duty.Each ? " each" : "")} {duty.Text}");

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    private static string Sign(Comparator comparator) => comparator switch
    {
        Comparator.AtLeast => ">=",
        Comparator.MoreThan => ">",
        Comparator.AtMost => "<=",
        Comparator.LessThan => "<",
        Comparator.EqualTo => "=",
        _ => "~",
    };
}
