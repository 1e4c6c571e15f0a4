using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Progress;
using static Rectify.Core.Tests.Progress.Facts;

namespace Rectify.Core.Tests.Progress;

public sealed class StageTests
{
    [Fact]
    public void Empty_history_is_not_started_in_the_first_cycle()
    {
        Assert.Equal(Stage.NotStarted, MeasureHistory.Empty.Stage);
        Assert.Equal(1, MeasureHistory.Empty.Cycle);
        Assert.False(MeasureHistory.Empty.HasStarted);
    }

    [Fact]
    public void Whole_way_to_publication_passes_every_stage()
    {
        ProgressEvent[] way = [Start(D(1, 2)), Done(D(2, 1)), new Accepted(M, D(2, 2)), new ClosedOut(M, D(2, 3)), new Published(M, D(2, 4))];
        var stages = Enumerable.Range(1, way.Length).Select(n => History(way[..n]).Stage);
        Assert.Equal([Stage.InProgress, Stage.Rectified, Stage.Accepted, Stage.ClosedOut, Stage.Published], stages);
    }

    [Fact]
    public void Report_starts_what_was_not_started_and_leaves_later_stages()
    {
        Assert.Equal(Stage.InProgress, History(Report(D(1, 5), 10)).Stage);
        Assert.Equal(Stage.Rectified, History(Done(D(1, 5)), Report(D(1, 6), 100)).Stage);
    }

    [Fact]
    public void Refusal_sends_back_to_work() =>
        Assert.Equal(Stage.InProgress, History(Done(D(1, 5)), new AcceptanceRefused(M, D(1, 6))).Stage);

    [Fact]
    public void Look_back_that_holds_leaves_the_stage_and_one_that_fails_is_a_relapse()
    {
        Assert.Equal(Stage.ClosedOut, History(new ClosedOut(M, D(1, 5)), new LookedBack(M, D(1, 6), holds: true)).Stage);
        Assert.Equal(Stage.Relapsed, History(new ClosedOut(M, D(1, 5)), new LookedBack(M, D(1, 6), holds: false)).Stage);
    }

    [Theory]
    [InlineData(ProgressEventType.Started, Stage.InProgress)]
    [InlineData(ProgressEventType.ProgressReported, Stage.InProgress)]
    [InlineData(ProgressEventType.Rectified, Stage.Rectified)]
    public void Next_work_after_a_relapse_opens_a_new_cycle(ProgressEventType type, Stage expected)
    {
        ProgressEvent next = type switch
        {
            ProgressEventType.Started => Start(D(3, 1)),
            ProgressEventType.Rectified => Done(D(3, 1)),
            _ => Report(D(3, 1), 20),
        };
        var history = History(Start(D(1, 2)), Done(D(1, 5)), Relapse(D(2, 1)), next);
        Assert.Equal((expected, 2), (history.Stage, history.Cycle));
        Assert.Equal(next, Assert.Single(history.CurrentCycle.ToArray()));
    }

    [Fact]
    public void Relapse_itself_stays_in_the_old_cycle()
    {
        var history = History(Done(D(1, 5)), Relapse(D(2, 1)), Relapse(D(2, 2)));
        Assert.Equal((Stage.Relapsed, 1), (history.Stage, history.Cycle));
    }

    [Fact]
    public void Event_out_of_order_moves_the_stage_all_the_same() =>
        Assert.Equal(Stage.Published, History(new Published(M, D(1, 5))).Stage);

    [Fact]
    public void Supervision_and_extensions_leave_the_stage()
    {
        var history = History(
            new Supervised(M, D(1, 2), SupervisionKind.Special), new OrderIssued(M, D(1, 2), "1号", D(2, 1)), new OrderAnswered(M, D(1, 3), "1号"),
            new DeadlineExtended(M, D(1, 4), D(9, 1)),
            new Reminded(M, D(1, 5)), new Circulated(M, D(1, 5)), new Interviewed(M, D(1, 5)), new HeldAccountable(M, D(1, 5)));
        Assert.Equal(Stage.NotStarted, history.Stage);
    }

    [Fact]
    public void A_milestone_or_duty_starts_what_was_not_started()
    {
        Assert.Equal(Stage.InProgress, History(new MilestoneReached(M, D(1, 4), "m1")).Stage);
        Assert.Equal(Stage.InProgress, History(new DutyPerformed(M, D(1, 4), "d1")).Stage);
    }

    [Fact]
    public void Events_count_by_day_and_those_of_one_day_by_their_order_in_the_log()
    {
        Assert.Equal(Stage.Rectified, History(Done(D(3, 1)), Start(D(1, 1))).Stage);
        Assert.Equal(Stage.InProgress, History(Done(D(3, 1)), Start(D(3, 1))).Stage);
        Assert.Equal(Stage.Rectified, History(Start(D(3, 1)), Done(D(3, 1))).Stage);
    }

    [Fact]
    public void Only_what_is_completed_and_held_when_looked_back_at_is_durable()
    {
        var held = new LookedBack(M, D(2, 1), holds: true);
        Assert.False(History(Done(D(1, 5))).IsDurable);
        Assert.False(History(Start(D(1, 5)), held).IsDurable);
        Assert.True(History(Done(D(1, 5)), held).IsDurable);
        Assert.False(History(Done(D(1, 5)), held, Relapse(D(3, 1))).IsDurable);
    }

    [Fact]
    public void A_stage_of_a_deadline_is_reached_by_its_own_report_or_by_the_rectification_whichever_is_first()
    {
        var stage = new Milestone("s1", "完成排查", new FixedDeadline(D(3, 1)));
        var reached = new MilestoneReached(M, D(2, 1), "s1");
        Assert.Equal(D(2, 1), MilestoneReader.StageReachedOn(stage, History(reached, Done(D(4, 1)))));
        Assert.Equal(D(1, 15), MilestoneReader.StageReachedOn(stage, History(reached, Done(D(1, 15)))));
        Assert.Equal(D(1, 15), MilestoneReader.StageReachedOn(stage, History(Done(D(1, 15)))));
    }

    [Fact]
    public void Percentage_of_an_old_cycle_is_gone_in_the_new_one()
    {
        Assert.Equal(90, History(Report(D(1, 5), 90), Relapse(D(2, 1))).Percent);
        Assert.Null(History(Report(D(1, 5), 90), Relapse(D(2, 1)), Start(D(2, 2))).Percent);
        Assert.Equal(10, History(Report(D(1, 5), 90), Relapse(D(2, 1)), Report(D(2, 2), 10)).Percent);
    }
}
