using Rectify.Rules;

namespace Rectify.Core.Tests.Rules;

public sealed class RuleMaskTests
{
    // Masks are stored, so that a rule keeps its bit: a new one goes to the end.
    private const string IdsByBit =
        "RCT1001 RCT1002 RCT1003 RCT1004 RCT1005 RCT1006 RCT1007 RCT1008 RCT1010 RCT1011 RCT2001 RCT2002 RCT2003 RCT2004 "
        + "RCT2005 RCT2006 RCT2007 RCT2008 RCT2009 RCT3001 RCT3002 RCT3003 RCT3004 RCT3005 RCT4001 RCT4002 RCT4003 RCT4004 "
        + "RCT5001 RCT5002 RCT5003 RCT5004 RCT5005 RCT5006 RCT5007 RCT5009 RCT5010 RCT6001 RCT6002 RCT6003 RCT7001 RCT7002 "
        + "RCT1014 RCT2010 RCT2011 RCT2012 RCT5011 RCT5012 RCT6004 RCT6005";

    [Fact]
    public void Every_rule_about_measures_keeps_its_bit()
    {
        Assert.Equal(IdsByBit, string.Join(' ', new RuleMask(ulong.MaxValue).Ids));
        Assert.Equal(RuleSet.Default.MeasureRules.Select(static r => r.Descriptor.Id), IdsByBit.Split(' ').Order(StringComparer.Ordinal));
        Assert.Equal(1UL, RuleMask.Of(RuleIds.MissingDeadline).Bits);
    }

    [Fact]
    public void Mask_is_a_set_of_rules()
    {
        var (overdue, missed) = (RuleMask.Of(RuleIds.Overdue), RuleMask.Of(RuleIds.IndicatorMissed));
        var both = overdue | missed;
        Assert.Equal(2, both.Count);
        Assert.True(both.Contains(RuleIds.Overdue));
        Assert.False(both.Contains(RuleIds.DueSoon));
        Assert.Equal(missed, both & missed);
        Assert.Equal(RuleMask.None, overdue & missed);
        Assert.Equal(missed, both.Except(overdue));
        Assert.Equal(both, both.Except(RuleMask.Of(RuleIds.DueSoon)));
        Assert.Equal("RCT2001, RCT3001", both.ToString());
        Assert.Equal(both, new RuleMask(both.Bits));
    }

    [Fact]
    public void A_rule_beyond_the_bits_is_refused()
    {
        static string[] Ids(int count) => [.. Enumerable.Range(1, count).Select(static n => $"ACME{n:0000}")];
        Assert.Equal(1UL << 63, RuleMask.AssignBits(Ids(64)).Last().Value.Bits);
        var refusal = Assert.Throws<InvalidOperationException>(static () => RuleMask.AssignBits(Ids(65)));
        Assert.Equal("A mask has bits for 64 rules, not for 65.", refusal.Message);
    }

    [Fact]
    public void The_refusal_of_an_unknown_rule_names_it() =>
        Assert.StartsWith("No built-in rule about measures has the id 'ACME0001'.", Assert.Throws<ArgumentException>("id", () => RuleMask.Of("ACME0001")).Message, StringComparison.Ordinal);

    [Fact]
    public void Rule_that_is_none_of_a_measure_has_no_bit()
    {
        Assert.Throws<ArgumentException>("id", () => RuleMask.Of(RuleIds.CloseOutRush));
        Assert.Throws<ArgumentException>("id", () => RuleMask.None.Contains("ACME0001"));
        Assert.Throws<ArgumentNullException>("id", () => RuleMask.Of(null!));
    }
}
