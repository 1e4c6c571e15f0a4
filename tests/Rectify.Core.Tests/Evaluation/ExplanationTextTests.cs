using NodaTime;
using Rectify.Core.Tests.Rules;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;
using static Rectify.Core.Tests.Progress.Facts;

namespace Rectify.Core.Tests.Evaluation;

/// <summary>The whole words of an explanation, in both languages; without rules, whose sentences have tests of their own.</summary>
public sealed class ExplanationTextTests
{
    private static Explanation Explain(Measure measure, ProgressLog log, LocalDate asOf, LocalDate? knownOn = null)
    {
        var plan = new RectificationPlan("p", "方案", Issued, [measure]);
        return Explainer.Explain(new Evaluator(HostRule.Only()), new EvaluationInputs(plan, log, asOf) { KnownOn = knownOn ?? asOf }, M);
    }

    private static Explanation Explain(Measure measure, LocalDate asOf, params ProgressEvent[] events) => Explain(measure, ProgressLog.Empty.AddRange(events), asOf);

    // A statement with what it rests on.
    private static Explanation Node(Explanation tree, string start) => Assert.Single(tree.Because, n => n.Text.English.StartsWith(start, StringComparison.Ordinal));

    [Fact]
    public void A_measure_under_way_is_told_with_all_that_its_verdicts_rest_on()
    {
        var measure = new Measure(M, "推进清洁取暖,完成散煤替代。", new FixedDeadline(D(5, 31)) { Text = "2018年5月底" })
        {
            Responsibility = new([new(ResponsibilityRole.Responsible, "市环保局"), new(ResponsibilityRole.Accepting, "市整改办")]),
            Indicators =
            [
                new TargetIndicator("i1", "清洁取暖率", Comparator.AtLeast, new QuantityTarget(90, "%")) { By = D(5, 31), Baseline = new Baseline(2017, 40.5m, "年报") },
                new TargetIndicator("i2", "断面水质", Comparator.AtMost, new LevelTarget("Ⅲ类")),
            ],
            Milestones = [new Milestone("m1", "4月底前印发方案", new FixedDeadline(D(4, 30)))],
            Duties = [new RecurringDuty("d1", "每月调度", new Recurrence(1, RecurrencePeriod.Month))],
        };
        var log = ProgressLog.Empty
            .AddRange(
            [
                Start(D(1, 10)), Report(D(2, 1), 30), new Reminded(M, D(2, 10)), new MilestoneReached(M, D(2, 15), "m1"),
                new DeadlineExtended(M, D(2, 20), D(6, 30)) { ApprovedBy = "市政府" },
            ])
            .Add(new Observation("i1", D(2, 1), ObservedValue.Of(45)))
            .Add(new Observation("i1", D(2, 28), ObservedValue.Of(48)) { RecordedOn = D(3, 8) });
        var tree = Explain(measure, log, D(3, 1), knownOn: D(3, 10));
        Assert.Equal(
            """
            1.1.1.1 on 2018-03-01, known on 2018-03-10: 推进清洁取暖,完成散煤替代。
              “推进清洁取暖,完成散煤替代。”
              Stage: in progress (cycle 1)
                2018-01-10: work began
                2018-02-01: 30 % reported done
              Due: 2018-06-30, originally 2018-05-31
                time limit: “2018年5月底”
                2018-02-20: extended to 2018-06-30, approved by 市政府
              Schedule: on track
                2018-02-01: 30 % reported done
                59 of 180 days have passed since the start on 2018-01-01: 32.8 % expected
                tolerance 5 percentage points, both ends included
              Target i1: 清洁取暖率 >= 90% by 2018-05-31: at risk
                baseline of 2017: 40.5 年报
                2018-02-01: observed 45%
                2018-02-28: observed 48%, recorded on 2018-03-08
              Target i2: 断面水质 <= Ⅲ类: cannot tell
              Milestone m1, due 2018-04-30: reached
                “4月底前印发方案”
                2018-02-15: milestone m1 reached
              Duty d1: missed, windows missed so far: 1
                “每月调度”
              Signal: green
              Lead: 市环保局 (市环保局主要负责人), first listed, as the plan names no lead
              Cannot be closed out: it is not reported as rectified; the next step is 市环保局's
              Cannot be closed out: it is not accepted; the next step is 市整改办's
              Cannot be closed out: target i1 (清洁取暖率): at risk; the next step is 市环保局's
              Cannot be closed out: target i2 (断面水质): cannot tell; the next step is 市环保局's
              Without a new fact, a verdict changes next on 2018-03-06

            """,
            tree.ToString("en"));
        Assert.Equal(
            """
            1.1.1.1，截至2018-03-01，所知截至2018-03-10：推进清洁取暖,完成散煤替代。
              “推进清洁取暖,完成散煤替代。”
              阶段：整改中（第1轮）
                2018-01-10 启动整改
                2018-02-01 报告进度30%
              到期日：2018-06-30，原为2018-05-31
                整改时限：“2018年5月底”
                2018-02-20 延期至2018-06-30，批准：市政府
              序时进度：达到序时
                2018-02-01 报告进度30%
                自2018-01-01起已过59天，共180天，应完成32.8%
                容差5个百分点（含两端）
              指标i1：清洁取暖率 >= 90%，2018-05-31前：有风险
                2017年基数：40.5 年报
                2018-02-01 监测值45%
                2018-02-28 监测值48%，记录于2018-03-08
              指标i2：断面水质 <= Ⅲ类：无法判定
              节点m1，2018-04-30到期：已完成
                “4月底前印发方案”
                2018-02-15 完成节点m1
              定期任务d1：上期未完成，累计缺1期
                “每月调度”
              预警：绿
              牵头：市环保局（市环保局主要负责人），方案未明确牵头单位，按列第一位认定
              不能销号：尚未报告整改完成；由市环保局办理
              不能销号：尚未验收；由市整改办办理
              不能销号：指标i1（清洁取暖率）：有风险；由市环保局办理
              不能销号：指标i2（断面水质）：无法判定；由市环保局办理
              若无新情况，下一次变化日为2018-03-06

            """,
            tree.ToString("zh"));
    }

    [Fact]
    public void What_is_kept_up_for_good_has_no_due_day_and_a_standing()
    {
        var measure = Measure(new ImmediateDeadline { Text = "立行立改,长期坚持" }.ThenLongTerm());
        var tree = Explain(measure, D(3, 1), Start(D(1, 10)), Done(D(1, 20)), new LookedBack(M, D(2, 1), holds: false));
        Assert.Equal(
            """
            阶段：反弹（第1轮）
              2018-01-10 启动整改
              2018-01-20 报告整改完成
              2018-02-01 回头看，成效未保持

            """,
            Node(tree, "Stage: ").ToString("zh"));
        Assert.Equal("到期日：无，长期坚持", Node(tree, "Due: ").Text.Chinese);
        Assert.Equal("序时进度：长期\n", Node(tree, "Schedule: ").ToString("zh"));
        Assert.Equal("长期坚持：未能保持\n", Node(tree, "Standing: ").ToString("zh"));
    }

    [Theory]
    [InlineData(60, "")]
    [InlineData(61, "…")]
    public void Long_words_are_cut_in_the_headline_and_whole_below_it(int length, string end)
    {
        string words = new('整', length);
        var tree = Explain(new Measure(M, words, new FixedDeadline(D(5, 31))), D(3, 1));
        Assert.Equal($"1.1.1.1 on 2018-03-01: {words[..60]}{end}", tree.Text.English);
        Assert.Equal($"1.1.1.1，截至2018-03-01：{words[..60]}{end}", tree.Text.Chinese);
        Assert.Equal($"“{words}”", tree.Because[0].Text.Chinese);
    }

    [Fact]
    public void Only_words_that_stand_in_the_plan_are_quoted_as_the_time_limit() =>
        Assert.Empty(Node(Explain(Measure(new FixedDeadline(D(5, 31))), D(3, 1)), "Due: ").Because);

    [Fact]
    public void Every_fact_that_moves_the_due_day_is_shown_below_it()
    {
        var moved = Node(
            Explain(
                Measure(new FixedDeadline(D(5, 31))),
                D(4, 1),
                new DeadlineExtended(M, D(2, 1), D(7, 31)) { ApprovedBy = "市政府" },
                new DeadlineAdvanced(M, D(2, 2), D(6, 30)) { ApprovedBy = "市政府" },
                new Suspended(M, D(2, 3)) { ApprovedBy = "市政府" },
                new Resumed(M, D(2, 13)),
                Done(D(3, 1)),
                new Relapsed(M, D(3, 2)) { NewDue = D(8, 31) }),
            "Due: ");
        Assert.Equal(
            """
            Due: 2018-08-31, originally 2018-05-31
              2018-02-01: extended to 2018-07-31, approved by 市政府
              2018-02-02: brought forward to 2018-06-30, approved by 市政府
              2018-02-03: suspended, approved by 市政府
              2018-02-13: resumed
              2018-03-02: relapsed; to be done by 2018-08-31

            """,
            moved.ToString("en"));
        var told = Node(Explain(Measure(new EventDeadline("汛期")), D(3, 1), new DayFixed(M, D(2, 1), "汛期", D(6, 1)), new DayFixed(M, D(2, 1), "汛后", D(9, 1))), "Due: ");
        Assert.Equal("2018-02-01: 汛期 is on 2018-06-01", Assert.Single(told.Because).Text.English);
    }

    [Fact]
    public void A_cancelled_measure_has_no_due_day()
    {
        var cancelled = Node(Explain(Measure(new FixedDeadline(D(5, 31))), D(3, 1), new Cancelled(M, D(2, 1))), "Due: ");
        Assert.Equal(("Due: no due day, it is cancelled", "到期日：无，已取消"), (cancelled.Text.English, cancelled.Text.Chinese));
    }

    [Fact]
    public void A_due_day_that_waits_says_for_what()
    {
        var waiting = Node(Explain(Measure(new EventDeadline("汛期")), D(3, 1)), "Due: ");
        Assert.Equal(("Due: waits for 汛期", "到期日：待汛期后确定"), (waiting.Text.English, waiting.Text.Chinese));
        var suspended = Node(Explain(Measure(new FixedDeadline(D(5, 31))), D(3, 1), new Suspended(M, D(2, 1))), "Due: ");
        Assert.Equal(("Due: waits for the resumption, originally 2018-05-31", "到期日：待恢复计时后确定，原为2018-05-31"), (suspended.Text.English, suspended.Text.Chinese));
    }

    [Theory]
    [InlineData(20, "Schedule: behind")]
    [InlineData(40, "Schedule: on track")]
    [InlineData(60, "Schedule: ahead")]
    public void A_schedule_told_by_time_shows_the_report_and_the_time_it_is_held_against(int percent, string words)
    {
        // On 2 March 60 of 150 days have passed.
        var schedule = Node(Explain(Measure(new FixedDeadline(D(5, 31))), D(3, 2), Report(D(2, 1), percent)), "Schedule: ");
        Assert.Equal(words, schedule.Text.English);
        Assert.Equal(
            [$"2018-02-01: {percent} % reported done", "60 of 150 days have passed since the start on 2018-01-01: 40 % expected", "tolerance 5 percentage points, both ends included"],
            schedule.Because.Select(static n => n.Text.English));
    }

    [Fact]
    public void A_schedule_told_by_completion_shows_the_report_of_completion()
    {
        var schedule = Node(Explain(Measure(new FixedDeadline(D(5, 31))), D(6, 5), Report(D(2, 1), 20), Done(D(6, 1))), "Schedule: ");
        Assert.Equal("Schedule: done late\n  2018-06-01: reported as rectified\n", schedule.ToString());
    }
}
