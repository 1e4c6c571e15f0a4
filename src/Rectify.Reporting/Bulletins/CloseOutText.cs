using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Reporting.Documents;
using Rectify.Reporting.Ledgers;
using Rectify.Rules;

namespace Rectify.Reporting.Bulletins;

/// <summary>The form that applies for closing out a measure.</summary>
internal sealed class CloseOutText(PlanAssessment assessment, MeasureAssessment state, BulletinOptions options) : BulletinPart(options)
{
    private readonly Measure _measure = state.Context.Measure;

    public ReportDocument Write()
    {
        List<ReportBlock> blocks = [new ReportBlock.Table([Say(BulletinWords.Item), Say(BulletinWords.Content)], Particulars()), Heading(BulletinWords.Conditions)];
        if (state.CloseOut.IsEmpty)
        {
            blocks.Add(new ReportBlock.Paragraph(Say(BulletinWords.IsClosed)));
            return new ReportDocument(Say(BulletinWords.FormTitle, _measure.Id), Numbered(blocks), Language);
        }

        blocks.Add(Table([BulletinWords.Condition, BulletinWords.IsMet, BulletinWords.Missing, BulletinWords.ShownBy], [.. state.CloseOut.Select(Row)]));
        if (state.CloseOut.All(static c => c.IsMet))
            blocks.Add(new ReportBlock.Paragraph(Say(BulletinWords.AllMet)));
        blocks.AddRange(
        [
            Heading(BulletinWords.Evidence),
            Documents(),
            Heading(BulletinWords.Opinions),
            new ReportBlock.Bullets([Say(BulletinWords.Applicant), Say(BulletinWords.Acceptance), Say(BulletinWords.Decision)]),
        ]);
        return new ReportDocument(Say(BulletinWords.FormTitle, _measure.Id), Numbered(blocks), Language);
    }

    private string[][] Particulars() =>
    [
        [Say(BulletinWords.Plan), assessment.Inputs.Plan.Title],
        [Say(BulletinWords.Words), _measure.Text],
        [Say(BulletinWords.Units), List(_measure.Responsibility.Accountable.Select(static l => l.Name).Distinct(StringComparer.Ordinal))],
        [Say(BulletinWords.TimeLimit), _measure.Deadline is { } deadline ? DeadlineWords.Of(deadline, Language) : Say(BulletinWords.NoDay)],
        [Say(BulletinWords.DueDay), state.Due is { } due ? Day(due) : Say(BulletinWords.NoDay)],
        [Say(BulletinWords.CompletedOn), state.CompletedOn is { } completed ? Day(completed) : "-"],
        [Say(BulletinWords.State), $"{Say(StatusTerms.Of(state.Stage))} / {Say(StatusTerms.Of(state.Schedule))}"],
    ];

    private string[] Row(CloseOutCondition condition) =>
    [
        Say(BulletinWords.Of(condition.Condition)),
        Say(condition.IsMet ? BulletinWords.Yes : BulletinWords.No),
        List(condition.Missing.Select(Words)),
        string.Join("; ", condition.Evidence.Select(Shown)),
    ];

    private string Shown(Evidence evidence) => evidence switch
    {
        { Fact: { } fact } => Say(FactSentence.Of(fact)),
        { Observation: { } seen } => Say(FactSentence.Of(seen, unit: null)),
        _ => evidence.Clause ?? "",
    };

    // What an id stands for, so that nobody has to look it up.
    private string Words(string id)
    {
        string? words = _measure.Milestones.Concat(_measure.EarlierStages).FirstOrDefault(m => string.Equals(m.Id, id, StringComparison.Ordinal))?.Text
            ?? _measure.Indicators.FirstOrDefault(i => string.Equals(i.Id, id, StringComparison.Ordinal))?.Name;
        return words is null ? id : $"{id} {Quote(words)}";
    }

    private ReportBlock Documents()
    {
        string[] titles = [.. state.Context.AllEvents.SelectMany(static e => e.Evidence).Select(static d => d.Uri is null ? d.Title : $"{d.Title} ({d.Uri})").Distinct(StringComparer.Ordinal)];
        return titles.Length == 0 ? new ReportBlock.Paragraph(Say(BulletinWords.Nothing)) : new ReportBlock.Bullets(titles);
    }
}
