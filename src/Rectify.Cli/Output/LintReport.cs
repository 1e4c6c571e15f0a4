using System.Globalization;
using Rectify.Cli.Hosting;
using Rectify.Evaluation;
using Rectify.Rules;
using Spectre.Console;

namespace Rectify.Cli.Output;

/// <summary>What the rules about a plan found, measure by measure, for people.</summary>
internal sealed class LintReport(ToolHost host, string language)
{
    private static readonly LocalizedText Summary = new("{0} measures: {1} errors, {2} warnings, {3} infos, {4} unknown", "{0}项措施:错误{1},警告{2},提示{3},不明{4}");

    public void Print(PlanAssessment assessment)
    {
        int idWidth = assessment.Measures.Select(static m => Columns.Width(SteadyText.Of(m.Id))).Append(1).Max();
        int[] widths = [idWidth, host.Display.Width - idWidth - PlainTableBorder.Gap];
        var table = PlainTable.Create(["", ""], widths).HideHeaders();
        foreach (var measure in assessment.Measures)
            Add(table, SteadyText.Of(measure.Id), measure.Findings, widths[1]);
        Add(table, "-", assessment.Findings, widths[1]);
        if (table.Rows.Count > 0)
            ToolConsole.Create(host).Write(table);
        var counts = FindingCounts.Of(assessment.AllFindings());
        host.Output.WriteLine(string.Format(CultureInfo.InvariantCulture, Summary.In(language), assessment.Measures.Count, counts.Errors, counts.Warnings, counts.Infos, counts.Unknown));
    }

    private void Add(Table table, string subject, IEnumerable<Finding> findings, int width)
    {
        foreach (var line in findings.SelectMany(f => FindingLines.Of(f, language, width)))
        {
            table.AddRow(new Paragraph(subject), line);
            subject = "";
        }
    }
}
