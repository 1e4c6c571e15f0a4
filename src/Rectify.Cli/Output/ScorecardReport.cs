using System.Globalization;
using Rectify.Cli.Hosting;
using Rectify.Evaluation;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Cli.Output;

/// <summary>How units stand, for people: the ranked first, then those that are not ranked.</summary>
internal sealed class ScorecardReport(ToolHost host, string language)
{
    private const int UnitColumn = 1;
    private const int LeastUnit = 16;
    private const string NotRanked = "-";

    private static readonly LocalizedText[] Headings =
    [
        new("Rank", "名次"), new("Unit", "责任单位"), new("All", "措施"), new("Done", "完成"), new("%", "完成率%"), new("Closed", "销号"),
        new("Late", "逾期完成"), new("Overdue", "逾期"), new("Lapsed", "反弹"), new("Reported", "已报"),
    ];

    private static readonly LocalizedText Legend = new(
        "Equal ranks are marked =; - is not ranked: a collective that cannot be expanded, or nothing to answer for.",
        "并列名次标=;-为不排名:集合单位无法展开,或无所负责的措施。");

    public void Print(Scorecard scorecard)
    {
        string[] headings = [.. Headings.Select(h => SteadyText.Of(h.In(language)))];
        string[][] rows = [.. Ordered(scorecard)];
        int[] widths = PlainTable.Widths([headings, .. rows], host.Display.Width, UnitColumn, LeastUnit);
        var table = PlainTable.Create(headings, widths);
        foreach (string[] row in rows)
        {
            foreach (string[] line in PlainTable.Wrapped(row, UnitColumn, widths[UnitColumn]))
                table.Add(line);
        }

        new ToolConsole(host).Write(table);
        host.Output.WriteLine();
        foreach (string line in Columns.Wrap(SteadyText.Of(Legend.In(language)), host.Display.Width))
            host.Output.WriteLine(line);
    }

    private static IEnumerable<string[]> Ordered(Scorecard scorecard)
    {
        var units = scorecard.Units.ToDictionary(static u => u.Unit, StringComparer.Ordinal);
        foreach (var rank in scorecard.Ranking.AsEnumerable())
            yield return Row(rank.Rank.ToString(CultureInfo.InvariantCulture) + (rank.IsTied ? "=" : ""), units[rank.Unit]);
        var ranked = scorecard.Ranking.Select(static r => r.Unit).ToHashSet(StringComparer.Ordinal);
        foreach (var unit in scorecard.Units.Where(u => !ranked.Contains(u.Unit)))
            yield return Row(NotRanked, unit);
    }

    private static string[] Row(string rank, UnitScore score) =>
    [
        rank,
        SteadyText.Of(score.Unit),
        Number(score.Measures),
        Number(score.Completed),
        score.Measures.Numerator.IsZero ? "-" : (score.CompletedShare.ToDecimal(3) * 100).ToString("0.#", CultureInfo.InvariantCulture),
        Number(score.ClosedOut),
        Number(score.CompletedLate),
        Number(score.Overdue),
        Number(score.Lapsed),
        Number(score.Reported),
    ];

    private static string Number(Fraction value) => value.ToDecimal(2).ToString("0.##", CultureInfo.InvariantCulture);
}
