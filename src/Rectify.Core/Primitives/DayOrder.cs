using NodaTime;

namespace Rectify.Primitives;

/// <summary>Puts what happened in the order of its days.</summary>
internal static class DayOrder
{
    /// <summary>The items in the order of their days; those of one day stay in the order given. Most logs are in order, and are only copied.</summary>
    public static T[] InOrderOfDays<T>(this IEnumerable<T> items, Func<T, LocalDate> day)
    {
        T[] copy = [.. items];
        for (int i = 1; i < copy.Length; i++)
        {
            // OrderBy is stable; Array.Sort is not.
            if (day(copy[i]) < day(copy[i - 1]))
                return [.. copy.OrderBy(day)];
        }

        return copy;
    }
}
