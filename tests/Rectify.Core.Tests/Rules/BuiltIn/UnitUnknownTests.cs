using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class UnitUnknownTests() : RuleTests(RuleIds.UnitUnknown)
{
    private protected override RuleOutcome Passing => Named("市环保局").Judge(RuleId, "2018-07-01");

    private protected override RuleOutcome Failing => Named("市水利局").Judge(RuleId, "2018-07-01");

    [Theory]
    [InlineData("市环保局", "2030-01-01")]
    [InlineData("市生态环境局", "2018-07-01")]
    public void A_name_known_on_another_day_is_known(string unit, string asOf)
    {
        Assert.Equal(OutcomeKind.Satisfied, Named(unit).Judge(RuleId, asOf).Kind);
    }

    [Fact]
    public void Without_a_directory_or_a_single_unit_it_is_not_concerned()
    {
        Assert.Equal(OutcomeKind.NotApplicable, (Named("市水利局") with { Directory = null }).Judge(RuleId, "2018-07-01").Kind);
        var collective = Scenario.Fixed.With(new ResponsibilityLink(ResponsibilityRole.Responsible, "各乡镇", isCollective: true)) with { Directory = Units.Directory };
        Assert.Equal(OutcomeKind.NotApplicable, collective.Judge(RuleId, "2018-07-01").Kind);
    }

    private static Scenario Named(string unit) => Scenario.Fixed.With(new ResponsibilityLink(ResponsibilityRole.Responsible, unit)) with { Directory = Units.Directory };
}
