using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Reporting.Documents;
using Rectify.Rules;

namespace Rectify.Reporting.Bulletins;

/// <summary>What changed between two bulletins.</summary>
internal sealed class ChangesText(PlanAssessment before, PlanAssessment now, BulletinOptions options) : BulletinPart(options)
{
    private readonly (MeasureAssessment Before, MeasureAssessment Now)[] _measures = [.. before.Measures.Zip(now.Measures)];

    public IEnumerable<ReportBlock> Write()
    {
        yield return new ReportBlock.Paragraph(Say(BulletinWords.Reported, Recorded()));
        string[] entries =
        [
            .. Entry(BulletinWords.Completed, static m => m.Now.IsCompleted && !m.Before.IsCompleted),
            .. Entry(BulletinWords.ClosedOut, static m => IsClosedOut(m.Now) && !IsClosedOut(m.Before)),
            .. Entry(BulletinWords.Relapsed, static m => m.Now.Stage == Stage.Relapsed && m.Before.Stage != Stage.Relapsed),
            .. Entry(BulletinWords.NewlyOverdue, static m => IsOverdue(m.Now) && !IsOverdue(m.Before)),
            .. Entry(BulletinWords.NoLongerOverdue, static m => IsOverdue(m.Before) && !IsOverdue(m.Now)),
            .. Moved(),
            .. Signals(),
        ];
        if (entries.Length > 0)
            yield return new ReportBlock.Bullets(entries);
        else
            yield return new ReportBlock.Paragraph(Say(BulletinWords.NothingChanged));
    }

    private int Recorded()
    {
        var log = now.Inputs.Progress;
        return log.Events.Count(e => IsNew(e.On, e.RecordedOn)) + log.Observations.Count(o => IsNew(o.On, o.RecordedOn));
    }

    // In view now, and not then.
    private bool IsNew(NodaTime.LocalDate on, NodaTime.LocalDate recordedOn) =>
        on <= now.AsOf && recordedOn <= now.KnownOn && (on > before.AsOf || recordedOn > before.KnownOn);

    private IEnumerable<string> Entry(LocalizedText text, Func<(MeasureAssessment Before, MeasureAssessment Now), bool> condition)
    {
        string[] ids = [.. _measures.Where(condition).Select(static m => m.Now.Id)];
        if (ids.Length > 0)
            yield return Say(text, List(ids));
    }

    private IEnumerable<string> Moved()
    {
        string[] moved = [.. _measures.Where(static m => m.Before.Due != m.Now.Due).Select(m => Say(BulletinWords.Moved, m.Now.Id, DayOf(m.Before), DayOf(m.Now)))];
        if (moved.Length > 0)
            yield return Say(BulletinWords.DueMoved, List(moved));
    }

    private string DayOf(MeasureAssessment measure) => measure.Due is { } due ? Day(due) : Say(BulletinWords.NoDay);

    private IEnumerable<string> Signals() => _measures
        .Where(static m => m.Before.Signal != m.Now.Signal)
        .GroupBy(static m => (m.Before.Signal, m.Now.Signal))
        .OrderByDescending(static g => g.Key.Item2).ThenByDescending(static g => g.Key.Item1)
        .Select(g => Say(BulletinWords.SignalChanged, Say(StatusTerms.Of(g.Key.Item1)), Say(StatusTerms.Of(g.Key.Item2)), List(g.Select(static m => m.Now.Id))));

    private static bool IsClosedOut(MeasureAssessment measure) => measure.Stage is Stage.ClosedOut or Stage.Published;

    private static bool IsOverdue(MeasureAssessment measure) => measure.Schedule == ScheduleStatus.Overdue;
}
