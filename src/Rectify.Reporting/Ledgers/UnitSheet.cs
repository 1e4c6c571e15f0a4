using System.Globalization;
using Rectify.Evaluation;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Reporting.Units;
using Rectify.Reporting.Workbooks;
using Rectify.Rules;

namespace Rectify.Reporting.Ledgers;

/// <summary>The units, a row for each: the worst first, with both ranks beside the counts.</summary>
internal sealed class UnitSheet(string language) : LedgerSheet(language)
{
    private const int Places = 4;

    private static readonly LocalizedText Few = new(" (few measures)", "(措施较少)");

    private static readonly LocalizedText Name = new("Units", "责任单位");

    public Sheet Create(PlanAssessment assessment)
    {
        var scorecard = assessment.Scorecard;
        var shares = scorecard.Ranking.ToDictionary(static r => r.Unit, StringComparer.Ordinal);
        int overdue = assessment.Totals.By(ScheduleStatus.Overdue);
        return new Sheet(Say(Name), Columns(Say(UnitCounts.Of(scorecard, overdue))), [.. UnitRanking.Of(scorecard, UnitOrder.WorstFirst).Select(u => Row(u, shares.GetValueOrDefault(u.Score.Unit)))])
        {
            Title = Say(UnitCounts.Briefly(scorecard, overdue)),
        };
    }

    private SheetColumn[] Columns(string aboutOverdue) =>
    [
        Column("Rank, worst first", "名次(由差到好)", 16),
        Column("Rank by share", "完成率名次", 11),
        Column("Unit", "责任单位", 40),
        Column("Measures", "措施数", 10, CellFormat.Number),
        Column("Completed", "完成整改", 11, CellFormat.Number),
        Column("Completed share", "完成率", 12, CellFormat.Percent),
        Column("Closed out", "销号", 11, CellFormat.Number),
        Column("Done late", "逾期完成", 11, CellFormat.Number),
        Column("Overdue", "逾期", 10, CellFormat.Number) with { Note = aboutOverdue },
        Column("Overdue share", "逾期率", 12, CellFormat.Percent),
        Column("Lapsed", "未能保持", 11, CellFormat.Number),
        Column("Reported", "已报", 10, CellFormat.Number),
    ];

    private CellValue[] Row(RankedUnit unit, UnitRank? share) => Row(unit, unit.Score, share);

    private CellValue[] Row(RankedUnit unit, UnitScore score, UnitRank? share) =>
    [
        CellValue.Of(Place(unit.Rank, unit.IsTied)),
        CellValue.Of(Place(share?.Rank, share?.IsTied ?? false)),
        CellValue.Of(unit.IsSmall ? score.Unit + Say(Few) : score.Unit),
        Number(score.Measures),
        Number(score.Completed),
        Share(score, score.CompletedShare),
        Number(score.ClosedOut),
        Number(score.CompletedLate),
        Number(score.Overdue),
        Share(score, score.OverdueShare),
        Number(score.Lapsed),
        Number(score.Reported),
    ];

    // Equal places are marked.
    private static string? Place(int? rank, bool isTied) => rank is { } place ? place.ToString(CultureInfo.InvariantCulture) + (isTied ? "=" : "") : null;

    private static CellValue Number(Fraction count) => CellValue.Of(count.ToDecimal(Places));

    private static CellValue Share(UnitScore score, Fraction share) => score.Measures.Numerator.IsZero ? default : CellValue.Percent(share.ToDecimal(Places) * 100);
}
