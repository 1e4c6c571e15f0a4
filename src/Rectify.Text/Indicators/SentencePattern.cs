using Rectify.Indicators;

namespace Rectify.Text.Indicators;

/// <summary>What a number is the target of: names, one or one for each number, and how it is held.</summary>
/// <param name="Names">The names.</param>
/// <param name="Mode">What is measured.</param>
/// <param name="Comparator">The comparator where the text says none; null: the name decides which way is better.</param>
internal sealed record SentencePattern(List<string> Names, IndicatorMode Mode, Comparator? Comparator)
{
    /// <summary>A count, or a rise or fall, of one thing.</summary>
    public static SentencePattern Counted(string name, VerbKind? verb, MeasurementUnitKind kind)
    {
        var mode = ModeOf(verb);
        bool isAmount = kind == MeasurementUnitKind.Money && mode == IndicatorMode.Count;
        return new([name], isAmount ? IndicatorMode.Reach : mode, Rectify.Indicators.Comparator.AtLeast);
    }

    /// <summary>The mode of what a verb does to a number.</summary>
    public static IndicatorMode ModeOf(VerbKind? verb) => verb switch
    {
        VerbKind.Add => IndicatorMode.IncreaseBy,
        VerbKind.Take => IndicatorMode.DecreaseBy,
        _ => IndicatorMode.Count,
    };

    /// <summary>The mode and, where the predicate names it, the comparator of a predicate.</summary>
    public static (IndicatorMode Mode, Comparator? Comparator) OfPredicate(TailKind? predicate) => predicate switch
    {
        TailKind.RiseTo => (IndicatorMode.Reach, Rectify.Indicators.Comparator.AtLeast),
        TailKind.FallTo => (IndicatorMode.Reach, Rectify.Indicators.Comparator.AtMost),
        TailKind.Maintain => (IndicatorMode.Maintain, null),
        TailKind.Increase or TailKind.Improve => (IndicatorMode.IncreaseBy, Rectify.Indicators.Comparator.AtLeast),
        TailKind.Decrease => (IndicatorMode.DecreaseBy, Rectify.Indicators.Comparator.AtLeast),
        _ => (IndicatorMode.Reach, null),
    };
}
