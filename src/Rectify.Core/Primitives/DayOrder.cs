using NodaTime;

namespace Rectify.Primitives;

/// <summary>Puts what happened in the order of its days.</summary>
internal static class DayOrder
{
    /// <summary>The items in the order of their days; those of one day stay in the order given. Most logs are in order, and are given back as they are.</summary>
    public static T[] InOrderOfDays<T>(this T[] items, Func<T, LocalDate> day)
    {
        for (int i = 1; i < items.Length; i++)
        {
            // OrderBy is stable; Array.Sort is not.
            if (day(items[i]) < day(items[i - 1]))
                return [.. items.OrderBy(day)];
        }

        return items;
    }
}
