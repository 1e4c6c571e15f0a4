using System.Globalization;
using Rectify.Plans;
using Rectify.Reporting.Workbooks;
using Rectify.Rules;

namespace Rectify.Reporting.Ledgers;

/// <summary>What a form lets people choose from: the measures, milestones, duties and targets of the plan with their words, and the kinds of events.</summary>
internal sealed class ChoiceSheet(string language) : LedgerSheet(language)
{
    private static readonly LocalizedText Name = new("Lists", "选项");

    // Where the choices of a member stand; the column after the ids explains them.
    private static readonly string[] Members = ["measure", "", "milestone", "", "duty", "", "indicator", "", "type", "kind", "holds"];

    /// <summary>The range to choose the values of a column from; null where nothing is listed for it.</summary>
    public static string? RangeFor(Sheet lists, FactColumn column)
    {
        int index = Array.IndexOf(Members, column.Member);
        int count = index < 0 ? 0 : lists.Rows.TakeWhile(row => !row[index].IsBlank).Count();
        return count == 0 ? null : lists.RangeOf(index, count);
    }

    /// <summary>What looks up the first words of an id that was chosen for a column; null where nothing is listed for it.</summary>
    public static string? WordsFor(Sheet lists, FactColumn column)
    {
        if (RangeFor(lists, column) is not { } ids)
            return null;
        int index = Array.IndexOf(Members, column.Member);
        string range = $"{ids[..ids.IndexOf(':', StringComparison.Ordinal)]}:${CellAddress.ColumnName(index + 1)}{ids[ids.LastIndexOf('$')..]}";
        return string.Create(CultureInfo.InvariantCulture, $"IF(A{{0}}=\"\",\"\",IFERROR(LEFT(VLOOKUP(A{{0}},{range},2,FALSE),{PlanWords.Most}),\"\"))");
    }

    public Sheet Create(RectificationPlan plan)
    {
        var milestones = plan.Measures.SelectMany(static m => m.Milestones.Concat(m.EarlierStages)).ToArray();
        var duties = plan.Measures.SelectMany(static m => m.Duties).Concat(plan.Safeguards.SelectMany(static s => s.Duties)).ToArray();
        var targets = PlanIds.TargetsOf(plan).ToArray();
        string[][] columns =
        [
            [.. plan.Measures.Select(static m => m.Id)],
            [.. plan.Measures.Select(PlanWords.Of)],
            [.. milestones.Select(static m => m.Id)],
            [.. milestones.Select(static m => m.Text)],
            [.. duties.Select(static d => d.Id)],
            [.. duties.Select(static d => d.Text)],
            [.. targets.Select(static x => x.Id)],
            [.. targets.Select(PlanWords.Of)],
            [.. FactNames.EventTypes.Words.Select(Say)],
            [.. FactNames.SupervisionKinds.Words.Select(Say)],
            [Say(LedgerWords.Yes), Say(LedgerWords.No)],
        ];
        return new Sheet(Say(Name), Columns(), [.. Enumerable.Range(0, columns.Max(static c => c.Length)).Select(row => Row(columns, row))]);
    }

    private SheetColumn[] Columns() =>
    [
        Column("Measure", "措施编号", 12, CellFormat.Code),
        Column("Words", "措施", 50),
        Column("Milestone", "节点编号", 14, CellFormat.Code),
        Column("Words", "节点", 36),
        Column("Duty", "任务编号", 14, CellFormat.Code),
        Column("Words", "常态任务", 36),
        Column("Target", "指标编号", 14, CellFormat.Code),
        Column("Words", "指标", 30),
        Column("Event", "事件类型", 18),
        Column("Kind of supervision", "督查方式", 18),
        Column("Yes or no", "是否", 9),
    ];

    private static CellValue[] Row(string[][] columns, int row) => [.. columns.Select(c => row < c.Length ? CellValue.Of(c[row]) : default)];
}
