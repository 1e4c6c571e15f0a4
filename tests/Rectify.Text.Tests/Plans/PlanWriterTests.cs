using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Responsibility;
using Rectify.Text;

namespace Rectify.Text.Tests.Plans;

public class PlanWriterTests
{
    private const int FewCases = 200;

    [Fact]
    public void Plan_that_is_written_reads_back_the_same() =>
        ManyCases.Check(FewCases, Prop.ForAll(PlanGenerator.Plan.ToArbitrary(), plan =>
        {
            string text = PlanWriter.Write(plan);
            var back = PlanReader.Read(text);
            return (back.HasPlan && WithoutSources(back.Plan) == plan).Label($"{FirstDifference(plan, back)}\n{text}");
        }));

    [Fact]
    public void Seed_plan_reads_back_the_same()
    {
        string text = PlanWriter.Write(SeedReading.Result.Plan);

        Assert.Equal(WithoutSources(SeedReading.Result.Plan), WithoutSources(PlanReader.Read(text, new PlanReadOptions { Id = "jinan-2018" }).Plan));
    }

    [Fact]
    public void Trailer_groups_units_of_one_role()
    {
        var measure = new Measure("1.1.1", "疏浚河道。", new FixedDeadline(new LocalDate(2021, 9, 30), DeadlinePrecision.Month))
        {
            Headings = ["重点任务"],
            Responsibility = new ResponsibilityChain(
            [
                new(ResponsibilityRole.Lead, "市水务局"), new(ResponsibilityRole.Supporting, "市财政局"), new(ResponsibilityRole.Supporting, "市发改委"),
            ]),
        };

        Assert.EndsWith("(一)疏浚河道。(牵头单位:市水务局;配合单位:市财政局、市发改委;整改时限:2021年9月底)\n", Write(measure), StringComparison.Ordinal);
    }

    [Fact]
    public void Deadline_without_words_gets_plain_ones_that_mean_the_same()
    {
        Deadline[] deadlines =
        [
            new FixedDeadline(new LocalDate(2021, 9, 5)), new FixedDeadline(new LocalDate(2021, 9, 20), DeadlinePrecision.TenDay),
            new FixedDeadline(new LocalDate(2022, 2, 28), DeadlinePrecision.Month), new FixedDeadline(new LocalDate(2021, 9, 30), DeadlinePrecision.Quarter),
            new FixedDeadline(new LocalDate(2022, 6, 30), DeadlinePrecision.HalfYear), new FixedDeadline(new LocalDate(2023, 12, 31), DeadlinePrecision.Year).ThenLongTerm(),
            new ImmediateDeadline(), new ImmediateDeadline().ThenLongTerm(), new LongTermDeadline(), new PeriodDeadline(new LocalDate(2021, 6, 1), new LocalDate(2021, 10, 31)),
            new RelativeDeadline(20, DeadlineUnit.WorkingDay, "accepted"), new EventDeadline("汛期"), new EventDeadline("汛期", DeadlineDirection.After), new EventDeadline("2022年春节").ThenLongTerm(),
            new RelativeDeadline(6, DeadlineUnit.Month, "issued"), new RelativeDeadline(15, DeadlineUnit.Day, "收到整改通知书").ThenLongTerm(),
            new StagedDeadline([new(new LocalDate(2021, 9, 5), "完成排查"), new(new LocalDate(2022, 9, 5), "完成整治")]),
            new StagedDeadline([new(new LocalDate(2021, 9, 5), "完成排查"), new(new LocalDate(2022, 9, 5), "完成整治")]).ThenLongTerm(),
            new FixedDeadline(new LocalDate(2021, 12, 31), DeadlinePrecision.Month).StartAtOnce(), new FixedDeadline(new LocalDate(2021, 12, 31)).StartAtOnce().ThenLongTerm(),
            new PeriodDeadline(new LocalDate(2021, 6, 1), new LocalDate(2021, 10, 31)).StartAtOnce(), new EventDeadline("汛期").StartAtOnce(),
            new StagedDeadline([new(new LocalDate(2021, 9, 5), "完成排查"), new(new LocalDate(2022, 9, 5), "完成整治")]).StartAtOnce().ThenLongTerm(),
        ];

        foreach (var deadline in deadlines)
        {
            var back = PlanReader.Read(Write(new Measure("1.1.1", "疏浚河道。", deadline))).Plan.Measures[0].Deadline;

            Assert.Equal(deadline, back! with { Text = null });
        }
    }

    [Fact]
    public void Null_plan_is_refused() => Assert.Throws<ArgumentNullException>("plan", () => PlanWriter.Write(null!));

    [Theory]
    [InlineData("Responsible 各县区* | Responsible 济阳县党委")]
    [InlineData("Responsible 各街道* | Responsible 市水务局")]
    [InlineData("Responsible 济阳县 | Responsible 长清区党委")]
    [InlineData("Responsible 市发改 | Responsible 住建局")]
    [InlineData("Responsible 市水务局 | Responsible 财政局")]
    [InlineData("Lead 市水务局 | Responsible 市财政局 | Lead 市住建局")]
    [InlineData("Responsible 各镇政府* | Responsible 街道办事处")]
    [InlineData("Responsible 市公安局历下分局 | Responsible 天桥分局")]
    [InlineData("Supporting 东风街 | Supporting 城管局")]
    public void Units_are_written_so_that_none_lends_its_words_to_another(string chain)
    {
        var links = chain.Split(" | ").Select(static link => link.Split(' ')).Select(static link =>
            new ResponsibilityLink(Enum.Parse<ResponsibilityRole>(link[0]), link[1].TrimEnd('*'), link[1].EndsWith('*')));
        var responsibility = new ResponsibilityChain(links.ToValueList());

        var back = PlanReader.Read(Write(new Measure("1.1.1", "疏浚河道。", new LongTermDeadline()) { Responsibility = responsibility }));

        Assert.Equal(responsibility, back.Plan.Measures[0].Responsibility);
    }

    [Fact]
    public void Deadline_of_any_case_reads_back_the_same() =>
        ManyCases.Check(FewCases, Prop.ForAll(DeadlineCases.Any.ToArbitrary(), static deadline =>
        {
            string text = Write(new Measure("1.1.1", "疏浚河道。", deadline));
            var back = PlanReader.Read(text).Plan.Measures[0].Deadline;
            return (back is not null && back with { Text = null } == deadline).Label($"{deadline}\nread as\n{back}\n{text}");
        }));

    [Fact]
    public void Leader_is_written_in_a_field_of_his_own()
    {
        var responsibility = new ResponsibilityChain(
        [
            new(ResponsibilityRole.Overseeing, unit: null, printedPrincipal: new Principal("县委常委、副县长王某")), new(ResponsibilityRole.Lead, "县水利局"), new(ResponsibilityRole.Supporting, "县财政局"),
        ]);

        var back = PlanReader.Read(Write(new Measure("1.1.1", "疏浚河道。", new LongTermDeadline()) { Responsibility = responsibility }));

        Assert.Equal(responsibility, back.Plan.Measures[0].Responsibility);
    }

    [Fact]
    public void Words_of_a_deadline_that_do_not_mean_it_are_not_written()
    {
        var deadline = new FixedDeadline(new LocalDate(2021, 9, 30)) { Text = "尽快" };

        Assert.Contains("整改时限:2021年9月30日前", Write(new Measure("1.1.1", "疏浚河道。", deadline)), StringComparison.Ordinal);
    }

    private static string FirstDifference(RectificationPlan plan, PlanReadResult back)
    {
        if (!back.HasPlan)
            return back.Diagnostics.ToString();
        var read = WithoutSources(back.Plan);
        foreach (var measure in plan.Measures)
        {
            if (!read.TryGetMeasure(measure.Id, out var other) || other != measure)
                return $"{measure}\nread as\n{other}";
        }

        return $"{plan.Goals} {plan.Safeguards} {plan.Problems} {plan.Citations}\nread as\n{read.Goals} {read.Safeguards} {read.Problems} {read.Citations}";
    }

    private static string Write(Measure measure) => PlanWriter.Write(new RectificationPlan("plan", "某市整改方案", PlanGenerator.IssuedOn, [measure]));

    private static RectificationPlan WithoutSources(RectificationPlan plan) => new(
        plan.Id, plan.Title, plan.IssuedOn, plan.Measures.Select(static m => m with { Source = null }).ToValueList(), plan.Goals, plan.Safeguards, plan.Problems, plan.Citations);
}
