using System.Globalization;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Reporting.Documents;
using Rectify.Reporting.Dues;
using Rectify.Rules;

namespace Rectify.Reporting.Bulletins;

/// <summary>The bulletin.</summary>
internal sealed class BulletinText(PlanAssessment assessment, PlanAssessment? since, BulletinOptions options) : BulletinPart(options)
{
    private readonly RectificationPlan _plan = assessment.Inputs.Plan;

    public ReportDocument Write()
    {
        var last = assessment.AsOf.PlusDays(Options.DaysAhead);
        List<ReportBlock> blocks =
        [
            new ReportBlock.Paragraph(since is null ? Say(BulletinWords.AsOf, Day(assessment.AsOf)) : Say(BulletinWords.Period, Day(since.AsOf), Day(assessment.AsOf))),
            Heading(BulletinWords.Totals),
            new ReportBlock.Paragraph(Overall()),
            new ReportBlock.Paragraph(Say(BulletinWords.Signals, Signals())),
        ];
        if (since is not null)
            blocks.AddRange([Heading(BulletinWords.Changes), .. new ChangesText(since, assessment, Options).Write()]);
        blocks.AddRange(
        [
            Heading(BulletinWords.Overdue),
            Table([BulletinWords.Unit, BulletinWords.Measure, BulletinWords.Words, BulletinWords.Due, BulletinWords.Why], Rows(NeedsAction)),
            Heading(BulletinWords.AtRisk),
            Table([BulletinWords.Unit, BulletinWords.Measure, BulletinWords.Words, BulletinWords.Due, BulletinWords.Why], Rows(IsAtRisk)),
            new ReportBlock.Heading(Say(BulletinWords.Next, Day(last))),
            Table(
                [BulletinWords.Due, BulletinWords.What, BulletinWords.Id, BulletinWords.Words, BulletinWords.Unit],
                [.. new DueList(assessment).Of(unit: null).Where(i => i.DaysLate <= 0 && i.Day <= last).Select(Row)]),
        ]);
        return new ReportDocument(Say(BulletinWords.Title, _plan.Title), Numbered(blocks), Language);
    }

    private string Overall()
    {
        var totals = assessment.Totals;
        string rate = totals.CompletionRate is { } share ? (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%" : "-";
        return Say(
            BulletinWords.Overall, totals.Measures, totals.Completed, rate, totals.By(Stage.ClosedOut) + totals.By(Stage.Published), totals.By(ScheduleStatus.Overdue), totals.By(Stage.Relapsed), totals.Cancelled);
    }

    private string Signals() => List(Enum.GetValues<Signal>().Reverse().Where(s => assessment.Totals.By(s) > 0)
        .Select(s => string.Create(CultureInfo.InvariantCulture, $"{Say(StatusTerms.Of(s))} {assessment.Totals.By(s)}")));

    private static bool NeedsAction(MeasureAssessment measure) =>
        measure.Schedule == ScheduleStatus.Overdue || measure.Stage == Stage.Relapsed || measure.Standing == Standing.Lapsed;

    private static bool IsAtRisk(MeasureAssessment measure) =>
        !NeedsAction(measure) && (measure.Signal == Signal.Red || measure.Schedule == ScheduleStatus.BehindSchedule
            || measure.Indicators.Any(static i => i.State is IndicatorState.AtRisk or IndicatorState.Regressed or IndicatorState.Missed));

    private IReadOnlyList<string>[] Rows(Func<MeasureAssessment, bool> condition) =>
    [
        .. _plan.Measures.Zip(assessment.Measures)
            .Where(m => condition(m.Second))
            .SelectMany(static m => UnitsOf(m.First).Select(unit => (Unit: unit, Measure: m.First, State: m.Second)))
            .GroupBy(static r => r.Unit, StringComparer.Ordinal)
            .SelectMany(static group => group)
            .Select(r => (string[])[r.Unit, r.Measure.Id, Quote(r.Measure.Text), r.State.Due is { } due ? Day(due) : Say(BulletinWords.NoDay), Why(r.State)]),
    ];

    private static IEnumerable<string> UnitsOf(Measure measure) =>
        measure.Responsibility.Accountable.Select(static l => l.Name).Distinct(StringComparer.Ordinal).DefaultIfEmpty("-");

    private string[] Row(DueItem item) => [Day(item.Day), Say(DueWords.Of(item.Kind)), item.Id, Quote(item.Words), List(item.Units)];
}
