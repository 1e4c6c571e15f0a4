using Rectify.Responsibility;

namespace Rectify.Core.Tests.Rules.BuiltIn;

/// <summary>A small directory: one unit renamed, one gone, and a collective whose member belongs to it for half a year.</summary>
internal static class Units
{
    public static OrganizationDirectory Directory { get; } = OrganizationDirectory.Create(
        [
            new OrganizationUnit("water", "市水务局") { Aliases = ["市水利水务局"] },
            new OrganizationUnit("old", "市环保局") { To = Scenario.Day("2018-12-31") },
            new OrganizationUnit("new", "市生态环境局") { From = Scenario.Day("2019-01-01") },
            new OrganizationUnit("gone", "市煤炭局") { To = Scenario.Day("2018-12-31") },
            new OrganizationUnit("east", "东县"),
        ],
        [new Succession(SuccessionKind.Rename, Scenario.Day("2019-01-01"), ["old"], ["new"])],
        [new Collective("各县区", [new CollectiveMembership("east") { From = Scenario.Day("2018-07-01"), To = Scenario.Day("2018-12-31") }])]);
}
