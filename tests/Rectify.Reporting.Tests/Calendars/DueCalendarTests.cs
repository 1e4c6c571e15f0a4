using System.Globalization;
using System.Text;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Reporting.Tests.Ledgers;
using Rectify.Rules;

namespace Rectify.Reporting.Tests.Calendars;

/// <summary>The calendar as another library reads it.</summary>
public class DueCalendarTests
{
    private static readonly LocalDate Issued = new(2018, 6, 29);
    private static readonly LocalDate Due = new(2018, 12, 31);

    [Fact]
    public void The_due_day_is_an_event_of_one_day()
    {
        var due = Events(Plan(new Measure("1", "建成。", new FixedDeadline(Due))))["due-1@p.rectify"];
        Assert.False(due.Start!.HasTime);
        Assert.Equal(Due, DayOf(due));
        Assert.Equal("整改到期 1 建成。", due.Summary);
        Assert.Null(due.End);
    }

    [Fact]
    public void A_measure_that_is_kept_up_for_good_has_no_due_day() =>
        Assert.Equal(["issued-p@p.rectify"], Events(Plan(new Measure("1", "a", new LongTermDeadline()))).Keys);

    [Fact]
    public void A_due_day_that_no_longer_holds_is_cancelled()
    {
        var plan = Plan(new Measure("1", "a", new ImmediateDeadline().ThenLongTerm()));
        Assert.Equal("CONFIRMED", Events(plan)["due-1@p.rectify"].Status);
        Assert.Equal("CANCELLED", Events(plan, ProgressLog.Empty.Add(new Started("1", Issued)))["due-1@p.rectify"].Status);
    }

    [Fact]
    public void An_extension_moves_the_event_and_keeps_its_uid()
    {
        var plan = Plan(new Measure("1", "a", new FixedDeadline(Due)));
        var extended = Events(plan, ProgressLog.Empty.Add(new DeadlineExtended("1", Issued, Due.PlusYears(1))), Issued.PlusDays(1))["due-1@p.rectify"];
        Assert.Equal(Due.PlusYears(1), DayOf(extended));
        Assert.Contains("原整改时限2018-12-31", extended.Description, StringComparison.Ordinal);
        Assert.True(extended.Sequence > Events(plan)["due-1@p.rectify"].Sequence);
    }

    [Fact]
    public void Milestones_stages_and_targets_have_their_days()
    {
        var stages = new StagedDeadline([new DeadlineStage(Due, "排查"), new DeadlineStage(Due.PlusYears(1), "整治")]);
        var events = Events(Plan(new Measure("1", "a", stages)
        {
            Milestones = [new Milestone("1-m1", "印发", new FixedDeadline(new LocalDate(2018, 7, 31)))],
            Indicators = [new TargetIndicator("1-i1", "达标率", Comparator.AtLeast, new QuantityTarget(90, "%")) { By = Due }],
        }));
        Assert.Equal(new LocalDate(2018, 7, 31), DayOf(events["milestone-1-m1@p.rectify"]));
        Assert.Equal(Due, DayOf(events["milestone-1-s1@p.rectify"]));
        Assert.Equal(Due.PlusYears(1), DayOf(events["due-1@p.rectify"]));
        Assert.Equal(Due, DayOf(events["target-1-i1@p.rectify"]));
    }

    [Theory]
    [InlineData(RecurrencePeriod.Week)]
    [InlineData(RecurrencePeriod.Month)]
    [InlineData(RecurrencePeriod.Quarter)]
    [InlineData(RecurrencePeriod.HalfYear)]
    [InlineData(RecurrencePeriod.Year)]
    public void A_duty_comes_again_on_the_last_day_of_each_window_that_counts(RecurrencePeriod per)
    {
        var duty = Events(Plan(new Measure("1", "a", new LongTermDeadline()) { Duties = [new RecurringDuty("1-d1", "研究", new Recurrence(1, per))] }))["duty-1-d1@p.rectify"];
        var days = duty.GetOccurrences(new CalDateTime(2018, 1, 1)).Take(30).Select(static o => Day(o.Period.StartTime)).ToArray();
        var window = CalendarWindow.Containing(Issued, per);
        foreach (var day in days)
        {
            window = CalendarWindow.Containing(window.Last.PlusDays(1), per);
            Assert.Equal(window.Last, day);
        }

        Assert.Equal(30, days.Length);
    }

    [Fact]
    public void A_duty_without_a_period_is_left_out() =>
        Assert.Single(Events(Plan(new Measure("1", "a", new LongTermDeadline()) { Duties = [new RecurringDuty("1-d1", "定期", new Recurrence(1, RecurrencePeriod.Unspecified))] })));

    [Fact]
    public void The_next_look_back_is_due_after_the_later_of_close_out_and_look_back()
    {
        var plan = Plan(new Measure("1", "a", new FixedDeadline(Due)));
        var closed = ProgressLog.Empty.AddRange([new Rectified("1", Issued), new Accepted("1", Issued), new ClosedOut("1", Issued)]);
        Assert.Equal(Issued.PlusDays(180), DayOf(Events(plan, closed)["look-back-1@p.rectify"]));
        var looked = closed.Add(new LookedBack("1", Issued.PlusDays(100), holds: true));
        Assert.Equal(Issued.PlusDays(280), DayOf(Events(plan, looked, Issued.PlusDays(100))["look-back-1@p.rectify"]));
    }

    [Fact]
    public void The_whole_example_plan_is_read_with_one_uid_an_event()
    {
        var events = Events(Seed.Plan, Seed.Log, Seed.AsOf);
        Assert.Contains("duty-3.2-d1@jinan-2018.rectify", events.Keys);
        Assert.Contains(events.Keys, static uid => uid.StartsWith("target-1.3", StringComparison.Ordinal));
        Assert.Equal(new LocalDate(2018, 7, 31), DayOf(events["milestone-2.3.2.1-m1@jinan-2018.rectify"]));
    }

    [Fact]
    public void A_calendar_of_a_unit_holds_what_it_has_a_part_in()
    {
        var plan = Plan(
            new Measure("1", "a", new FixedDeadline(Due)) { Responsibility = Chain("市环保局") },
            new Measure("2", "b", new FixedDeadline(Due)) { Responsibility = Chain("市水务局") });
        Assert.Equal(["due-2@p.rectify", "issued-p@p.rectify"], Events(plan, options: new DueCalendarOptions { Unit = "市水务局", Language = "zh", IncludesAll = true }).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_directory_finds_a_unit_in_a_collective()
    {
        var options = new DueCalendarOptions { Unit = "历下区政府", Directory = Seed.Directory, Language = "zh" };
        options = options with { IncludesAll = true };
        string text = DueCalendar.Write(Seed.Plan, Seed.Log, SeedAssessment.Value, options);
        Assert.Contains("UID:due-2.1.3.4@", text, StringComparison.Ordinal);
        Assert.DoesNotContain("UID:due-2.1.3.4@", DueCalendar.Write(Seed.Plan, Seed.Log, SeedAssessment.Value, options with { Directory = null }), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_collective_cannot_be_expanded_its_measures_are_kept_and_marked()
    {
        var options = new DueCalendarOptions { Unit = "市环保局", Directory = Seed.Directory, Language = "en" };
        var due = Events(Seed.Plan, options: options)["due-2.1.1.1@jinan-2018.rectify"];
        Assert.Contains("not known whether the unit is one of those named", due.Description, StringComparison.Ordinal);
        Assert.DoesNotContain("not known", Events(Seed.Plan, options: options)["due-2.1.3.4@jinan-2018.rectify"].Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_comes_back_as_it_was_whatever_is_in_it()
    {
        const string Text = "第一行,a;b\\c: \"x\"\n第二行 𠮷 a very long line that has to be folded more than once, since it goes on and on: 整改整改整改整改整改整改整改整改";
        Assert.StartsWith(Text, Events(Plan(new Measure("1", Text, new FixedDeadline(Due))))["due-1@p.rectify"].Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_have_at_most_75_octets_and_end_with_cr_and_lf()
    {
        string text = DueCalendar.Write(Seed.Plan, Seed.Log, SeedAssessment.Value, new DueCalendarOptions { Language = "zh" });
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        string[] lines = text.Split("\r\n");
        Assert.All(lines, static line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain(lines, static line => line.Contains('\n', StringComparison.Ordinal) || line.Contains('\uFFFD', StringComparison.Ordinal));
    }

    [Fact]
    public void A_later_calendar_keeps_uids_and_raises_sequences()
    {
        var first = Events(Seed.Plan, Seed.Log, new LocalDate(2018, 12, 31));
        var second = Events(Seed.Plan, Seed.Log, new LocalDate(2019, 9, 30));
        Assert.Subset(second.Keys.ToHashSet(StringComparer.Ordinal), first.Keys.Where(static uid => !uid.StartsWith("look-back", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal));
        Assert.All(first.Keys.Intersect(second.Keys, StringComparer.Ordinal), uid => Assert.True(first[uid].Sequence < second[uid].Sequence));
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("tr-TR")]
    public void The_same_arguments_give_the_same_text_in_every_culture(string name)
    {
        string expected = DueCalendar.Write(Seed.Plan, Seed.Log, SeedAssessment.Value, new DueCalendarOptions { Language = "zh" });
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            Assert.Equal(expected, DueCalendar.Write(Seed.Plan, Seed.Log, SeedAssessment.Value, new DueCalendarOptions { Language = "zh" }));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void It_speaks_english_where_asked() =>
        Assert.Equal("Due 1 a", Events(Plan(new Measure("1", "a", new FixedDeadline(Due))), options: new DueCalendarOptions { Language = "en" })["due-1@p.rectify"].Summary);

    [Fact]
    public void The_last_day_of_the_calendar_is_a_day_like_any_other() =>
        Assert.Contains("DTSTART;VALUE=DATE:99991231", Write(Plan(new Measure("1", "a", new FixedDeadline(new LocalDate(9999, 12, 31)))), ProgressLog.Empty, Issued, options: null), StringComparison.Ordinal);

    [Fact]
    public void By_default_it_holds_what_is_open_and_marks_what_is_overdue()
    {
        var plan = Plan(new Measure("1", "a", new FixedDeadline(Due)), new Measure("2", "b", new FixedDeadline(Due)), new Measure("3", "c", new FixedDeadline(Due)), new Measure("4", "d", new FixedDeadline(Due.PlusYears(1))));
        var log = ProgressLog.Empty.AddRange([new Rectified("2", Issued), new Cancelled("3", Issued)]);
        var events = Events(plan, log, Due.PlusDays(1), new DueCalendarOptions { Language = "en" });
        Assert.Equal(["due-1@p.rectify", "due-4@p.rectify"], events.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["OVERDUE: Due 1 a", "Due 4 d"], events.Values.Select(static e => e.Summary));
        var all = Events(plan, log, Due.PlusDays(1));
        Assert.Equal(5, all.Count);
        Assert.Equal("CANCELLED", all["due-3@p.rectify"].Status);
    }

    [Fact]
    public void An_alarm_goes_off_seven_days_before_what_is_ahead()
    {
        var plan = Plan(new Measure("1", "a", new FixedDeadline(Due)));
        Assert.Contains("TRIGGER:-P7D\r\n", Write(plan, ProgressLog.Empty, Issued, new DueCalendarOptions()), StringComparison.Ordinal);
        Assert.Contains("TRIGGER:-P3D\r\n", Write(plan, ProgressLog.Empty, Due, new DueCalendarOptions { AlarmDays = 3 }), StringComparison.Ordinal);
        Assert.Single(Events(plan, asOf: Due)["due-1@p.rectify"].Alarms);
        Assert.Empty(Events(plan, asOf: Due.PlusDays(1))["due-1@p.rectify"].Alarms);
        Assert.DoesNotContain("VALARM", Write(plan, ProgressLog.Empty, Issued, new DueCalendarOptions { AlarmDays = null }), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(static () => new DueCalendarOptions { AlarmDays = -1 });
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Titles_stay_under_50_characters(string language)
    {
        var plan = Plan(new Measure(new string('9', 60), new string('整', 90), new FixedDeadline(Due)), new Measure("1", new string('整', 90), new FixedDeadline(Due)));
        var options = new DueCalendarOptions { Language = language, IncludesAll = true };
        Assert.All(Events(plan, asOf: Due.PlusYears(1), options: options).Values.Concat(Events(Seed.Plan, Seed.Log, Seed.AsOf, options).Values), static e => Assert.InRange(e.Summary!.Length, 1, 49));
    }

    [Fact]
    public void A_duty_begins_and_ends_where_it_is_said_to()
    {
        var duty = new RecurringDuty("1-d1", "研究", new Recurrence(1, RecurrencePeriod.Month)) { From = new LocalDate(2018, 9, 1), Until = new LocalDate(2018, 11, 30) };
        var plan = Plan(new Measure("1", "a", new LongTermDeadline()) { Duties = [duty] });
        var days = Events(plan)["duty-1-d1@p.rectify"].GetOccurrences(new CalDateTime(2018, 1, 1)).Take(9).Select(static o => Day(o.Period.StartTime));
        Assert.Equal([new LocalDate(2018, 9, 30), new LocalDate(2018, 10, 31), new LocalDate(2018, 11, 30)], days);
        Assert.DoesNotContain("duty-1-d1@p.rectify", Events(plan, asOf: new LocalDate(2018, 12, 1), options: new DueCalendarOptions()).Keys);
    }

    [Fact]
    public void A_duty_ends_with_the_close_out()
    {
        var closed = new LocalDate(2018, 10, 15);
        var plan = Plan(new Measure("1", "a", new FixedDeadline(Due)) { Duties = [new RecurringDuty("1-d1", "研究", new Recurrence(1, RecurrencePeriod.Month))] });
        var log = ProgressLog.Empty.AddRange([new Rectified("1", closed), new ClosedOut("1", closed)]);
        var days = Events(plan, log, closed)["duty-1-d1@p.rectify"].GetOccurrences(new CalDateTime(2018, 1, 1)).Take(9).Select(static o => Day(o.Period.StartTime));
        Assert.Equal([new LocalDate(2018, 7, 31), new LocalDate(2018, 8, 31), new LocalDate(2018, 9, 30)], days);
    }

    private static RectificationPlan Plan(params Measure[] measures) => new("p", "方案", Issued, [.. measures]);

    private static ResponsibilityChain Chain(string unit) => new([new ResponsibilityLink(ResponsibilityRole.Responsible, unit)]);

    private static Dictionary<string, CalendarEvent> Events(RectificationPlan plan, ProgressLog? log = null, LocalDate? asOf = null, DueCalendarOptions? options = null) =>
        Ical.Net.Calendar.Load(Write(plan, log ?? ProgressLog.Empty, asOf ?? plan.IssuedOn, options))!.Events.ToDictionary(static e => e.Uid!, StringComparer.Ordinal);

    private static string Write(RectificationPlan plan, ProgressLog log, LocalDate asOf, DueCalendarOptions? options) =>
        DueCalendar.Write(plan, log, new Evaluator(RuleSet.Default).Evaluate(new EvaluationInputs(plan, log, asOf)), options ?? new DueCalendarOptions { Language = "zh", IncludesAll = true });

    private static LocalDate DayOf(CalendarEvent found) => Day(found.Start!);

    private static LocalDate Day(CalDateTime time) => new(time.Year, time.Month, time.Day);
}
