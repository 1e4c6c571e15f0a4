using Rectify.Cli.Hosting;
using Rectify.Evaluation;
using Rectify.Reporting;
using Rectify.Rules;

namespace Rectify.Cli.Output;

/// <summary>What the rules about a plan found, measure by measure, for people.</summary>
internal sealed class LintReport(ToolHost host, string language)
{
    private const string WholePlan = "-";

    private static readonly LocalizedText Summary = new("measures {0}: error {1}, warning {2}, info {3}, unknown {4}", "措施 {0}: 严重 {1}, 一般 {2}, 提示 {3}, 无法判定 {4}");

    public void Print(PlanAssessment assessment)
    {
        var table = new SubjectTable(host, assessment.Measures.Select(static m => Columns.Width(FixedWidthText.Of(m.Id))).Append(WholePlan.Length).Max());
        var lines = new FindingLines(language, table.Width);
        foreach (var measure in assessment.Measures)
            table.Add(FixedWidthText.Of(measure.Id), lines.Of(measure.Findings));
        table.Add(WholePlan, lines.Of(assessment.Findings));
        table.Print();
        var counts = FindingCounts.Of(assessment.AllFindings());
        host.Output.WriteLine(FilledText.Of(Summary, language, assessment.Measures.Count, counts.Errors, counts.Warnings, counts.Infos, counts.Unknown));
    }
}
