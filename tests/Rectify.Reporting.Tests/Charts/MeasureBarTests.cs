using System.Globalization;
using System.Xml.Linq;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Progress;

namespace Rectify.Reporting.Tests.Charts;

public class MeasureBarTests
{
    [Fact]
    public void The_bar_runs_from_the_issue_to_the_due_day_with_a_line_on_it()
    {
        var bar = Bar(Small.EndOfYear);
        var term = Assert.Single(ChartDocument.Marks(bar, "term"));
        Assert.Equal(At(Small.IssuedOn), Percent(term, "x"), 1);
        Assert.Equal(At(new LocalDate(2019, 12, 31)), Percent(term, "x") + Percent(term, "width"), 1);
        Assert.Equal(At(new LocalDate(2019, 12, 31)), Percent(Assert.Single(ChartDocument.Marks(bar, "due")), "x1"), 1);
        Assert.Empty(ChartDocument.Marks(bar, "arrow"));
    }

    [Fact]
    public void A_long_term_measure_has_no_end_and_no_due_line()
    {
        var bar = Bar(new LongTermDeadline());
        Assert.Single(ChartDocument.Marks(bar, "open"));
        Assert.Single(ChartDocument.Marks(bar, "arrow"));
        Assert.Empty(ChartDocument.Marks(bar, "due"));
    }

    [Fact]
    public void What_is_to_be_kept_up_after_its_day_has_both_a_due_line_and_an_arrow()
    {
        var bar = Bar(Small.EndOfYear.ThenLongTerm());
        Assert.Single(ChartDocument.Marks(bar, "due"));
        Assert.Single(ChartDocument.Marks(bar, "arrow"));
    }

    [Fact]
    public void An_extension_keeps_the_original_day_in_sight()
    {
        var bar = Bar(Small.EndOfYear, new DeadlineExtended(Small.Id, Small.AsOf, new LocalDate(2020, 6, 30)));
        Assert.Equal(2, ChartDocument.Marks(bar, "term").Length);
        Assert.Equal(2019.99, Year(bar, "original"), 1);
        Assert.Equal(2020.5, Year(bar, "due"), 1);

        double Year(XElement drawing, string mark) => 2019 + (Percent(Assert.Single(ChartDocument.Marks(drawing, mark)), "x1") / 100 * 6 / 4);
    }

    [Fact]
    public void Days_overdue_are_hatched_up_to_the_day_looked_at()
    {
        var due = new LocalDate(2019, 6, 30);
        var late = Assert.Single(ChartDocument.Marks(Bar(new FixedDeadline(due)), "late"));
        Assert.Equal(At(due), Percent(late, "x"), 1);
        Assert.Equal(At(Small.AsOf), Percent(late, "x") + Percent(late, "width"), 1);
        Assert.Empty(ChartDocument.Marks(Bar(new FixedDeadline(Small.AsOf)), "late"));
    }

    [Fact]
    public void Days_late_are_hatched_as_they_were_and_not_while_it_was_completed()
    {
        var due = new LocalDate(2019, 3, 1);
        var bar = Bar(
            new FixedDeadline(due),
            new Rectified(Small.Id, new LocalDate(2019, 4, 1)),
            new ClosedOut(Small.Id, new LocalDate(2019, 4, 2)),
            new Relapsed(Small.Id, new LocalDate(2019, 8, 1)));
        var late = ChartDocument.Marks(bar, "late");
        Assert.Equal([At(due), At(new LocalDate(2019, 8, 1))], late.Select(static l => Math.Round(Percent(l, "x"), 2)), (a, b) => Math.Abs(a - b) < 0.1);
        Assert.Equal(At(new LocalDate(2019, 4, 1)), Percent(late[0], "x") + Percent(late[0], "width"), 1);
        Assert.Empty(ChartDocument.Marks(Bar(new FixedDeadline(due), new DeadlineExtended(Small.Id, new LocalDate(2019, 2, 1), new LocalDate(2019, 12, 1))), "late"));
        Assert.Single(ChartDocument.Marks(Bar(new FixedDeadline(due), new DeadlineExtended(Small.Id, new LocalDate(2019, 4, 1), new LocalDate(2019, 12, 1))), "late"));
    }

    [Fact]
    public void A_suspended_span_is_drawn_with_the_days_that_it_adds()
    {
        var bar = Bar(Small.EndOfYear, new Suspended(Small.Id, new LocalDate(2019, 3, 1)), new Resumed(Small.Id, new LocalDate(2019, 4, 1)));
        var paused = Assert.Single(ChartDocument.Marks(bar, "paused"));
        Assert.Equal(At(new LocalDate(2019, 3, 1)), Percent(paused, "x"), 1);
        Assert.Contains("suspended from 2019-03-01 to 2019-03-31", bar.Element("title")!.Value, StringComparison.Ordinal);
        Assert.Equal(2, ChartDocument.Marks(bar, "term").Length);
        Assert.Contains("suspended since 2019-03-01", Bar(Small.EndOfYear, new Suspended(Small.Id, new LocalDate(2019, 3, 1))).Element("title")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_measure_has_its_mark_and_goes_on_for_nothing()
    {
        var bar = Bar(new LongTermDeadline(), new Cancelled(Small.Id, new LocalDate(2019, 5, 1)));
        Assert.Single(ChartDocument.Marks(bar, "ev-cancelled"));
        Assert.Single(ChartDocument.Marks(bar, "ended"));
        Assert.Empty(ChartDocument.Marks(bar, "arrow"));
        Assert.Empty(ChartDocument.Marks(bar, "open"));
    }

    [Fact]
    public void A_day_that_an_event_fixed_and_a_start_of_its_own_are_marked()
    {
        var bar = Bar(new EventDeadline("汛前", DeadlineDirection.Before), new DayFixed(Small.Id, new LocalDate(2019, 2, 1), "汛前", new LocalDate(2019, 6, 1)));
        Assert.Single(ChartDocument.Marks(bar, "ev-fixed"));
        var chart = Small.Chart(Small.Measure(Small.EndOfYear) with { StartsOn = new LocalDate(2019, 6, 1) });
        Assert.Equal(At(new LocalDate(2019, 6, 1)), Percent(Assert.Single(ChartDocument.Marks(chart.BarOf(Small.Id), "start")), "x1"), 1);
        Assert.Contains("2019-06-01", chart.ArticleOf(Small.Id).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_percentage_is_drawn_until_the_measure_is_completed()
    {
        var reported = new ProgressReported(Small.Id, new LocalDate(2019, 5, 1), 50);
        Assert.Single(ChartDocument.Marks(Bar(Small.EndOfYear, reported), "share"));
        Assert.Empty(ChartDocument.Marks(Bar(Small.EndOfYear, reported, new Rectified(Small.Id, new LocalDate(2019, 6, 1))), "share"));
    }

    [Fact]
    public void Notes_and_documents_stand_with_their_event()
    {
        var fact = new ClosedOut(Small.Id, new LocalDate(2019, 5, 1)) { Note = "Seen twice.", Evidence = [new EvidenceItem("Minutes")] };
        string article = Small.Chart(Small.Measure(Small.EndOfYear), fact).ArticleOf(Small.Id).Value;
        Assert.Contains("Seen twice.", article, StringComparison.Ordinal);
        Assert.Contains("evidence: Minutes", article, StringComparison.Ordinal);
    }

    [Fact]
    public void The_history_reads_as_work_keeping_relapse_and_work_again()
    {
        var bar = Bar(
            Small.EndOfYear,
            new Started(Small.Id, new LocalDate(2019, 2, 1)),
            new Rectified(Small.Id, new LocalDate(2019, 4, 1)),
            new ClosedOut(Small.Id, new LocalDate(2019, 5, 1)),
            new Relapsed(Small.Id, new LocalDate(2019, 6, 1)),
            new Started(Small.Id, new LocalDate(2019, 8, 1)));
        string[] stretches = ["work", "kept", "lapsed"];
        Assert.Equal(["work", "kept", "kept", "lapsed", "work"], bar.Descendants("rect").Select(static r => (string?)r.Attribute("class")).Where(c => stretches.Contains(c)));
        Assert.Single(ChartDocument.Marks(bar, "ev-rectified"));
        Assert.Single(ChartDocument.Marks(bar, "ev-closed"));
        Assert.Single(ChartDocument.Marks(bar, "ev-relapsed"));
    }

    [Fact]
    public void A_failed_look_back_is_a_relapse_and_a_refusal_has_its_mark()
    {
        var bar = Bar(
            Small.EndOfYear,
            new Rectified(Small.Id, new LocalDate(2019, 4, 1)),
            new AcceptanceRefused(Small.Id, new LocalDate(2019, 5, 1)),
            new Rectified(Small.Id, new LocalDate(2019, 6, 1)),
            new LookedBack(Small.Id, new LocalDate(2019, 7, 1), holds: false));
        Assert.Single(ChartDocument.Marks(bar, "ev-refused"));
        Assert.Single(ChartDocument.Marks(bar, "ev-relapsed"));
        Assert.Single(ChartDocument.Marks(bar, "lapsed"));
    }

    [Fact]
    public void Each_state_of_a_milestone_has_a_diamond_of_its_own()
    {
        var measure = new Measure(Small.Id, "Do it.", Small.EndOfYear)
        {
            Milestones = [Due("m1", 3), Due("m2", 4), Due("m3", 5), Due("m4", 11), Due("m5", 11)],
        };
        var bar = Small.Chart(
            measure,
            new MilestoneReached(Small.Id, new LocalDate(2019, 3, 1), "m1"),
            new MilestoneReached(Small.Id, new LocalDate(2019, 8, 1), "m2")).BarOf(Small.Id);
        Assert.Equal(["#ms-reached", "#ms-late", "#ms-overdue", "#ms-pending"], bar.Descendants("use").Select(static u => (string?)u.Attribute("href")));

        static Milestone Due(string id, int month) => new(id, "Publish.", new FixedDeadline(new LocalDate(2019, month, 15)));
    }

    [Fact]
    public void What_speaks_for_one_unit_only_is_not_drawn_on_the_bar_of_the_whole()
    {
        var bar = Bar(Small.EndOfYear, new Rectified(Small.Id, new LocalDate(2019, 4, 1)) { Unit = "甲县" });
        Assert.Empty(ChartDocument.Marks(bar, "ev-rectified"));
        Assert.Empty(ChartDocument.Marks(bar, "kept"));
    }

    [Fact]
    public void The_bar_says_in_words_what_it_shows()
    {
        var bar = Bar(Small.EndOfYear, new DeadlineExtended(Small.Id, Small.AsOf, new LocalDate(2020, 6, 30)));
        Assert.Equal("img", (string?)bar.Attribute("role"));
        Assert.Equal("issued on 2019-01-01, due: 2020-06-30; extended to 2020-06-30 on 2019-10-01", bar.Element("title")!.Value);
    }

    [Fact]
    public void The_line_of_the_day_looked_at_stands_at_one_place_in_every_row()
    {
        var chart = ChartDocument.Of(Small.Plan(Small.Measure(Small.EndOfYear), Small.Measure(deadline: null, id: "2")), Small.Log(), Small.AsOf);
        var places = chart.Rows.Select(static r => (string?)ChartDocument.Marks(r, "asof").Single().Attribute("x1"));
        Assert.Equal(At(Small.AsOf), double.Parse(Assert.Single(places.Distinct())!.TrimEnd('%'), CultureInfo.InvariantCulture), 1);
    }

    private static XElement Bar(Deadline deadline, params ProgressEvent[] facts) => Small.Chart(Small.Measure(deadline), facts).BarOf(Small.Id);

    // The axis of these charts is the year 2019, in whose last quarter the day looked at lies, and a quarter to spare.
    private static double At(LocalDate day) => 100.0 * Period.DaysBetween(Small.IssuedOn, day) / Period.DaysBetween(Small.IssuedOn, new LocalDate(2020, 4, 1));

    private static double Percent(XElement mark, string attribute) =>
        double.Parse(((string)mark.Attribute(attribute)!).TrimEnd('%'), CultureInfo.InvariantCulture);
}
