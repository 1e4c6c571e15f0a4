using System.Globalization;
using NodaTime;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Reporting.Documents;
using Rectify.Reporting.Dues;
using Rectify.Reporting.Ledgers;

namespace Rectify.Reporting.Bulletins;

/// <summary>The notice that asks a unit to act.</summary>
internal sealed class NoticeText(PlanAssessment assessment, string unit, LocalDate answerBy, BulletinOptions options) : BulletinPart(options)
{
    /// <summary>The notice; null where nothing of the unit is late.</summary>
    public ReportDocument? Write()
    {
        // A letter holds nobody to what may not be his.
        DueItem[] late = [.. new DueList(assessment).Of(unit, isCertain: true).Where(static i => i.DaysLate > 0)];
        if (late.Length == 0)
            return null;
        var plan = assessment.Inputs.Plan;
        var measures = plan.Measures.Where(m => late.Any(i => string.Equals(i.Measure, m.Id, StringComparison.Ordinal)));
        return new ReportDocument(
            Say(BulletinWords.NoticeTitle, unit),
            [
                new ReportBlock.Paragraph(Say(BulletinWords.To, unit)),
                new ReportBlock.Paragraph(Say(BulletinWords.NoticeLead, Day(assessment.AsOf), plan.Title)),
                Table([BulletinWords.What, BulletinWords.Id, BulletinWords.Words, BulletinWords.Due, BulletinWords.DaysLate, BulletinWords.State], [.. late.Select(Row)]),
                Heading(BulletinWords.PlanSays),
                new ReportBlock.Bullets([.. measures.Select(Sentence)]),
                Heading(BulletinWords.Asked),
                new ReportBlock.Bullets([Say(BulletinWords.AskedActs), Say(BulletinWords.AskedExtension), Say(BulletinWords.AskedAnswer, Day(answerBy))]),
                new ReportBlock.Paragraph(Say(BulletinWords.Signed)),
            ],
            Language);
    }

    private string[] Row(DueItem item) =>
    [
        Say(DueWords.Of(item.Kind)),
        item.Id,
        Quote(item.Words),
        Day(item.Day),
        item.DaysLate.ToString(CultureInfo.InvariantCulture),
        Say(item.State),
    ];

    private string Sentence(Measure measure) =>
        Say(BulletinWords.PlanSaysOf, measure.Id, measure.Text, measure.Deadline is { } deadline ? DeadlineWords.Of(deadline, Language) : Say(BulletinWords.NoDay));
}
