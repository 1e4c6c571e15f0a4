using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Rectify.Primitives;

namespace Rectify.Core.Tests.Oracle;

/// <summary>Days that crowd around a few, and lists of few things.</summary>
internal static class EdgeDays
{
    public static readonly LocalDate Begin = new(2018, 12, 20);

    // The edges first: the day of a date, the one before and the one after, around a few dates.
    public static Gen<LocalDate> Any() => Gen.Frequency(
        (3, from edge in Gen.Elements(5, 12, 20, 35, 45) from side in Gen.Choose(-1, 1) select Begin.PlusDays(edge + side)),
        (1, from n in Gen.Choose(0, 60) select Begin.PlusDays(n)));

    public static Gen<LocalDate?> Maybe(int with, int without) => Gen.Frequency(
        (with, from day in Any() select (LocalDate?)day),
        (without, Gen.Constant<LocalDate?>(null)));

    public static Gen<TEnum> AnyOf<TEnum>()
        where TEnum : struct, Enum => Gen.Elements(Enum.GetValues<TEnum>());

    public static Gen<bool> Flag() => Gen.Elements(true, false);

    public static Gen<ValueList<T>> UpTo<T>(int most, Func<int, Gen<T>> gen) =>
        from count in Gen.Choose(0, most)
        from items in Gen.CollectToArray(Enumerable.Range(1, count), gen)
        select items.ToValueList();
}
