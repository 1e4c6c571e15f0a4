using Rectify.Indicators;
using Rectify.Primitives;

namespace Rectify.Rules.BuiltIn;

/// <summary>The arguments by which findings name indicators: their ids and what they measure.</summary>
internal static class IndicatorArguments
{
    public static RuleArgument[] Of(IReadOnlyCollection<TargetIndicator> indicators) =>
    [
        RuleArgument.Of("indicators", indicators.Select(static i => i.Id).ToValueList()),
        RuleArgument.Of("names", indicators.Select(static i => i.Name).ToValueList()),
    ];

    /// <summary>The newest observation of each, where there is one, and the words of the measure.</summary>
    public static Evidence[] EvidenceOf(in MeasureContext context, IEnumerable<IndicatorStatus> indicators) =>
    [
        .. indicators.Select(static i => i.Series.Newest).OfType<Progress.Observation>().Select(static o => Evidence.Of(o)),
        BuiltInRule.TextOf(context.Measure),
    ];
}
