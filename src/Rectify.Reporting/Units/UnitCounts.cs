using System.Globalization;
using Rectify.Evaluation;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Reporting.Units;

/// <summary>Says why the counts of units differ from those of the plan.</summary>
internal static class UnitCounts
{
    private static readonly LocalizedText Overdue = new(
        "Overdue for the plan as a whole: {0}. A unit that the plan names is judged by what speaks for the whole measure or for the unit; a member of a collective by its own reports alone, so that what it has not reported is overdue for it though the work is under way elsewhere. Together the units count {1}.",
        "全方案逾期{0}项（按措施整体判定）。方案点名的单位按整体或本单位的报告判定；集合单位的成员只按本单位的报告判定，未报的即使整体已在推进也计逾期。各单位合计{1}。");

    private static readonly LocalizedText Short = new("Units, the worst first · overdue for the plan: {0}, counted by unit: {1}", "责任单位（由差到好）· 全方案逾期{0}项，按单位合计{1}");

    /// <summary>The two counts, in few words.</summary>
    /// <param name="scorecard">The scorecard.</param>
    /// <param name="overdue">The overdue measures of the plan.</param>
    public static LocalizedText Briefly(Scorecard scorecard, int overdue) => Say(Short, scorecard, overdue);

    /// <summary>The sentence for a scorecard.</summary>
    /// <param name="scorecard">The scorecard.</param>
    /// <param name="overdue">The overdue measures of the plan.</param>
    public static LocalizedText Of(Scorecard scorecard, int overdue) => Say(Overdue, scorecard, overdue);

    /// <summary>The overdue measures of all units, one of several units counted for each.</summary>
    public static Fraction OverdueOf(Scorecard scorecard) => scorecard.Units.Aggregate(Fraction.Zero, static (all, u) => all + u.Overdue);

    private static LocalizedText Say(LocalizedText text, Scorecard scorecard, int overdue)
    {
        string sum = OverdueOf(scorecard).ToDecimal(2).ToString("0.##", CultureInfo.InvariantCulture);
        return FilledText.Of(text, overdue, sum);
    }
}
