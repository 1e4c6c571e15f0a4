using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;
using Rectify.Testing.Tests.Laws;

namespace Rectify.Testing.Tests;

public sealed partial class EnglishCasesTests
{
    private static readonly PlanCase[] Cases = LabelledCases.Of("high").InEnglish().Generator.Sample(500, new Rnd(2018), 50);

    [Fact]
    public void No_case_has_a_Chinese_word() => Assert.All(Cases, static c => Assert.DoesNotMatch(Chinese(), c.ToString()));

    [Fact]
    public void Their_facts_still_fit_their_plans() => Assert.All(Cases, static c => Assert.True(c.Log.MismatchesWith(c.Plan).IsEmpty, c.ToString()));

    [Fact]
    public void Labels_of_the_host_stay_as_they_are() => Assert.Contains(Cases, static c => c.Plan.Measures.Any(static m => m.Labels.Contains("high")));

    [Fact]
    public void A_law_that_is_broken_is_printed_in_English_to_the_smallest_case()
    {
        var rule = new PlantedRule(static c => PlantedRule.If(c.Due?.DayOrNull is { } due && c.AsOf > due.PlusDays(3)));
        var broken = Assert.Throws<LawBrokenException>(() => RuleLaws.For(rule, cases: RectifyArbitraries.PlanCases().InEnglish()).NamesItsDays.Check());

        Assert.DoesNotMatch(Chinese(), broken.Message);
        Assert.Contains("Finish the work.(time limit:", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_of_the_host_is_printed_in_the_language_of_its_words()
    {
        Deadline[] deadlines =
        [
            new FixedDeadline(new(2026, 3, 31)), new ImmediateDeadline(), new LongTermDeadline { Start = new LocalDate(2026, 1, 2) }, new PeriodDeadline(new(2026, 1, 1), new(2026, 2, 1)),
            new StagedDeadline([new(new(2026, 1, 1), "surveyed"), new(new(2026, 2, 1), "")]), new RelativeDeadline(1, DeadlineUnit.Month, "patch", DeadlineDirection.Before),
            new RelativeDeadline(30, DeadlineUnit.Day, "patch"), new EventDeadline("audit").ThenLongTerm(), new FixedDeadline(new(2026, 4, 1)).StartAtOnce(),
        ];
        var measures = deadlines.Select(static (d, n) => new Measure($"F-{n + 1}", "Patch it.", d)).ToArray();
        measures[0] = measures[0] with { Responsibility = new([new(ResponsibilityRole.Responsible, "IT"), new(ResponsibilityRole.Overseeing, unit: null, printedPrincipal: new("CISO"))]) };
        var plan = new RectificationPlan("p", "Findings", new(2026, 1, 1), [.. measures], problems: [new("P-1", "No patches.", ["F-1", "F-2"])]);

        Assert.Equal("""
            Findings
            issued on:2026-01-01
            F-1 Patch it.(responsible:IT;overseeing:CISO;time limit:by 2026-03-31)
            F-2 Patch it.(time limit:at once)
            F-3 Patch it.(time limit:kept up from 2026-01-02)
            F-4 Patch it.(time limit:from 2026-01-01 to 2026-02-01)
            F-5 Patch it.(time limit:by 2026-01-01 surveyed, by 2026-02-01)
            F-6 Patch it.(time limit:1 month before 'patch')
            F-7 Patch it.(time limit:30 days after 'patch')
            F-8 Patch it.(time limit:before 'audit', then kept up)
            F-9 Patch it.(time limit:begun at once, by 2026-04-01)
            P-1 problem:No patches.(measures:F-1, F-2)

            Nothing is reported.
            Evaluated as of 2026-02-01, without a directory.

            """, new PlanCase(plan, ProgressLog.Empty, new(2026, 2, 1)).ToString());
        Assert.Contains("发布日期:", new PlanCase(plan with { Title = "整改方案" }, ProgressLog.Empty, new(2026, 2, 1)).ToString(), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"[\u2E80-\u2FDF\u3000-\u303F\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]|[\uD840-\uD8BF][\uDC00-\uDFFF]", RegexOptions.None, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Chinese();
}
