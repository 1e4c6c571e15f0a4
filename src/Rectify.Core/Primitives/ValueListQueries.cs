namespace Rectify.Primitives;

/// <summary>Asks a list about its items with no more allocation than the answer needs, as evaluation does of every measure.</summary>
internal static class ValueListQueries
{
    /// <summary>Whether an item meets a condition.</summary>
    public static bool Exists<T>(this ValueList<T> list, Func<T, bool> condition)
    {
        foreach (var item in list)
        {
            if (condition(item))
                return true;
        }

        return false;
    }

    /// <summary>What is made of each item, in order.</summary>
    public static TOut[] Convert<TIn, TOut>(this ValueList<TIn> list, Func<TIn, TOut> make)
    {
        if (list.IsEmpty)
            return [];
        var made = new TOut[list.Count];
        for (int i = 0; i < made.Length; i++)
            made[i] = make(list[i]);
        return made;
    }
}
