using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Rectify.Primitives;

namespace Rectify.Testing.Generators;

/// <summary>The small draws that every generator is made of.</summary>
internal static class Draw
{
    public static Gen<TEnum> Any<TEnum>()
        where TEnum : struct, Enum => Gen.Elements(Enum.GetValues<TEnum>());

    /// <summary>Any value up to one of them.</summary>
    public static Gen<TEnum> UpTo<TEnum>(TEnum last)
        where TEnum : struct, Enum => Gen.Elements(Enum.GetValues<TEnum>().Where(value => Comparer<TEnum>.Default.Compare(value, last) <= 0).ToArray());

    public static Gen<bool> Flag() => Gen.Elements(true, false);

    /// <summary>Null or a value, one as often as the other.</summary>
    public static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), gen.Select(static x => (T?)x));

    /// <summary>Null or a value, one as often as the other.</summary>
    public static Gen<T?> MaybeValue<T>(Gen<T> gen)
        where T : struct => Gen.OneOf(Gen.Constant<T?>(null), gen.Select(static x => (T?)x));

    /// <summary>None to <paramref name="most"/> items.</summary>
    public static Gen<ValueList<T>> UpTo<T>(int most, Gen<T> gen) => UpTo(most, "", _ => gen);

    /// <summary>None to <paramref name="most"/> items, whose ids are the prefix and a number from 1.</summary>
    public static Gen<ValueList<T>> UpTo<T>(int most, string prefix, Func<string, Gen<T>> gen) =>
        from count in Gen.Choose(0, most) from items in Exactly(count, prefix, gen) select items;

    /// <summary>So many items, whose ids are the prefix and a number from 1.</summary>
    public static Gen<ValueList<T>> Exactly<T>(int count, string prefix, Func<string, Gen<T>> gen) =>
        Gen.CollectToArray(Enumerable.Range(1, count), n => gen(prefix + n.ToString(CultureInfo.InvariantCulture))).Select(static items => items.ToValueList());

    /// <summary>The usual value nine times in ten.</summary>
    public static Gen<T> Mostly<T>(T usual, Gen<T> otherwise) => Gen.Frequency((9, Gen.Constant(usual)), (1, otherwise));
}
