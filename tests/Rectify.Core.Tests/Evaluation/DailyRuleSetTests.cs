using Rectify.Bulk;
using Rectify.Evaluation;
using Rectify.Rules;

namespace Rectify.Core.Tests.Evaluation;

public sealed class DailyRuleSetTests
{
    [Fact]
    public void Bits_and_masks_of_the_daily_rules_are_the_same_sets()
    {
        for (int bits = 0; bits <= byte.MaxValue; bits++)
        {
            var mask = DailyRuleSet.MaskOf((DailyRules)bits);
            Assert.Equal(DailyRuleSet.Ids.Where((_, position) => (bits >> position & 1) != 0), mask.Ids);
            Assert.Equal((DailyRules)bits, DailyRuleSet.BitsOf(mask | RuleMask.Of(RuleIds.MissingDeadline)));
        }

        Assert.Equal(DailyRuleSet.Ids, MeasureColumns.DailyRules.Ids);
    }

    [Fact]
    public void Each_bit_is_named_after_its_rule() =>
        Assert.Equal(
            Enum.GetValues<DailyRules>().Where(static rule => rule != DailyRules.None).Select(static rule => typeof(RuleIds).GetField(rule.ToString())!.GetRawConstantValue()),
            DailyRuleSet.Ids);

    [Fact]
    public void A_rule_that_a_set_does_not_hold_has_no_bit_in_it()
    {
        Assert.Equal((DailyRules)byte.MaxValue, DailyRuleSet.In(RuleSet.Default));
        Assert.Equal((DailyRules)byte.MaxValue & ~DailyRules.DueSoon, DailyRuleSet.In(RuleSet.Default.Without(RuleIds.DueSoon)));
    }
}
