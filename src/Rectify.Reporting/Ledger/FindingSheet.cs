using Rectify.Evaluation;
using Rectify.Reporting.Workbooks;
using Rectify.Rules;

namespace Rectify.Reporting.Ledgers;

/// <summary>The findings, a row for each: those of the measures, then those of the plan as a whole.</summary>
internal sealed class FindingSheet(string language)
{
    private static readonly LocalizedText Name = new("Findings", "发现");
    private static readonly LocalizedText Violated = new("found", "发现问题");

    public Sheet Create(PlanAssessment assessment) => new(Name.In(language), Columns(),
    [
        .. assessment.Measures.SelectMany(m => m.Findings.Select(f => Row(m.Id, f))),
        .. assessment.Findings.Select(f => Row(LedgerWords.WholePlan.In(language), f)),
    ]);

    private SheetColumn[] Columns() =>
    [
        new(Say("Measure", "措施编号"), 12, CellFormat.Code),
        new(Say("Rule", "规则"), 11),
        new(Say("Severity", "级别"), 10),
        new(Say("Outcome", "结论"), 12),
        new(Say("What the rule finds", "规则名称"), 40),
        new(Say("Finding", "说明"), 90),
    ];

    private CellValue[] Row(string measure, Finding finding) =>
    [
        CellValue.Of(measure),
        CellValue.Of(finding.Rule.Id),
        CellValue.Of(StatusTerms.Of(finding.Severity).In(language)),
        CellValue.Of(Outcome(finding).In(language)),
        CellValue.Of(finding.Rule.Title.In(language)),
        CellValue.Of(finding.ToString(language)),
    ];

    private static LocalizedText Outcome(Finding finding) => finding.Outcome.Kind switch
    {
        OutcomeKind.Undetermined => LedgerWords.CannotTell,
        OutcomeKind.RuleError => LedgerWords.Broken,
        _ => Violated,
    };

    private string Say(string english, string chinese) => new LocalizedText(english, chinese).In(language);
}
