using Rectify.Evaluation;
using Rectify.Primitives;
using Rectify.Reporting.Workbooks;
using Rectify.Rules;

namespace Rectify.Reporting.Ledgers;

/// <summary>The units, a row for each: the ranked first, in the order of their rank.</summary>
internal sealed class UnitSheet(string language) : LedgerSheet(language)
{
    private const int Places = 4;

    private static readonly LocalizedText Name = new("Units", "责任单位");

    public Sheet Create(Scorecard scorecard)
    {
        var ranks = scorecard.Ranking.Select(static (r, place) => (r.Unit, r.Rank, place)).ToDictionary(static r => r.Unit, StringComparer.Ordinal);
        var ordered = scorecard.Units.OrderBy(u => ranks.TryGetValue(u.Unit, out var rank) ? rank.place : int.MaxValue);
        return new Sheet(Say(Name), Columns(), [.. ordered.Select(u => Row(u, ranks.TryGetValue(u.Unit, out var rank) ? rank.Rank : null))]);
    }

    private SheetColumn[] Columns() =>
    [
        Column("Rank", "名次", 8, CellFormat.Number),
        Column("Unit", "责任单位", 40),
        Column("Measures", "措施数", 10, CellFormat.Number),
        Column("Completed", "完成整改", 11, CellFormat.Number),
        Column("Completed share", "完成率", 12, CellFormat.Percent),
        Column("Closed out", "销号", 11, CellFormat.Number),
        Column("Done late", "逾期完成", 11, CellFormat.Number),
        Column("Overdue", "逾期", 10, CellFormat.Number),
        Column("Overdue share", "逾期率", 12, CellFormat.Percent),
        Column("Lapsed", "未能保持", 11, CellFormat.Number),
        Column("Reported", "已报", 10, CellFormat.Number),
    ];

    private static CellValue[] Row(UnitScore score, int? rank) =>
    [
        CellValue.Of(rank),
        CellValue.Of(score.Unit),
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

    private static CellValue Number(Fraction count) => CellValue.Of(count.ToDecimal(Places));

    private static CellValue Share(UnitScore score, Fraction share) => score.Measures.Numerator.IsZero ? default : CellValue.Percent(share.ToDecimal(Places) * 100);
}
