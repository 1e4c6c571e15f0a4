using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;

namespace Rectify.Core.Tests.Deadlines;

public class DeadlineConstructionTests
{
    private static readonly LocalDate First = new(2018, 1, 1);
    private static readonly LocalDate Last = new(2020, 12, 31);

    [Fact]
    public void What_is_no_direction_is_named()
    {
        Assert.Throws<ArgumentOutOfRangeException>("direction", static () => new EventDeadline("汛期") { Direction = (DeadlineDirection)9 });
        Assert.Throws<ArgumentOutOfRangeException>("direction", static () => new RelativeDeadline(1, DeadlineUnit.Day, "accepted") { Direction = (DeadlineDirection)9 });
    }

    [Fact]
    public void Impossible_deadlines_do_not_construct()
    {
        Assert.Throws<ArgumentOutOfRangeException>("due", () => new PeriodDeadline(Last, First));
        Assert.Throws<ArgumentException>("stages", () => new StagedDeadline([]));
        Assert.Throws<ArgumentOutOfRangeException>("stages", () => new StagedDeadline([new(Last, "b"), new(First, "a")]));
        Assert.Throws<ArgumentException>("amount", () => new RelativeDeadline(0, DeadlineUnit.Day, "accepted"));
        Assert.Throws<ArgumentException>("anchor", () => new RelativeDeadline(1, DeadlineUnit.Day, " "));
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => new RelativeDeadline(1, (DeadlineUnit)9, "accepted"));
        Assert.Throws<ArgumentException>("event", () => new EventDeadline(""));
        Assert.Throws<ArgumentOutOfRangeException>("precision", () => new FixedDeadline(First, (DeadlinePrecision)9));
        Assert.Throws<ArgumentException>("atLeast", () => new Recurrence(0, RecurrencePeriod.Month));
        Assert.Throws<ArgumentException>("immediateAllowance", () => new DeadlineContext(First, -1));
    }

    [Fact]
    public void Single_days_are_periods_and_stages_too()
    {
        Assert.Equal(First, new PeriodDeadline(First, First).Due);
        Assert.Equal(First, new StagedDeadline([new(First, "a"), new(First, "b")]).Due);
    }

    [Fact]
    public void Match_asks_about_each_case()
    {
        Deadline[] cases =
        [
            new FixedDeadline(First), new ImmediateDeadline(), new LongTermDeadline(), new StagedDeadline([new(First, "a")]), new PeriodDeadline(First, Last),
            new RelativeDeadline(1, DeadlineUnit.Day, "accepted"), new EventDeadline("汛期"),
        ];

        Assert.Equal([1, 2, 3, 4, 5, 6, 7], cases.Select(static d => d.Match(_ => 1, _ => 2, _ => 3, _ => 4, _ => 5, _ => 6, _ => 7)));
    }

    [Fact]
    public void Equal_words_make_equal_deadlines()
    {
        var one = new FixedDeadline(Last, DeadlinePrecision.Year) { Text = "2020年底", Alternatives = [new FixedDeadline(First)] };
        var two = new FixedDeadline(Last, DeadlinePrecision.Year) { Text = "2020年底", Alternatives = [new FixedDeadline(First)] };

        Assert.Equal(one, two);
        Assert.NotEqual(one, two with { Alternatives = ValueList<Deadline>.Empty });
        Assert.NotEqual<Deadline>(one, two.ThenLongTerm());
    }
}
