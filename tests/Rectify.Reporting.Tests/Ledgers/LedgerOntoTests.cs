using NodaTime;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;
using static Rectify.Reporting.Tests.Ledgers.RawFile;

namespace Rectify.Reporting.Tests.Ledgers;

/// <summary>A ledger read onto a log: what was there stays, whatever the clerk did to it.</summary>
public class LedgerOntoTests
{
    private static readonly LocalDate Day = new(2018, 8, 31);

    private static readonly RectificationPlan Plan = new("p", "t", new LocalDate(2018, 7, 1),
    [
        new Measure("整改（1）", "x", new FixedDeadline(new LocalDate(2019, 12, 31)))
        {
            Responsibility = new ResponsibilityChain([new ResponsibilityLink(ResponsibilityRole.Responsible, "市国土资源局")]),
            Milestones = [new Milestone("1-m1", "y", new FixedDeadline(Day))],
            Indicators = [new TargetIndicator("1-i1", "n", Comparator.AtLeast, new QuantityTarget(90, "%"))],
        },
        new Measure("整改(1)", "z", new FixedDeadline(new LocalDate(2019, 12, 31))),
        new Measure("３", "w", new FixedDeadline(new LocalDate(2019, 12, 31))),
    ]);

    private static readonly ProgressLog Log = new(
        "p",
        [new Started("整改（1）", Day), new ProgressReported("整改（1）", new LocalDate(2018, 9, 30), 40) { Id = "f1", By = "市国土资源局" }, new Started("整改(1)", Day)],
        [new Observation("1-i1", Day, ObservedValue.Of(80)) { Source = "年报" }]);

    [Fact]
    public void A_form_that_nobody_touched_adds_nothing()
    {
        var result = Read(Form());
        Assert.Empty(result.Remarks);
        Assert.Equal(Log, result.Log);
    }

    [Fact]
    public void Only_new_rows_are_added_each_with_an_id()
    {
        var result = Read(Form(extra: [new Rectified("整改（1）", new LocalDate(2019, 3, 1))]));
        Assert.Empty(result.Remarks);
        Assert.Equal(Log.Events, result.Log.Events.Take(3).ToValueList());
        var added = Assert.Single(result.Log.Events.Skip(3));
        Assert.IsType<Rectified>(added);
        Assert.StartsWith("f-", added.Id, StringComparison.Ordinal);
        Assert.Equal(added.Id, Assert.Single(Read(Form(extra: [new Rectified("整改（1）", new LocalDate(2019, 3, 1))])).Log.Events.Skip(3)).Id);
    }

    [Theory]
    [InlineData("percent", "事件!H24", "Percent was '40' in the log and is '50' here")]
    [InlineData("on", "事件!D24", "Day was '2018-09-30' in the log and is '2018-10-31' here")]
    public void A_changed_row_is_named_by_its_cell_and_changes_nothing(string member, string column, string words)
    {
        var fact = member is "percent" ? new ProgressReported("整改（1）", new LocalDate(2018, 9, 30), 50) : new ProgressReported("整改（1）", new LocalDate(2018, 10, 31), 40);
        var changed = Log with { Events = [Log.Events[0], fact with { Id = "f1", By = "市国土资源局" }, Log.Events[2]] };
        var result = Read(Form(changed));
        Assert.Equal(Log, result.Log);
        string remark = Assert.Single(result.Remarks).ToString();
        Assert.StartsWith(column, remark, StringComparison.Ordinal);
        Assert.Contains(words, remark, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_row_without_an_id_is_known_by_what_it_kept()
    {
        var changed = Log with { Events = [new Started("整改（1）", Day.PlusDays(1)), .. Log.Events.Skip(1)] };
        var result = Read(Form(changed));
        Assert.Equal(Log, result.Log);
        Assert.Contains("Day was '2018-08-31' in the log and is '2018-09-01' here", Assert.Single(result.Remarks).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dropped_row_is_named_and_kept()
    {
        var result = Read(Form(Log with { Events = [Log.Events[0], Log.Events[2]], Observations = default }));
        Assert.Equal(Log, result.Log);
        Assert.Equal(2, result.Remarks.Count);
        Assert.Contains("($.events[1]: 整改（1）, 2018-09-30: 40 % reported done by 市国土资源局)", result.Remarks[0].ToString(), StringComparison.Ordinal);
        Assert.Contains("($.observations[0]: 1-i1, 2018-08-31: observed 80 (年报))", result.Remarks[1].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_repeated_row_is_named_and_added_once()
    {
        var fact = new Rectified("整改（1）", new LocalDate(2019, 3, 1));
        var result = Read(Form(extra: [Log.Events[0], fact, fact]));
        Assert.Equal(4, result.Log.Events.Count);
        Assert.Equal(["事件!A26", "事件!A28"], result.Remarks.Select(static r => r.Place));
    }

    [Fact]
    public void A_fact_typed_above_that_is_recorded_below_is_the_one_that_repeats()
    {
        byte[] form = EditedForm.Typed(Form(), "事件", ("A3", "整改（1）"), ("C3", "启动整改"), ("D3", "2018-08-31"), ("A4", "３"), ("C4", "启动整改"), ("D4", "2018-08-31"));
        var result = Read(form);
        Assert.Equal("事件!A3", Assert.Single(result.Remarks).Place);
        Assert.Equal(Log.Events.Add(result.Log.Events[^1]), result.Log.Events);
        Assert.Equal("３", result.Log.Events[^1].Measure);
    }

    [Fact]
    public void What_is_typed_above_comes_after_what_was_recorded()
    {
        byte[] form = EditedForm.Typed(Form(), "事件", ("A3", "整改（1）"), ("C3", "整改完成"), ("D3", "2018-09-30"), ("A400", "３"), ("C400", "启动整改"), ("D400", "2018-08-31"));
        Assert.Equal(
            [.. Log.Events.Select(static e => e.GetType()), typeof(Rectified), typeof(Started)],
            LedgerReader.Read(new MemoryStream(form), Plan).Log.Events.Select(static e => e.GetType()));
    }

    [Fact]
    public void A_form_of_the_older_layout_is_read_in_the_same_way()
    {
        Assert.Equal(Log, Read(EditedForm.OfOldLayout(Plan, Log, Log)).Log);
        var shown = Log with { Events = [Log.Events[0], Log.Events[2], new Rectified("整改（1）", new LocalDate(2019, 3, 1))] };
        var result = Read(EditedForm.OfOldLayout(Plan, Log, shown));
        Assert.Equal(4, result.Log.Events.Count);
        Assert.Contains("$.events[1]", Assert.Single(result.Remarks).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void A_ledger_misses_only_what_it_was_made_with(string language)
    {
        var day = new LocalDate(2018, 9, 1);
        var log = Log.Add(new Started("３", day) { RecordedOn = day.PlusDays(9) });
        var assessment = new Evaluator(RuleSet.Default).Evaluate(new EvaluationInputs(Plan, log, day));
        byte[] ledger = Ledger.Write(Plan, log, assessment, new LedgerOptions { Language = language });
        var later = log.Add(new Started("整改(1)", day.PlusDays(-3)));
        var result = LedgerReader.ReadOnto(new MemoryStream(ledger), later, Plan);
        Assert.Empty(result.Remarks);
        Assert.Equal(later, result.Log);
    }

    [Fact]
    public void What_stands_in_the_words_of_an_id_is_passed_over()
    {
        byte[] form = EditedForm.Typed(Form(), "事件", ("B30", "某措施"));
        Assert.Equal(Log, Read(form).Log);
    }

    [Fact]
    public void Facts_that_came_after_the_form_are_not_missed()
    {
        var longer = Log.Add(new Rectified("整改(1)", new LocalDate(2019, 1, 1)));
        var result = LedgerReader.ReadOnto(new MemoryStream(Form(extra: [new Started("３", Day)])), longer, Plan);
        Assert.Empty(result.Remarks);
        Assert.Equal(5, result.Log.Events.Count);
    }

    [Fact]
    public void A_row_that_lost_its_id_is_still_the_fact() => Assert.Equal(
        Log, Read(Form(Log with { Events = [Log.Events[0], Log.Events[1] with { Id = null }, Log.Events[2]] })).Log);

    [Fact]
    public void A_new_row_may_take_back_an_earlier_fact()
    {
        Assert.True(Read(Form(extra: [new Retracted(new LocalDate(2018, 10, 1), "f1")])).IsValid);
        var result = Read(Form(extra: [new Retracted(new LocalDate(2018, 10, 1), "f9")]));
        Assert.Contains("no fact bears the id 'f9'", Assert.Single(result.Problems).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("整改（1）", "整改（1）")]
    [InlineData("整改(1)", "整改(1)")]
    [InlineData("3", "３")]
    [InlineData("３", "３")]
    public void Ids_are_what_they_are_before_they_are_what_they_look_like(string typed, string id)
    {
        byte[] file = new RawFile().With("事件", Row(2, typed, "启动整改", "2018-08-31")).Bytes();
        Assert.Equal(id, Assert.Single(LedgerReader.Read(new MemoryStream(file), Plan).Log.Events).Measure);
    }

    [Fact]
    public void An_id_that_may_be_two_is_refused_with_both()
    {
        byte[] file = new RawFile().With("事件", Row(2, "整改（1)", "启动整改", "2018-08-31")).Bytes();
        Assert.Contains("this may be 整改（1） or 整改(1)", Assert.Single(LedgerReader.Read(new MemoryStream(file), Plan).Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_problems_are_named_at_once_with_what_was_typed_and_what_may_be_meant()
    {
        byte[] file = new RawFile().WithAll(
            "事件",
            Row(1, "措施编号", "事件类型", "日期", "记录日期", "进度", "原因", "实施或填报单位", "节点编号"),
            Row(2, "整改（1）", "调度进度", "2018-08-31", "", "八成"),
            Row(3, "9.9", "验收", "8月31日"),
            Row(4, "整改（1）", "启动整改", "2109-08-31", "", "", "", "市国土资原局"),
            Row(5, "整改（1）", "完成节点", "2018-08-31", "", "", "", "", "1-m9"),
            Row(6, "整改（1）", "启动整改", "201807")).Bytes();
        string[] problems = [.. LedgerReader.Read(new MemoryStream(file), Plan).Problems.Select(static p => p.ToString("zh"))];
        Assert.Equal(
            [
                "事件!E2: 不是百分比,请按60%填写（所填为“八成”）",
                "事件!B3: 不是此列的用语，是否指“通过验收”？（所填为“验收”）",
                "事件!C3: 不是日期,请按2018-08-31填写（所填为“8月31日”）",
                "事件!A3: 方案“p”中没有“9.9”",
                "事件!C4: 日期2109-08-31与方案的时间相差过远，是否指2019-08-31？",
                "事件!G4: 没有名为“市国土资原局”的单位，是否指“市国土资源局”？",
                "事件!H5: “1-m9”不属于措施整改（1），该措施有1-m1",
                "事件!C6: 不是日期,请按2018-08-31填写（所填为“201807”）",
            ],
            problems);
    }

    [Fact]
    public void A_number_that_looks_like_a_year_and_month_is_no_day()
    {
        byte[] file = new RawFile().With("事件", $"""<row r="2">{TextCell("A2", "整改（1）")}{TextCell("B2", "启动整改")}{NumberCell("C2", "201807", 1)}</row>""").Bytes();
        Assert.StartsWith("事件!C2", Assert.Single(LedgerReader.Read(new MemoryStream(file), Plan).Problems).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("事件!C2", Assert.Single(LedgerReader.Read(new MemoryStream(file)).Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_of_long_ago_comes_back_where_no_plan_is_held_against_it()
    {
        var log = new ProgressLog("p", [new Started("1", new LocalDate(1949, 10, 1))]);
        Assert.Equal(log, LedgerReader.Read(new MemoryStream(Ledger.WriteTemplate(Plan, log))).Log);
    }

    [Fact]
    public void Blanks_at_the_ends_of_texts_survive()
    {
        var log = new ProgressLog("p", [new Relapsed("整改（1）", Day) { Reason = " a ", Note = "b\n" }]);
        Assert.Equal(log, LedgerReader.Read(new MemoryStream(Ledger.WriteTemplate(Plan, log)), Plan).Log);
    }

    private static byte[] Form(ProgressLog? log = null, params ProgressEvent[] extra)
    {
        // The form says how many facts it was made with; rows that a clerk added, changed or dropped do not change that.
        var shown = log ?? Log with { Events = Log.Events.AddRange(extra) };
        return FormOf(Log, shown);
    }

    private static byte[] FormOf(ProgressLog made, ProgressLog shown) => Ledgers.EditedForm.Of(Plan, made, shown);

    private static LedgerReadResult Read(byte[] form) => LedgerReader.ReadOnto(new MemoryStream(form), Log, Plan);
}
