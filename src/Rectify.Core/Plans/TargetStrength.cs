using Rectify.Indicators;

namespace Rectify.Plans;

/// <summary>Tells whether a target asks for more or less than another of the same name.</summary>
internal static class TargetStrength
{
    public static ChangeDirection Compare(TargetIndicator old, TargetIndicator now)
    {
        int side = Side(old.Comparator);
        if (side == 0 || old.Mode != now.Mode)
            return ChangeDirection.Neutral;
        if (now.Comparator == Comparator.Approximately)
            return ChangeDirection.Weakened;
        if (side != Side(now.Comparator) || Amount(old, now) is not { } amount)
            return ChangeDirection.Neutral;
        int stricter = amount != 0 ? amount * side : IsStrict(now.Comparator).CompareTo(IsStrict(old.Comparator));
        if (stricter == 0)
            stricter = old.IsApproximate.CompareTo(now.IsApproximate);
        return stricter > 0 ? ChangeDirection.Tightened : stricter < 0 ? ChangeDirection.Weakened : ChangeDirection.Neutral;
    }

    // +1 where a larger value asks for more, -1 where a smaller one does, 0 where neither does.
    private static int Side(Comparator comparator) => comparator switch
    {
        Comparator.AtLeast or Comparator.MoreThan => 1,
        Comparator.AtMost or Comparator.LessThan => -1,
        _ => 0,
    };

    private static bool IsStrict(Comparator comparator) => comparator is Comparator.MoreThan or Comparator.LessThan;

    // How the new value compares with the old; null where they do not compare.
    private static int? Amount(TargetIndicator old, TargetIndicator now) => (old.Target, now.Target) switch
    {
        (QuantityTarget a, QuantityTarget b) when string.Equals(a.Unit, b.Unit, StringComparison.Ordinal) => Math.Sign(b.Value.CompareTo(a.Value)),
        (LevelTarget a, LevelTarget b) when OrdinalLevel.Quality(a.Level) is { } before && OrdinalLevel.Quality(b.Level) is { } after => Math.Sign(after.CompareTo(before)),
        _ => null,
    };
}
