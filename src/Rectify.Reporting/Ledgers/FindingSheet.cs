using Rectify.Evaluation;
using Rectify.Reporting.Workbooks;
using Rectify.Rules;

namespace Rectify.Reporting.Ledgers;

/// <summary>The findings, a row for each: those of the measures, then those of the plan as a whole.</summary>
internal sealed class FindingSheet(string language) : LedgerSheet(language)
{
    private static readonly LocalizedText Name = new("Findings", "发现");
    private static readonly LocalizedText Violated = new("found", "发现问题");

    public Sheet Create(PlanAssessment assessment, PlanWords words) => new(Say(Name), Columns(),
    [
        .. assessment.Measures.SelectMany(m => m.Findings.Select(f => Row(m.Id, words.OfMeasure(m.Id), f))),
        .. assessment.Findings.Select(f => Row(Say(LedgerWords.WholePlan), words: null, f)),
    ]);

    private SheetColumn[] Columns() =>
    [
        Column("Measure", "措施编号", 12, CellFormat.Code),
        Column("Measure in words", "措施内容", 32),
        Column("Rule", "规则", 12),
        Column("Severity", "级别", 10),
        Column("Outcome", "结论", 12),
        Column("What the rule finds", "规则名称", 40),
        Column("Finding", "说明", 90),
    ];

    private CellValue[] Row(string measure, string? words, Finding finding) =>
    [
        CellValue.Of(measure),
        CellValue.Of(words),
        CellValue.Of(finding.Rule.Id),
        CellValue.Of(Say(StatusTerms.Of(finding.Severity))),
        CellValue.Of(Say(Outcome(finding))),
        CellValue.Of(Say(finding.Rule.Title)),
        CellValue.Of(finding.ToString(Language)),
    ];

    private static LocalizedText Outcome(Finding finding) => finding.Outcome.Kind switch
    {
        OutcomeKind.Undetermined => LedgerWords.CannotTell,
        OutcomeKind.RuleError => LedgerWords.Broken,
        _ => Violated,
    };
}
