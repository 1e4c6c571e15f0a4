namespace Rectify.Primitives;

/// <summary>Asks a list about its items without allocating, as the rules do of every measure.</summary>
internal static class ValueListConditions
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
}
