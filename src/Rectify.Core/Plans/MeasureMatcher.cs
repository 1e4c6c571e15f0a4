using Rectify.Primitives;

namespace Rectify.Plans;

/// <summary>Finds the measures that two editions of a plan have in common.</summary>
internal sealed class MeasureMatcher
{
    // Under one id a measure may be reworded by half; a moved one must be recognisable by its words alone.
    private const double LikeUnderOneId = 0.5;
    private const double LikeAnywhere = 0.6;

    private readonly Dictionary<Measure, Measure> _pairs = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Measure> _taken = new(ReferenceEqualityComparer.Instance);
    private readonly ValueList<Measure> _old;
    private readonly ValueList<Measure> _new;
    private readonly Dictionary<string, Measure> _oldById;

    private MeasureMatcher(ValueList<Measure> oldMeasures, ValueList<Measure> newMeasures)
    {
        _old = oldMeasures;
        _new = newMeasures;
        _oldById = ((IEnumerable<Measure>)oldMeasures).ToDictionary(static m => m.Id, StringComparer.Ordinal);
    }

    /// <summary>The old measure of each new one that has one.</summary>
    public static Dictionary<Measure, Measure> Match(ValueList<Measure> oldMeasures, ValueList<Measure> newMeasures)
    {
        var matcher = new MeasureMatcher(oldMeasures, newMeasures);
        matcher.ByIdWhere(static (old, now) => string.Equals(old.Text, now.Text, StringComparison.Ordinal));
        matcher.ByEqualText();
        matcher.ByIdWhere(static (old, now) => new TextProfile(old.Text).LikenessTo(new TextProfile(now.Text)) >= LikeUnderOneId);
        matcher.ByLikeness();
        return matcher._pairs;
    }

    private void ByIdWhere(Func<Measure, Measure, bool> condition)
    {
        foreach (var now in _new)
        {
            if (!_pairs.ContainsKey(now) && _oldById.TryGetValue(now.Id, out var old) && !_taken.Contains(old) && condition(old, now))
                Pair(old, now);
        }
    }

    // Equal words may stand more than once (实施分类治理).
    private void ByEqualText()
    {
        var byText = new Dictionary<string, Queue<Measure>>(StringComparer.Ordinal);
        foreach (var old in _old)
        {
            if (_taken.Contains(old))
                continue;
            if (!byText.TryGetValue(old.Text, out var same))
                byText.Add(old.Text, same = new Queue<Measure>());
            same.Enqueue(old);
        }

        foreach (var now in _new)
        {
            if (!_pairs.ContainsKey(now) && byText.TryGetValue(now.Text, out var same) && same.TryDequeue(out var old))
                Pair(old, now);
        }
    }

    // The most alike first; of pairs as alike, that of the first old measure, and then of the first new one.
    private void ByLikeness()
    {
        Measure[] left = [.. ((IEnumerable<Measure>)_old).Where(m => !_taken.Contains(m))];
        Measure[] open = [.. ((IEnumerable<Measure>)_new).Where(m => !_pairs.ContainsKey(m))];
        var search = new LikenessSearch(open.Select(static m => m.Text));
        var profiles = Array.ConvertAll(left, static m => new TextProfile(m.Text));
        var next = new PriorityQueue<(int Old, int New), (double Unlikeness, int Old)>();
        void Look(int old)
        {
            if (search.MostAlike(profiles[old], LikeAnywhere) is (>= 0 and var found, var likeness))
                next.Enqueue((old, found), (-likeness, old));
        }

        for (int i = 0; i < left.Length; i++)
            Look(i);
        while (next.TryDequeue(out var pair, out _))
        {
            if (search.IsTaken(pair.New))
            {
                Look(pair.Old);
                continue;
            }

            search.Take(pair.New);
            Pair(left[pair.Old], open[pair.New]);
        }
    }

    private void Pair(Measure old, Measure now)
    {
        _pairs.Add(now, old);
        _taken.Add(old);
    }
}
