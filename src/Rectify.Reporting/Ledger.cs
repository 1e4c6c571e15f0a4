using Ardalis.GuardClauses;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Reporting.Ledgers;
using Rectify.Reporting.Workbooks;

namespace Rectify.Reporting;

/// <summary>The ledger (台账) of a plan as a workbook (.xlsx), and the form in which a clerk reports what happened.</summary>
/// <remarks>
/// The same arguments give the same bytes, whatever the machine's culture, time zone or clock.
/// No text becomes a formula: what begins like one stands behind an apostrophe, which keeps it harmless in CSV too.
/// </remarks>
public static class Ledger
{
    /// <summary>Writes the ledger: measures, targets, units, findings, the facts in view with rows for new ones, and what it was made from.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="progress">What has been reported. Only what had happened, and was known, by the days of the assessment is shown.</param>
    /// <param name="assessment">Where the plan stands, evaluated from that plan and progress.</param>
    /// <param name="options">How it is written; by default in Chinese.</param>
    /// <returns>The workbook.</returns>
    /// <exception cref="ArgumentException">The plan, progress or assessment is null, or the assessment is not one of that plan.</exception>
    public static byte[] Write(RectificationPlan plan, ProgressLog progress, PlanAssessment assessment, LedgerOptions? options = null)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(progress);
        Guard.Against.AssessmentOfOther(assessment, plan);
        string language = (options ?? LedgerOptions.Default).Language;
        var inView = InView(progress, assessment);
        var words = new PlanWords(plan);
        var lists = new ChoiceSheet(language).Create(plan);
        return Save(language,
            new MeasureSheet(language).Create(plan, assessment),
            new TargetSheet(language).Create(plan, progress, assessment),
            new UnitSheet(language).Create(assessment),
            new FindingSheet(language).Create(assessment, words),
            new FactSheet(language, FactTable.Events, words).Create(inView, lists),
            new FactSheet(language, FactTable.Observations, words).Create(inView, lists),
            new AboutSheet(language).OfLedger(plan, progress, assessment),
            lists);
    }

    /// <summary>Writes a form to be filled in: how to do it, the events, the observations, and the lists to choose from. <see cref="LedgerReader"/> reads it back.</summary>
    /// <param name="plan">The plan that is reported on.</param>
    /// <param name="progress">What has been reported so far, which the form then holds; null or empty for a form without a row.</param>
    /// <param name="options">How it is written; by default in Chinese.</param>
    /// <returns>The workbook.</returns>
    /// <exception cref="ArgumentNullException">The plan is null.</exception>
    public static byte[] WriteTemplate(RectificationPlan plan, ProgressLog? progress = null, LedgerOptions? options = null)
    {
        Guard.Against.Null(plan);
        string language = (options ?? LedgerOptions.Default).Language;
        var lists = new ChoiceSheet(language).Create(plan);
        var known = progress ?? ProgressLog.Empty;
        var words = new PlanWords(plan);
        return Save(language,
            new AboutSheet(language).OfTemplate(plan, known),
            new FactSheet(language, FactTable.Events, words).Create(known, lists),
            new FactSheet(language, FactTable.Observations, words).Create(known, lists),
            lists);
    }

    private static byte[] Save(string language, params Sheet[] sheets) => WorkbookWriter.Write(sheets, LedgerWords.Font.In(language));

    private static ProgressLog InView(ProgressLog progress, PlanAssessment assessment) => new(
        progress.Plan,
        [.. progress.Events.Where(e => e.On <= assessment.AsOf && e.RecordedOn <= assessment.KnownOn)],
        [.. progress.Observations.Where(o => o.On <= assessment.AsOf && o.RecordedOn <= assessment.KnownOn)]);
}
