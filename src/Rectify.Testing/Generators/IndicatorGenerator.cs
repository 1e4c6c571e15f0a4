using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Rectify.Indicators;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Testing.Generators;

/// <summary>Targets of every comparator and mode, and observations that fall beside them.</summary>
internal static class IndicatorGenerator
{
    private static readonly string[] Levels = ["Ⅰ类", "Ⅱ类", "Ⅲ类", "Ⅳ类", "Ⅴ类", "劣Ⅴ类"];

    public static Gen<decimal> Amounts { get; } = Gen.Frequency(
        (6, Gen.Choose(0, 10).Select(static n => (decimal)n)),
        (3, Gen.Choose(0, 100).Select(static n => n / 100m)),
        (3, Gen.Choose(-1_000_000, 1_000_000).Select(static n => n / 1000m)),
        (1, Gen.Elements(decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, -1.50m)));

    public static Gen<IndicatorTarget> Targets { get; } = Gen.Frequency(
        (4, from value in Amounts from unit in Gen.Frequency((4, Words.Among("%", "%", "个百分点", "吨").Select(static u => (string?)u)), (1, Gen.Constant<string?>(null))) select (IndicatorTarget)new QuantityTarget(value, unit)),
        (1, Gen.Elements([.. Levels, "全市平均水平"]).Select(static level => (IndicatorTarget)new LevelTarget(level))));

    public static Gen<Baseline> BaselinesNear(LocalDate day) =>
        from back in Gen.Choose(0, 3)
        from value in Draw.MaybeValue(Amounts)
        from source in Draw.Maybe(Words.Among("统计公报"))
        select new Baseline(Math.Clamp(day.Year - back, 1900, 2199), value, source);

    public static Gen<TargetIndicator> Near(string id, LocalDate day) =>
        from name in Words.Among("污水集中处理率", "优良天数比例", "黑臭水体", "散煤替代户数", "国控断面水质")
        from comparator in Gen.Frequency((2, Gen.Elements(Comparator.AtLeast, Comparator.AtMost)), (1, Draw.Any<Comparator>()))
        from target in Targets
        from mode in Gen.Frequency((1, Gen.Constant(IndicatorMode.Reach)), (1, Draw.Any<IndicatorMode>()))
        from due in Gen.Frequency((4, Days.Near(day).Select(static d => (LocalDate?)d)), (1, Gen.Constant<LocalDate?>(null)))
        from baseline in Draw.Maybe(BaselinesNear(day))
        from modality in Draw.Any<Modality>()
        from isApproximate in Draw.Mostly(false, Gen.Constant(true))
        from per in Draw.Mostly(null, Draw.UpTo(RecurrencePeriod.Year).Select(static p => (RecurrencePeriod?)p))
        select new TargetIndicator(id, name, comparator, target, Fitting(target, mode)) { By = due, Per = per, Baseline = baseline, Modality = modality, IsApproximate = isApproximate };

    /// <summary>A figure for a target: on it, just beside it, a step away, another figure, or one of the wrong kind.</summary>
    public static Gen<ObservedValue> ValuesFor(IndicatorTarget target) => target.Match(
        static quantity => Gen.Frequency((8, Around(quantity.Value).Select(ObservedValue.Of)), (3, Amounts.Select(ObservedValue.Of)), (1, Words.Among("未监测").Select(ObservedValue.Of))),
        static _ => Gen.Frequency((8, Gen.Elements(Levels).Select(ObservedValue.Of)), (1, Amounts.Select(ObservedValue.Of))));

    private static Gen<decimal> Around(decimal value) =>
        Gen.Elements(0m, 0.01m, -0.01m, 1m, -1m, value * 0.05m, value * -0.05m).Select(step => Math.Abs(value) < 1_000_000_000m ? value + step : value);

    // A level without a number cannot be a change.
    private static IndicatorMode Fitting(IndicatorTarget target, IndicatorMode mode) =>
        target is LevelTarget && mode is (IndicatorMode.IncreaseBy or IndicatorMode.DecreaseBy) ? IndicatorMode.Reach : mode;
}
