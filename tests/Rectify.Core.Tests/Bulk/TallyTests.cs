using FsCheck.Xunit;
using Rectify.Bulk;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Bulk;

[Properties(Arbitrary = [typeof(RowGenerators)], MaxTest = 30)]
public sealed class TallyTests
{
    [Property]
    public void Tallies_of_shards_merge_in_any_order_to_that_of_the_whole(DrawnRows a, DrawnRows b, DrawnRows c)
    {
        var (x, y, z) = (TallyOf(a.ToArray()), TallyOf(b.ToArray()), TallyOf(c.ToArray()));
        var whole = TallyOf([.. a.ToArray(), .. b.ToArray(), .. c.ToArray()]);
        Assert.Equal(whole, Tally.Merge(Tally.Merge(x, y), z));
        Assert.Equal(whole, Tally.Merge(x, Tally.Merge(y, z)));
        Assert.Equal(Tally.Merge(x, y), Tally.Merge(y, x));
        Assert.Equal(x, Tally.Merge(x, new Tally(RowGenerators.Units)));
    }

    [Fact]
    public void Tallies_of_different_units_do_not_merge() =>
        Assert.Throws<ArgumentException>("other", () => Tally.Merge(new Tally(1), new Tally(2)));

    [Property]
    public void A_tally_comes_back_from_its_counts(DrawnRows drawn)
    {
        var rows = drawn.ToArray();
        var tally = TallyOf(rows);
        Assert.Equal(tally, Tally.FromCounts(tally.UnitCount, tally.ToCounts()));
    }

    [Fact]
    public void Counts_of_other_units_make_no_tally() =>
        Assert.Throws<ArgumentException>("counts", static () => Tally.FromCounts(2, new Tally(1).ToCounts()));

    [Fact]
    public void Asking_for_what_is_not_counted_throws()
    {
        var tally = new Tally(1);
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => tally[1, ScheduleStatus.Overdue]);
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => tally[-1, Stage.NotStarted]);
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => tally[1, RuleIds.Overdue]);
        Assert.Throws<ArgumentOutOfRangeException>("status", () => tally[0, (ScheduleStatus)8]);
        Assert.Throws<ArgumentOutOfRangeException>("stage", () => tally[0, (Stage)8]);
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => tally[1, RuleIds.MissingDeadline]);
        Assert.Throws<ArgumentException>("id", () => tally[0, "ACME0001"]);
        Assert.Throws<ArgumentException>("id", () => tally.Violations("ACME0001"));
        Assert.Throws<ArgumentNullException>("id", () => tally[0, (string)null!]);
        Assert.Throws<ArgumentNullException>("id", () => tally.Violations(null!));
    }

    private static Tally TallyOf(MeasureRow[] rows)
    {
        var columns = RowGenerators.ColumnsOf(rows);
        var tally = new Tally(RowGenerators.Units);
        BulkEvaluator.EvaluateEveryRule(columns, columns.FactsOn.PlusDays(30), new MeasureStatus[rows.Length], new RuleMask[rows.Length], new RuleMask[rows.Length], tally);
        return tally;
    }
}
