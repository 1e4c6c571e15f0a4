using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Rectify.Plans;
using Rectify.Primitives;

namespace Rectify.Core.Tests.Plans;

public sealed class MeasureMatcherTests
{
    private static readonly string[] Words = ["加强", "监管", "河湖", "清理", "整治", "散煤", "督导", "a", "aa", "。"];

    private static Gen<string> Text() => Gen.Elements(Words).NonEmptyListOf().Select(string.Concat);

    private static Gen<ValueList<Measure>> Measures() =>
        from count in Gen.Choose(0, 7)
        from ids in Gen.Shuffle(Enumerable.Range(1, 9).ToArray())
        from texts in Text().ArrayOf(count)
        select ids.Take(count).Zip(texts, static (id, text) => new Measure(id.ToString(CultureInfo.InvariantCulture), text, deadline: null)).ToValueList();

    public static Arbitrary<ValueList<Measure>> Plans() => Measures().ToArbitrary();

    [Property(MaxTest = 1000, Arbitrary = [typeof(MeasureMatcherTests)])]
    public void Pairs_are_those_that_are_found_by_comparing_all_with_all(ValueList<Measure> old, ValueList<Measure> now) =>
        Assert.Equal(Names(Naive(old, now)), Names(MeasureMatcher.Match(old, now)));

    [Property(MaxTest = 1000)]
    public void Likeness_is_that_of_the_pairs_counted_one_by_one() => Prop.ForAll(Text().ToArbitrary(), Text().ToArbitrary(), static (a, b) =>
    {
        double likeness = new TextProfile(a).LikenessTo(new TextProfile(b));
        Assert.Equal(Likeness(a, b), likeness);
        Assert.Equal(likeness, new TextProfile(b).LikenessTo(new TextProfile(a)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Plans_with_no_measure_in_common_take_no_room_for_their_pairs()
    {
        const int Count = 1500;
        RectificationPlan Plan(string id, char first) => new(
            id,
            "方案",
            new LocalDate(2020, 1, 1),
            Enumerable.Range(0, Count).Select(n => new Measure($"{id}{n}", string.Concat(Enumerable.Range(0, 12).Select(k => (char)(first + ((n * 31) + (k * 7)) % 600))), deadline: null)).ToValueList());
        var (old, now) = (Plan("a", '一'), Plan("b", '耀'));
        long before = GC.GetAllocatedBytesForCurrentThread();
        var diff = PlanDiff.Compare(old, now);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal((Count, Count, 0), (diff.Added.Count, diff.Dropped.Count, diff.Changed.Count));
        Assert.True(allocated < Count * 10_000L, $"{allocated} bytes");
    }

    [Fact]
    public void Measures_that_are_all_alike_take_no_room_for_their_pairs_either()
    {
        const int Count = 400;
        static RectificationPlan Plan(string id) => new(
            id,
            "方案",
            new LocalDate(2020, 1, 1),
            Enumerable.Range(0, Count).Select(n => new Measure($"{id}{n}", $"持续推进散乱污企业综合整治工作 {id} 第{n}项", deadline: null)).ToValueList());
        long before = GC.GetAllocatedBytesForCurrentThread();
        var diff = PlanDiff.Compare(Plan("a"), Plan("b"));
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal((0, 0, Count), (diff.Added.Count, diff.Dropped.Count, diff.Changed.Count));
        Assert.True(allocated < Count * 20_000L, $"{allocated} bytes");
    }

    [Fact]
    public void Equal_words_go_to_the_measure_of_the_same_id_first()
    {
        Measure[] old = [new("1", "实施分类治理。", deadline: null), new("2", "实施分类治理。", deadline: null)];
        Measure[] now = [new("3", "实施分类治理。", deadline: null), new("1", "实施分类治理。", deadline: null)];
        Assert.Equal(["1=1", "3=2"], Names(MeasureMatcher.Match([.. old], [.. now])));
    }

    private static IEnumerable<string> Names(Dictionary<Measure, Measure> pairs) => pairs.Select(static p => $"{p.Key.Id}={p.Value.Id}").Order(StringComparer.Ordinal);

    private static Dictionary<Measure, Measure> Naive(ValueList<Measure> old, ValueList<Measure> now)
    {
        var pairs = new Dictionary<Measure, Measure>(ReferenceEqualityComparer.Instance);
        void Take(Func<Measure, Measure, double> worth)
        {
            var best = from o in old
                       from n in now
                       where worth(o, n) > 0
                       orderby worth(o, n) descending
                       select (Old: o, New: n);
            foreach (var (o, n) in best.ToList())
            {
                if (!pairs.ContainsKey(n) && !pairs.ContainsValue(o))
                    pairs.Add(n, o);
            }
        }

        static bool SameId(Measure o, Measure n) => string.Equals(o.Id, n.Id, StringComparison.Ordinal);
        static bool SameText(Measure o, Measure n) => string.Equals(o.Text, n.Text, StringComparison.Ordinal);
        Take(static (o, n) => SameId(o, n) && SameText(o, n) ? 1 : 0);
        Take(static (o, n) => SameText(o, n) ? 1 : 0);
        Take(static (o, n) => SameId(o, n) && Likeness(o.Text, n.Text) >= 0.5 ? 1 : 0);
        Take(static (o, n) => Likeness(o.Text, n.Text) is >= 0.6 and var likeness ? likeness : 0);
        return pairs;
    }

    // Dice's coefficient of the pairs of neighbouring characters, each counted as often as it stands.
    private static double Likeness(string a, string b)
    {
        if (string.Equals(a, b, StringComparison.Ordinal))
            return 1;
        var left = Enumerable.Range(1, Math.Max(0, a.Length - 1)).Select(i => (a[i - 1], a[i])).ToList();
        var right = Enumerable.Range(1, Math.Max(0, b.Length - 1)).Select(i => (b[i - 1], b[i])).ToList();
        int all = left.Count + right.Count;
        return all == 0 ? 0 : 2.0 * left.Count(right.Remove) / all;
    }
}
