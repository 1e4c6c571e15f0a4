using NodaTime;
using Rectify.Evaluation;
using Rectify.Reporting.Dues;
using Rectify.Rules;

namespace Rectify.Reporting.Charts;

/// <summary>All that the parts of a chart draw from.</summary>
internal sealed class ChartModel
{
    private readonly Dictionary<string, int> _counts;

    public ChartModel(ChartPlan[] plans, ChartFormat format)
    {
        Plans = plans;
        Format = format;
        Measures = [.. plans.SelectMany(static p => p.Measures)];
        FirstIssue = plans.Min(static p => p.IssuedOn);
        Units = new UnitIndex(Measures);
        Time = TimeScale.Of(this);
        Dues = [.. plans.SelectMany(static p => new DueList(p.Assessment).Of(unit: null).Select(item => (p, item))).OrderBy(static d => d.item.Day)];
        _counts = ChartGroup.All.ToDictionary(static g => g.Key, g => Measures.Count(m => g.Holds(m.Assessment)), StringComparer.Ordinal);
        PlanLanguage = plans.Any(IsChinese) ? "zh-CN" : "";
    }

    /// <summary>The plans, one or more.</summary>
    public ChartPlan[] Plans { get; }

    /// <summary>Whether there is more than one plan, so that each thing says of which it is.</summary>
    public bool IsOfSeveral => Plans.Length > 1;

    /// <summary>What the chart is of: the title of the plan, or how many there are.</summary>
    public string Title => IsOfSeveral ? Format.Say(ChartWords.SeveralPlans, ChartFormat.Count(Plans.Length)) : Plans[0].Plan.Title;

    /// <summary>The language of the title.</summary>
    public string TitleLanguage => IsOfSeveral ? Format.Code : PlanLanguage;

    public ChartFormat Format { get; }

    /// <summary>The measures of all plans, in the order of these.</summary>
    public ChartMeasure[] Measures { get; }

    public UnitIndex Units { get; }

    /// <summary>What is open and has a last day, by day.</summary>
    public (ChartPlan Plan, DueItem Item)[] Dues { get; }

    public TimeScale Time { get; }

    public LocalDate AsOf => Plans[0].Assessment.AsOf;

    public LocalDate KnownOn => Plans[0].Assessment.KnownOn;

    /// <summary>The day on which the first of the plans was issued.</summary>
    public LocalDate FirstIssue { get; }

    /// <summary>The language of the plans' words as HTML names it: empty, which means unknown, where they are not Chinese.</summary>
    public string PlanLanguage { get; }

    /// <summary>How many measures stand in a group.</summary>
    public int CountOf(ChartGroup group) => _counts[group.Key];

    /// <summary>How many measures have a signal.</summary>
    public int CountOf(Signal signal) => Plans.Sum(p => p.Assessment.Totals.By(signal));

    private static bool IsChinese(ChartPlan plan) => plan.Plan.Measures.Select(static m => m.Text).Append(plan.Plan.Title).Any(static text => text.AsSpan().IndexOfAnyInRange('\u4E00', '\u9FFF') >= 0);
}
