using Rectify.Cli.Hosting;
using Rectify.Evaluation;
using Rectify.Rules;

namespace Rectify.Cli.Output;

/// <summary>Shows rules to people.</summary>
internal sealed class RuleReport(ToolHost host, string language)
{
    private const int TitleColumn = 2;

    private static readonly LocalizedText[] Headings = [new("Rule", "规则"), new("Severity", "级别"), new("Finds", "发现")];

    /// <summary>All rules, a line for each.</summary>
    public void Print(IEnumerable<RuleDescriptor> rules)
    {
        string[] headings = [.. Headings.Select(h => h.In(language))];
        string[][] rows = [.. rules.Select(r => new[] { r.Id, Severity(r), FixedWidthText.Of(r.Title.In(language)) })];
        int[] widths = PlainTable.Widths([headings, .. rows], host.Display.Width, TitleColumn, least: 20);
        var table = PlainTable.Create(headings, widths);
        foreach (string[] row in rows)
        {
            foreach (string[] line in PlainTable.Wrapped(row, TitleColumn, widths[TitleColumn]))
                table.Add(line);
        }

        new ToolConsole(host).Write(table);
    }

    /// <summary>One rule in full.</summary>
    public void Print(RuleDescriptor rule)
    {
        host.Output.WriteLine($"{rule.Id}  {Severity(rule)}  {rule.Title.In(language)}");
        host.Output.WriteLine($"{new LocalizedText("message", "语句").In(language)}: {rule.Message.In(language)}");
        host.Output.WriteLine($"{new LocalizedText("since", "始于").In(language)}: {rule.Since}");
        if (rule.HelpPage is { } page)
            host.Output.WriteLine($"{new LocalizedText("page", "说明页").In(language)}: {page}");
        foreach (var (heading, text) in RulePage.Of(rule.Id, language))
        {
            host.Output.WriteLine();
            host.Output.WriteLine(heading);
            foreach (string line in Columns.Wrap(FixedWidthText.Of(text), host.Display.Width))
                host.Output.WriteLine(line);
        }
    }

    private string Severity(RuleDescriptor rule) => StatusTerms.Of(rule.DefaultSeverity).In(language);
}
