using System.Globalization;
using Rectify.Cli.Hosting;
using Rectify.Evaluation;
using Rectify.Reporting.Units;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Cli.Output;

/// <summary>How units stand, for people: in the order asked for, those that are not ranked last.</summary>
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

    private static readonly LocalizedText WorstFirst = new(
        "Ordered for action: most overdue first, then most lapsed, then the larger overdue share.", "按逾期数、未能保持数、逾期率由多到少排列,供督办使用。");

    private static readonly LocalizedText ByShare = new(
        "Ordered for honour: the larger completed share first, then the smaller overdue share.", "按完成率由高到低、逾期率由低到高排列,供表扬使用。");

    private static readonly LocalizedText Legend = new(
        "Equal ranks are marked =; * answers for fewer than three measures, so its shares say little; - is not ranked: a collective that cannot be expanded, or nothing to answer for.",
        "并列名次标=;*为措施不足三项,比率仅供参考;-为不排名:集合单位无法展开,或无所负责的措施。");

    public void Print(Scorecard scorecard, UnitOrder order, int overdue)
    {
        string[] headings = [.. Headings.Select(h => FixedWidthText.Of(h.In(language)))];
        string[][] rows = [.. UnitRanking.Of(scorecard, order).Select(Row)];
        int[] widths = PlainTable.Widths([headings, .. rows], host.Display.Width, UnitColumn, LeastUnit);
        var table = PlainTable.Create(headings, widths);
        foreach (string[] row in rows)
        {
            foreach (string[] line in PlainTable.Wrapped(row, UnitColumn, widths[UnitColumn]))
                table.Add(line);
        }

        new ToolConsole(host).Write(table);
        host.Output.WriteLine();
        foreach (var sentence in (LocalizedText[])[Legend, order == UnitOrder.WorstFirst ? WorstFirst : ByShare, UnitCounts.Of(scorecard, overdue)])
        {
            foreach (string line in Columns.Wrap(FixedWidthText.Of(sentence.In(language)), host.Display.Width))
                host.Output.WriteLine(line);
        }
    }

    private static string[] Row(RankedUnit unit) => Row(
        unit.Rank is { } rank ? rank.ToString(CultureInfo.InvariantCulture) + (unit.IsTied ? "=" : "") : NotRanked, unit.Score, unit.IsSmall);

    private static string[] Row(string rank, UnitScore score, bool isSmall) =>
    [
        rank,
        FixedWidthText.Of(score.Unit) + (isSmall ? "*" : ""),
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
