using Rectify.Responsibility;
using Rectify.Serialization;

namespace Rectify.Text.Tests.Plans;

/// <summary>The directory kept beside the seed plan, held against the names that the plan prints.</summary>
public class SeedDirectoryTests
{
    private static readonly OrganizationDirectory Directory = RectifyJson.ReadDirectory(Seed.Bytes("directory.json")).Value;

    private static IEnumerable<ResponsibilityLink> Links => Seed.Read.Plan.Measures.SelectMany(m => m.Responsibility.Links);

    [Fact]
    public void Every_single_unit_of_the_plan_is_known()
    {
        var unknown = Links.Where(link => !link.IsCollective).Select(link => link.Unit).Distinct(StringComparer.Ordinal)
            .Where(unit => Directory.LookUp(unit, Seed.Read.Plan.IssuedOn) is UnitUnknown).ToArray();
        Assert.Equal([], unknown);
    }

    [Fact]
    public void Every_collective_of_the_plan_is_known()
    {
        var collectives = Links.Where(link => link.IsCollective).Select(link => link.Unit).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(Directory.Collectives.Select(c => c.Name).Order(StringComparer.Ordinal).ToArray(), collectives);
    }
}
