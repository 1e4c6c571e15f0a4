namespace Rectify.Reporting.Charts.Pictures;

/// <summary>Sums that grow along a sequence.</summary>
internal static class Scanning
{
    /// <summary>Each element with the sum up to it.</summary>
    public static IEnumerable<TResult> Scan<TSource, TResult>(this IEnumerable<TSource> source, int start, Func<int, TSource, int> add, Func<TSource, int, TResult> select)
    {
        int sum = start;
        foreach (var item in source)
        {
            sum = add(sum, item);
            yield return select(item, sum);
        }
    }
}
