using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Responsibility;
using Rectify.Text;

namespace Rectify.Text.Tests.Plans;

public class PlanWriterTests
{
    [Property(MaxTest = 200)]
    public Property Plan_that_is_written_reads_back_the_same() =>
        Prop.ForAll(PlanGenerator.Plan.ToArbitrary(), plan =>
        {
            string text = PlanWriter.Write(plan);
            var back = PlanReader.Read(text);
            return (back.HasPlan && WithoutSources(back.Plan) == plan).Label($"{FirstDifference(plan, back)}\n{text}");
        });

    [Fact]
    public void Seed_plan_reads_back_the_same()
    {
        string text = PlanWriter.Write(Seed.Read.Plan);

        Assert.Equal(WithoutSources(Seed.Read.Plan), WithoutSources(PlanReader.Read(text, new PlanReadOptions { Id = "jinan-2018" }).Plan));
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
            new RelativeDeadline(20, DeadlineUnit.WorkingDay, "accepted"), new EventDeadline("汛期"),
        ];

        foreach (var deadline in deadlines)
        {
            var back = PlanReader.Read(Write(new Measure("1.1.1", "疏浚河道。", deadline))).Plan.Measures[0].Deadline;

            Assert.Equal(deadline, back! with { Text = null });
        }
    }

    [Fact]
    public void Null_plan_is_refused() => Assert.Throws<ArgumentNullException>("plan", () => PlanWriter.Write(null!));

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
