using FsCheck.Xunit;
using Rectify.Deadlines;
using Rectify.Testing;

namespace Rectify.Core.Tests.Deadlines;

[Properties(Arbitrary = [typeof(RectifyArbitraries)])]
public class DeadlineLawTests
{
    [Property]
    public bool Then_long_term_is_idempotent(Deadline deadline) => deadline.ThenLongTerm().Equals(deadline.ThenLongTerm().ThenLongTerm());

    [Property]
    public bool Then_long_term_keeps_the_named_day(Deadline deadline) => deadline.ThenLongTerm().NamedDay == deadline.NamedDay;

    [Property]
    public bool Every_case_but_long_term_can_be_kept_up(Deadline deadline) =>
        deadline is LongTermDeadline ? deadline.ThenLongTerm().Equals(deadline) : deadline.ThenLongTerm().IsThenLongTerm;

    [Property]
    public bool Start_at_once_is_idempotent(Deadline deadline) => deadline.StartAtOnce().Equals(deadline.StartAtOnce().StartAtOnce());

    [Property]
    public bool Every_case_but_at_once_and_long_term_can_be_begun_at_once(Deadline deadline) =>
        deadline is ImmediateDeadline or LongTermDeadline ? deadline.StartAtOnce().Equals(deadline) && !deadline.StartsAtOnce : deadline.StartAtOnce().StartsAtOnce;

    [Property]
    public bool To_begin_at_once_and_to_be_kept_up_are_independent(Deadline deadline) =>
        deadline.StartAtOnce().ThenLongTerm().Equals(deadline.ThenLongTerm().StartAtOnce()) && deadline.StartAtOnce().NamedDay == deadline.NamedDay;

    [Property]
    public bool Earlier_and_later_are_commutative(Deadline a, Deadline b) =>
        Deadline.EarlierOf(a, b).Equals(Deadline.EarlierOf(b, a)) && Deadline.LaterOf(a, b).Equals(Deadline.LaterOf(b, a));

    [Property]
    public bool Earlier_and_later_are_associative(Deadline a, Deadline b, Deadline c) =>
        Deadline.EarlierOf(a, Deadline.EarlierOf(b, c)).Equals(Deadline.EarlierOf(Deadline.EarlierOf(a, b), c))
        && Deadline.LaterOf(a, Deadline.LaterOf(b, c)).Equals(Deadline.LaterOf(Deadline.LaterOf(a, b), c));

    [Property]
    public bool Earlier_and_later_are_idempotent(Deadline a) => Deadline.EarlierOf(a, a).Equals(a) && Deadline.LaterOf(a, a).Equals(a);

    [Property]
    public bool The_earlier_of_one_and_the_later_of_both_is_that_one(Deadline a, Deadline b) => Deadline.EarlierOf(a, Deadline.LaterOf(a, b)).Equals(a);

    [Fact]
    public void Wording_cannot_pass_for_the_parts_of_another_deadline()
    {
        var day = new NodaTime.LocalDate(2019, 6, 30);
        var one = new StagedDeadline([new DeadlineStage(day, "a|2019-06-30 b"), new DeadlineStage(day, "c")]);
        var two = new StagedDeadline([new DeadlineStage(day, "a"), new DeadlineStage(day, "b|2019-06-30 c")]);

        Assert.Equal(Deadline.EarlierOf(one, two), Deadline.EarlierOf(two, one));
    }

    [Fact]
    public void At_once_comes_first_and_for_good_last()
    {
        Deadline fixedDay = new FixedDeadline(new NodaTime.LocalDate(2019, 6, 30));
        Deadline atEvent = new EventDeadline("汛期");

        Assert.Equal(new ImmediateDeadline(), Deadline.EarlierOf(fixedDay, new ImmediateDeadline()));
        Assert.Equal(fixedDay, Deadline.EarlierOf(atEvent, fixedDay));
        Assert.Equal(new LongTermDeadline(), Deadline.LaterOf(atEvent, new LongTermDeadline()));
    }

    public static TheoryData<Deadline, Deadline> Alike()
    {
        NodaTime.LocalDate due = new(2019, 6, 30), earlier = new(2019, 1, 1), earliest = new(2018, 1, 1);
        return new()
        {
            { new FixedDeadline(due), new FixedDeadline(due, DeadlinePrecision.Month) },
            { new FixedDeadline(due), new FixedDeadline(due).ThenLongTerm() },
            { new FixedDeadline(due), new FixedDeadline(due).StartAtOnce() },
            { new FixedDeadline(due).ThenLongTerm(), new FixedDeadline(due).StartAtOnce() },
            { new FixedDeadline(due), new FixedDeadline(due) { Text = "6月底" } },
            { new FixedDeadline(due) { Text = "6月底" }, new FixedDeadline(due) { Text = "六月底" } },
            { new FixedDeadline(due), new FixedDeadline(due) { Alternatives = [new FixedDeadline(earlier)] } },
            { new FixedDeadline(due), new PeriodDeadline(earlier, due) },
            { new PeriodDeadline(earliest, due), new PeriodDeadline(earlier, due) },
            { new StagedDeadline([new DeadlineStage(earlier, "一"), new DeadlineStage(due, "二")]), new StagedDeadline([new DeadlineStage(earliest, "一"), new DeadlineStage(due, "二")]) },
            { new StagedDeadline([new DeadlineStage(due, "一")]), new StagedDeadline([new DeadlineStage(due, "二")]) },
            { new LongTermDeadline(), new LongTermDeadline { Start = due } },
            { new LongTermDeadline { Start = earlier }, new LongTermDeadline { Start = due } },
            { new EventDeadline("汛期"), new EventDeadline("汛期", DeadlineDirection.After) },
            { new EventDeadline("汛期"), new EventDeadline("供暖季") },
            { new RelativeDeadline(5, DeadlineUnit.Day, "accepted"), new RelativeDeadline(6, DeadlineUnit.Day, "accepted") },
            { new RelativeDeadline(5, DeadlineUnit.Day, "accepted"), new RelativeDeadline(5, DeadlineUnit.Week, "accepted") },
        };
    }

    [Theory]
    [MemberData(nameof(Alike))]
    public void Deadlines_that_differ_in_anything_have_an_earlier_and_a_later_one(Deadline a, Deadline b)
    {
        Assert.Equal(Deadline.EarlierOf(a, b), Deadline.EarlierOf(b, a));
        Assert.Equal(Deadline.LaterOf(a, b), Deadline.LaterOf(b, a));
        Assert.NotEqual(Deadline.EarlierOf(a, b), Deadline.LaterOf(a, b));
    }

    [Fact]
    public void The_earlier_day_is_the_earlier_deadline_whatever_its_kind()
    {
        Deadline june = new PeriodDeadline(new NodaTime.LocalDate(2019, 1, 1), new NodaTime.LocalDate(2019, 6, 30));
        Deadline july = new FixedDeadline(new NodaTime.LocalDate(2019, 7, 1));

        Assert.Same(june, Deadline.EarlierOf(july, june));
        Assert.Same(july, Deadline.LaterOf(july, june));
    }

    [Fact]
    public void No_deadline_is_compared_with_null()
    {
        Assert.Throws<ArgumentNullException>("first", static () => Deadline.EarlierOf(null!, new ImmediateDeadline()));
        Assert.Throws<ArgumentNullException>("second", static () => Deadline.LaterOf(new ImmediateDeadline(), null!));
    }
}
