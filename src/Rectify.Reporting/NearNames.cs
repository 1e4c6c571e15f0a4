namespace Rectify.Reporting;

/// <summary>Finds the names that somebody may have meant who wrote one that nobody knows.</summary>
internal static class NearNames
{
    /// <summary>Returns the names of which at most half would have to be written otherwise, the nearest first.</summary>
    /// <param name="wanted">What was written.</param>
    /// <param name="names">The names that are known.</param>
    public static IEnumerable<string> Of(string wanted, IEnumerable<string> names) => names
        .Distinct(StringComparer.Ordinal)
        .Select(name => (Name: name, Distance: Distance(wanted, name)))
        .Where(n => n.Distance <= Math.Max(wanted.Length, n.Name.Length) / 2)
        .OrderBy(static n => n.Distance)
        .ThenBy(static n => n.Name, StringComparer.Ordinal)
        .Select(static n => n.Name);

    /// <summary>Returns how many characters must be put in, taken out or changed to make one text of another.</summary>
    public static int Distance(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 0; i < from.Length; i++)
        {
            int diagonal = row[0]++;
            for (int j = 0; j < to.Length; j++)
            {
                int changed = diagonal + (from[i] == to[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(changed, Math.Min(row[j], diagonal) + 1);
            }
        }

        return row[^1];
    }
}
