using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Rectify.Bulk;
using Rectify.Core.Tests.Serialization;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Bulk;

/// <summary>The generators draw histories in which everything happens that the properties of bulk evaluation speak of. Left out when mutants are run: these are long, and tell of the generators.</summary>
public sealed class GeneratorReachTests
{
    // About units and words that no generated plan has, or about a directory.
    private static readonly string[] NotGenerated =
        [RuleIds.ChangeWithoutBaseline, RuleIds.OrganMissing, RuleIds.UnitUnknown, RuleIds.UnitCeased, RuleIds.CollectiveUnknown, RuleIds.SelfAcceptance];

    [Fact]
    public void Generated_histories_reach_every_rule_and_status()
    {
        var (rules, schedules, stages, standings) = (RuleBits.None, new HashSet<ScheduleStatus>(), new HashSet<Stage>(), new HashSet<Standing>());
        foreach (var (plan, log) in PlanGenerators.Plans().Generator.Zip(PlanGenerators.Logs().Generator).Sample(4000, new Rnd(2018), 30))
        {
            foreach (int offset in (int[])[500, 1600, 2500, 3500, 5000])
            {
                var columns = MeasureColumns.From(plan, log, new LocalDate(2015, 1, 1).PlusDays(offset));
                // A few days apart at first, many later: what is on schedule is so for a short time only.
                foreach (var (status, mask) in Enumerable.Range(0, 60).SelectMany(n => BulkEqualsObjectProperties.Evaluated(columns, columns.FactsOn.PlusDays(n * n))))
                {
                    rules |= mask;
                    schedules.Add(status.Schedule);
                    stages.Add(status.Stage);
                    standings.Add(status.Standing);
                }
            }
        }

        Assert.Equal((RuleBits)byte.MaxValue, rules);
        Assert.Equal(Enum.GetValues<ScheduleStatus>(), schedules.Order());
        Assert.Equal(Enum.GetValues<Stage>(), stages.Order());
        Assert.Equal(Enum.GetValues<Standing>(), standings.Order());
    }

    [Fact]
    public void Generated_histories_violate_the_rules()
    {
        var found = RuleMask.None;
        foreach (var (plan, log) in PlanGenerators.Plans().Generator.Zip(PlanGenerators.Logs().Generator).Sample(1000, new Rnd(2018), 30))
        {
            foreach (int offset in (int[])[500, 1600, 3500, 5000])
            {
                var columns = MeasureColumns.From(plan, log, new LocalDate(2015, 1, 1).PlusDays(offset), EveryRuleProperties.Policy, everyRule: true);
                foreach (int later in (int[])[0, 40, 400, 4000])
                    found = EveryRuleProperties.Evaluate(columns, columns.FactsOn.PlusDays(later)).Violated.Aggregate(found, static (all, one) => all | one);
            }
        }

        Assert.Equal(NotGenerated, RuleSet.Default.MeasureRules.Select(static r => r.Descriptor.Id).Except(found.Ids, StringComparer.Ordinal));
    }
}
