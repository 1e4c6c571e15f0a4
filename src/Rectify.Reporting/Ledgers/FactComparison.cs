using System.Text.Json.Nodes;

namespace Rectify.Reporting.Ledgers;

/// <summary>Compares the facts of a sheet with those that a log held before: which are there as they were, and which were changed, repeated or dropped.</summary>
internal sealed class FactComparison
{
    // Of a fact that somebody edited most is as it was.
    private const double LeastAlike = 0.5;

    private readonly IReadOnlyList<FactEntry> _rows;
    private readonly IReadOnlyList<FactEntry> _earlier;
    private readonly bool[] _isFound;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    private FactComparison(IReadOnlyList<FactEntry> rows, IReadOnlyList<FactEntry> earlier)
    {
        _rows = rows;
        _earlier = earlier;
        _isFound = new bool[earlier.Count];
    }

    /// <summary>The rows that say something new.</summary>
    public List<int> New { get; } = [];

    /// <summary>The rows that say again what stands in the log or in a row above.</summary>
    public List<int> Repeated { get; } = [];

    /// <summary>The rows that differ from the fact that they were.</summary>
    public List<(int Row, int Earlier)> Changed { get; } = [];

    /// <summary>The facts of the log that no row holds.</summary>
    public List<int> Dropped { get; } = [];

    /// <summary>Compares.</summary>
    /// <param name="rows">The facts of the rows.</param>
    /// <param name="earlier">The facts of the log.</param>
    public static FactComparison Of(IReadOnlyList<FactEntry> rows, IReadOnlyList<FactEntry> earlier)
    {
        var comparison = new FactComparison(rows, earlier);
        var open = comparison.Match();
        comparison.PairChanged(open);
        foreach (int row in open)
            (comparison._taken.Add(rows[row].Key) ? comparison.New : comparison.Repeated).Add(row);
        comparison.Dropped.AddRange(Enumerable.Range(0, earlier.Count).Where(i => earlier[i].IsExpected && !comparison._isFound[i]));
        comparison.Repeated.Sort();
        return comparison;
    }

    // The rows that stand for no fact of the log, in their order.
    private List<int> Match()
    {
        var byId = new Dictionary<string, int>(StringComparer.Ordinal);
        var byContent = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (int i = 0; i < _earlier.Count; i++)
        {
            if (_earlier[i].Id is { } id)
                byId.TryAdd(id, i);
            if (!byContent.TryGetValue(_earlier[i].Key, out var same))
                byContent.Add(_earlier[i].Key, same = new Queue<int>());
            same.Enqueue(i);
        }

        var open = new List<int>();
        for (int row = 0; row < _rows.Count; row++)
        {
            var fact = _rows[row];
            if (fact.Id is { } id && byId.TryGetValue(id, out int named))
                MatchNamed(row, named);
            else if (byContent.TryGetValue(fact.Key, out var same))
                MatchEqual(row, same);
            else
                open.Add(row);
        }

        return open;
    }

    private void MatchNamed(int row, int named)
    {
        if (!string.Equals(_rows[row].Key, _earlier[named].Key, StringComparison.Ordinal))
            Changed.Add((row, named));
        else if (_isFound[named])
            Repeated.Add(row);
        _isFound[named] = true;
    }

    // A row whose id was lost is still the fact that it was.
    private void MatchEqual(int row, Queue<int> same)
    {
        while (same.TryDequeue(out int earlier))
        {
            if (_isFound[earlier])
                continue;
            _isFound[earlier] = true;
            return;
        }

        Repeated.Add(row);
    }

    // What is missing and what is new may be one fact that was edited: the pair with the most in common.
    private void PairChanged(List<int> open)
    {
        for (int i = 0; i < _earlier.Count; i++)
        {
            if (_isFound[i] || !_earlier[i].IsExpected)
                continue;
            var fact = _earlier[i].Content;
            int row = -1;
            double likeness = 0;
            foreach (int candidate in open)
            {
                if (Likeness(_rows[candidate].Content, fact) is var found && found > likeness)
                    (row, likeness) = (candidate, found);
            }

            if (likeness <= LeastAlike)
                continue;
            Changed.Add((row, i));
            open.Remove(row);
            _isFound[i] = true;
        }
    }

    // The share of members that both have and that are equal.
    private static double Likeness(JsonObject one, JsonObject other)
    {
        string[] members = [.. one.Select(static p => p.Key).Union(other.Select(static p => p.Key), StringComparer.Ordinal)];
        return (double)members.Count(m => JsonNode.DeepEquals(one[m], other[m]) && one.ContainsKey(m)) / members.Length;
    }
}
