using Rectify.Primitives;

namespace Rectify.Plans;

/// <summary>Finds the measures that two editions of a plan have in common.</summary>
internal static class MeasureMatcher
{
    // Under one id a measure may be reworded by half; a moved one must be recognisable by its words alone.
    private const double LikeUnderOneId = 0.5;
    private const double LikeAnywhere = 0.6;

    /// <summary>The old measure of each new one that has one.</summary>
    public static Dictionary<Measure, Measure> Match(ValueList<Measure> oldMeasures, ValueList<Measure> newMeasures)
    {
        var matching = new Matching(oldMeasures, newMeasures);
        matching.ByEqualText();
        matching.ByIdAndLikeness();
        matching.ByLikeness();
        return matching.Pairs;
    }

    private sealed class Matching(ValueList<Measure> oldMeasures, ValueList<Measure> newMeasures)
    {
        private readonly List<Measure> _old = [.. oldMeasures];
        private readonly List<Measure> _new = [.. newMeasures];

        public Dictionary<Measure, Measure> Pairs { get; } = new(ReferenceEqualityComparer.Instance);

        public void ByEqualText()
        {
            // Equal words may stand more than once (实施分类治理); the one under the same id comes first.
            var byText = _old.ToLookup(static m => m.Text, StringComparer.Ordinal);
            var taken = new HashSet<Measure>(ReferenceEqualityComparer.Instance);
            foreach (var measure in _new.ToList())
            {
                var same = byText[measure.Text].Where(m => !taken.Contains(m)).ToList();
                var match = same.Find(m => SameId(m, measure)) ?? same.FirstOrDefault();
                if (match is not null && taken.Add(match))
                    Pair(match, measure);
            }
        }

        public void ByIdAndLikeness()
        {
            foreach (var measure in _new.ToList())
            {
                if (_old.Find(m => SameId(m, measure)) is { } match && TextSimilarity.Of(match.Text, measure.Text) >= LikeUnderOneId)
                    Pair(match, measure);
            }
        }

        public void ByLikeness()
        {
            var candidates = from o in _old
                             from n in _new
                             let likeness = TextSimilarity.Of(o.Text, n.Text)
                             where likeness >= LikeAnywhere
                             orderby likeness descending
                             select (Old: o, New: n);
            foreach (var (o, n) in candidates.ToList())
            {
                if (_old.Contains(o) && _new.Contains(n))
                    Pair(o, n);
            }
        }

        private void Pair(Measure o, Measure n)
        {
            Pairs.Add(n, o);
            _old.Remove(o);
            _new.Remove(n);
        }

        private static bool SameId(Measure a, Measure b) => string.Equals(a.Id, b.Id, StringComparison.Ordinal);
    }
}
