using Rectify.Cli.Hosting;
using Rectify.Cli.Options;
using Rectify.Reporting.Documents;

namespace Rectify.Cli.Output;

/// <summary>Prints rows for spreadsheets and pages.</summary>
internal static class PlainRows
{
    public static void Print(ToolHost host, OutputFormat format, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        var lines = format == OutputFormat.Csv
            ? rows.Prepend(headings).Select(CsvText.Row)
            : MarkdownText.Table(headings, rows);
        foreach (string line in lines)
            host.Output.WriteLine(line);
    }
}
