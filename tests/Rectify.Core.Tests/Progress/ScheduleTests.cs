using NodaTime;
using Rectify.Deadlines;
using Rectify.Progress;
using static Rectify.Core.Tests.Progress.Facts;

namespace Rectify.Core.Tests.Progress;

public sealed class ScheduleTests
{
    private static readonly Deadline ByMay = new FixedDeadline(D(5, 31));
    private static readonly Deadline AtOnceForGood = new ImmediateDeadline().ThenLongTerm();

    [Fact]
    public void Due_day_itself_is_not_overdue()
    {
        Assert.Equal(ScheduleStatus.Undetermined, Status(ByMay, D(5, 31), Start(D(2, 1))));
        Assert.Equal(ScheduleStatus.Overdue, Status(ByMay, D(6, 1), Start(D(2, 1))));
    }

    [Fact]
    public void Completion_on_the_due_day_is_on_time_and_stays_so()
    {
        Assert.Equal(ScheduleStatus.CompletedOnTime, Status(ByMay, D(5, 31), Done(D(5, 31))));
        Assert.Equal(ScheduleStatus.CompletedOnTime, Status(ByMay, D(5, 31, 2030), Done(D(5, 31))));
        Assert.Equal(ScheduleStatus.CompletedLate, Status(ByMay, D(6, 1), Done(D(6, 1))));
    }

    [Fact]
    public void Long_term_is_open_ended_from_the_first_day_rectified_or_not()
    {
        Assert.Equal(ScheduleStatus.OpenEnded, Status(new LongTermDeadline(), D(1, 1)));
        Assert.Equal(ScheduleStatus.OpenEnded, Status(new LongTermDeadline(), D(1, 1, 2030), Done(D(2, 1))));
    }

    [Fact]
    public void At_once_then_long_term_is_open_ended_once_started()
    {
        Assert.Equal(ScheduleStatus.Undetermined, Status(AtOnceForGood, D(1, 31)));
        Assert.Equal(ScheduleStatus.Overdue, Status(AtOnceForGood, D(2, 1)));
        Assert.Equal(ScheduleStatus.OpenEnded, Status(AtOnceForGood, D(3, 1), Start(D(3, 1))));
    }

    [Fact]
    public void At_once_is_due_on_the_policy_day_however_early_it_started()
    {
        Assert.Equal(ScheduleStatus.Overdue, Status(new ImmediateDeadline(), D(2, 1), Start(D(1, 2))));
        Assert.Equal(ScheduleStatus.CompletedOnTime, Status(new ImmediateDeadline(), D(2, 1), Done(D(1, 31))));
    }

    [Fact]
    public void Extension_counts_from_its_own_day_and_never_backwards()
    {
        var longer = new DeadlineExtended(M, D(5, 20), D(8, 31));
        Assert.Equal(ScheduleStatus.Undetermined, Status(ByMay, D(8, 31), longer));
        Assert.Equal(ScheduleStatus.Overdue, Status(ByMay, D(9, 1), longer));
        Assert.Equal(ScheduleStatus.Overdue, Status(ByMay, D(6, 1), new DeadlineExtended(M, D(5, 20), D(4, 1))));
        Assert.Equal(ScheduleStatus.CompletedLate, Status(ByMay, D(7, 1), Done(D(6, 15)), new DeadlineExtended(M, D(6, 20), D(8, 31))));
        Assert.Equal(ScheduleStatus.CompletedOnTime, Status(ByMay, D(7, 1), new DeadlineExtended(M, D(6, 15), D(8, 31)), Done(D(6, 15))));
    }

    [Fact]
    public void Refusal_and_later_start_undo_a_completion()
    {
        Assert.Equal(ScheduleStatus.Overdue, Status(ByMay, D(6, 1), Done(D(5, 1)), new AcceptanceRefused(M, D(5, 10))));
        Assert.Equal(ScheduleStatus.Overdue, Status(ByMay, D(6, 1), Done(D(5, 1)), Start(D(5, 10))));
        Assert.Equal(ScheduleStatus.CompletedLate, Status(ByMay, D(7, 1), Done(D(5, 1)), new AcceptanceRefused(M, D(5, 10)), Done(D(6, 10))));
    }

    [Fact]
    public void First_of_several_reports_of_completion_counts() =>
        Assert.Equal(ScheduleStatus.CompletedOnTime, Status(ByMay, D(7, 1), Done(D(5, 1)), Done(D(6, 10))));

    [Fact]
    public void Plain_measure_that_relapses_is_open_again()
    {
        Assert.Equal(ScheduleStatus.Undetermined, Status(ByMay, D(5, 31), Done(D(4, 1)), Relapse(D(5, 1))));
        Assert.Equal(ScheduleStatus.Overdue, Status(ByMay, D(6, 1), Done(D(4, 1)), Relapse(D(5, 1))));
    }

    [Fact]
    public void Then_long_term_measure_keeps_its_first_completion_through_relapses_and_cycles()
    {
        var deadline = ByMay.ThenLongTerm();
        Assert.Equal(ScheduleStatus.CompletedOnTime, Status(deadline, D(9, 1), Done(D(4, 1)), Relapse(D(8, 1))));
        Assert.Equal(ScheduleStatus.CompletedOnTime, Status(deadline, D(9, 1), Done(D(4, 1)), Relapse(D(8, 1)), Start(D(8, 2)), Done(D(8, 20))));
        Assert.Equal(ScheduleStatus.CompletedLate, Status(deadline, D(9, 1), Done(D(6, 1)), Relapse(D(8, 1)), Start(D(8, 2))));
    }

    [Theory]
    [InlineData(56, ScheduleStatus.Ahead)]
    [InlineData(55, ScheduleStatus.OnSchedule)]
    [InlineData(45, ScheduleStatus.OnSchedule)]
    [InlineData(44, ScheduleStatus.BehindSchedule)]
    public void Percentage_is_held_against_elapsed_time_with_both_ends_of_the_tolerance(int percent, ScheduleStatus expected)
    {
        var due = Issued.PlusDays(100);
        Assert.Equal(expected, Status(new FixedDeadline(due), Issued.PlusDays(50), Report(D(1, 2), percent)));
    }

    [Fact]
    public void Comparison_is_exact_where_the_share_of_time_is_no_round_number()
    {
        // Two of three days: 66.66… %. 61.66 is below by more than 5 points, 61.67 is not.
        var deadline = new FixedDeadline(Issued.PlusDays(3));
        Assert.Equal(ScheduleStatus.BehindSchedule, Status(deadline, Issued.PlusDays(2), Report(Issued, 61.66m)));
        Assert.Equal(ScheduleStatus.OnSchedule, Status(deadline, Issued.PlusDays(2), Report(Issued, 61.67m)));
    }

    [Fact]
    public void Nothing_is_expected_before_the_issue_and_all_where_due_is_not_after_it()
    {
        Assert.Equal(ScheduleStatus.OnSchedule, Status(ByMay, Issued.PlusDays(-10), Report(Issued.PlusDays(-20), 0)));
        Assert.Equal(ScheduleStatus.BehindSchedule, Status(new FixedDeadline(Issued), Issued, Report(Issued, 94)));
        Assert.Equal(ScheduleStatus.OnSchedule, Status(new FixedDeadline(Issued), Issued, Report(Issued, 95)));
    }

    [Fact]
    public void No_deadline_and_a_deadline_that_waits_are_undetermined()
    {
        Deadline waiting = new RelativeDeadline(5, DeadlineUnit.Day, "accepted");
        Assert.Equal(ScheduleStatus.Undetermined, Status(deadline: null, D(9, 1), Report(D(2, 1), 50)));
        Assert.Equal(ScheduleStatus.Undetermined, Status(waiting, D(9, 1), Report(D(2, 1), 50)));
        Assert.Equal(ScheduleStatus.Overdue, Status(waiting, D(9, 7), new Accepted(M, D(9, 1))));
        Assert.Equal(ScheduleStatus.Undetermined, Status(waiting, D(9, 6), new Accepted(M, D(9, 1))));
    }

    [Fact]
    public void Nothing_is_expected_before_the_issue_even_where_due_is_not_after_it() =>
        Assert.Equal(ScheduleStatus.OnSchedule, Status(new FixedDeadline(Issued), Issued.PlusDays(-10), Report(Issued.PlusDays(-20), 0)));

    [Fact]
    public void Then_long_term_measure_keeps_its_first_completion_through_two_relapses() =>
        Assert.Equal(ScheduleStatus.CompletedOnTime, Status(ByMay.ThenLongTerm(), D(9, 1), Done(D(4, 1)), Relapse(D(7, 1)), Relapse(D(8, 1))));

    [Fact]
    public void An_extension_of_what_begins_at_once_finds_no_due_day_once_it_has_started()
    {
        var extension = new DeadlineExtended(M, D(1, 20), D(8, 31));
        Assert.Equal(D(1, 31), Before(new LookedBack(M, D(1, 10), holds: true))?.DayOrNull);
        Assert.Equal(D(1, 31), Before(new Supervised(M, D(1, 10), SupervisionKind.Special))?.DayOrNull);
        Assert.Equal(DueDay.None, Before(new LookedBack(M, D(1, 10), holds: false)));
        Assert.Equal(DueDay.None, Before(Start(D(1, 10))));

        DueDay? Before(ProgressEvent first) => Days(first, extension).InForceBefore(extension);
    }

    [Fact]
    public void What_is_not_there_is_refused() => Assert.Throws<ArgumentNullException>("log", () => new KnownFacts(null!, Issued, Issued));

    private static DueDays Days(params ProgressEvent[] events) => Facts.Days(AtOnceForGood, History(events));

    [Fact]
    public void Relative_deadline_in_working_days_without_a_calendar_is_undetermined() =>
        Assert.Equal(ScheduleStatus.Undetermined, Status(new RelativeDeadline(5, DeadlineUnit.WorkingDay, "accepted"), D(12, 1), new Accepted(M, D(2, 1))));
}
