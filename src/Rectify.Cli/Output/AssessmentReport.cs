using NodaTime;
using NodaTime.Text;
using Rectify.Cli.Hosting;
using Rectify.Cli.Options;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Reporting;
using Rectify.Rules;

namespace Rectify.Cli.Output;

/// <summary>Where a plan stands, for people: the day, the measures, the plan as a whole and the totals.</summary>
internal sealed class AssessmentReport
{
    private readonly ToolHost _host;
    private readonly ToolConsole _console;
    private readonly string _language;

    public AssessmentReport(ToolHost host, string language)
    {
        _host = host;
        _console = new ToolConsole(host);
        _language = language;
    }

    /// <summary>Prints the summary, and under it what is listed.</summary>
    public void Print(RectificationPlan plan, PlanAssessment assessment, ListedMeasures listed)
    {
        PrintHead(plan, assessment);
        foreach (var (heading, text) in new ActionList(_language).Of(assessment).Concat(new TotalsList(_language).Of(assessment)))
            PrintRow(heading, text);
        if (listed.IsSummary)
            return;
        PrintListed(assessment, listed);
        PrintPlanFindings(assessment);
        WriteLine("");
        WriteWrapped(AssessmentWords.Legend.In(_language));
    }

    private void PrintListed(PlanAssessment assessment, ListedMeasures listed)
    {
        if (listed.Conditions.Count > 0)
        {
            string conditions = string.Join(AssessmentWords.ListSeparator.In(_language), listed.Conditions.Select(c => FixedWidthText.Of(c.In(_language))));
            PrintRow(AssessmentWords.Listed.In(_language), Say(AssessmentWords.ListedOf, listed.Measures.Count, assessment.Totals.Measures, conditions));
        }

        if (listed.Measures.Count == 0)
            return;
        WriteLine("");
        _console.Write(new AssessmentTable(_language).Create(listed.Measures, _host.Display.Width));
    }

    private void PrintHead(RectificationPlan plan, PlanAssessment assessment)
    {
        WriteWrapped(FixedWidthText.Of(plan.Title));
        var parts = new List<string> { FixedWidthText.Of(plan.Id), Say(AssessmentWords.AsOf, Day(assessment.AsOf)) };
        if (assessment.KnownOn != assessment.AsOf)
            parts.Add(Say(AssessmentWords.KnownOn, Day(assessment.KnownOn)));
        parts.Add(Say(AssessmentWords.RuleSet, FixedWidthText.Of(assessment.RuleSetName), assessment.RuleSetHash[..Math.Min(12, assessment.RuleSetHash.Length)]));
        WriteWrapped(string.Join(", ", parts));
        WriteLine("");
    }

    private void PrintPlanFindings(PlanAssessment assessment)
    {
        if (assessment.Findings.IsEmpty)
            return;
        WriteLine("");
        WriteLine(AssessmentWords.PlanLevel.In(_language));
        foreach (var line in new FindingLines(_language, _host.Display.Width).Of(assessment.Findings))
            _console.Write(line);
    }

    private void PrintRow(string heading, string text)
    {
        int indent = TotalsList.HeadingWidth(_language) + PlainTable.Gap;
        string before = heading + new string(' ', indent - Columns.Width(heading));
        foreach (string line in Columns.WrapList(text, _host.Display.Width - indent))
        {
            WriteLine(before + line);
            before = new string(' ', indent);
        }
    }

    private void WriteWrapped(string text)
    {
        foreach (string line in Columns.Wrap(text, _host.Display.Width))
            WriteLine(line);
    }

    private void WriteLine(string line) => _host.Output.WriteLine(line);

    private string Say(LocalizedText text, params ReadOnlySpan<object?> values) => FilledText.Of(text, _language, values);

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
