using Rectify.Rules;

namespace Rectify.Core.Tests.Rules.BuiltIn;

public sealed class MissingDeadlineTests() : RuleTests(RuleIds.MissingDeadline)
{
    private protected override RuleOutcome Passing => Scenario.LongTerm.Judge(RuleId, "2018-07-01");

    private protected override RuleOutcome Failing => Scenario.Undated.Judge(RuleId, "2018-07-01");
}
