using FsCheck.Xunit;
using Rectify.Core.Tests.Serialization;
using Rectify.Deadlines;

namespace Rectify.Tests.Deadlines;

[Properties(Arbitrary = [typeof(PlanGenerators)])]
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
}
