using Rectify.Responsibility;

namespace Rectify.Text.Tests.Plans;

/// <summary>The directory kept beside the seed plan, held against the names that the plan prints.</summary>
public class SeedDirectoryTests
{
    private static IEnumerable<ResponsibilityLink> Links => SeedReading.Result.Plan.Measures.SelectMany(m => m.Responsibility.Links);

    [Fact]
    public void Every_single_unit_of_the_plan_is_known()
    {
        var unknown = Links.Where(link => !link.IsCollective).Select(link => link.Unit!).Distinct(StringComparer.Ordinal)
            .Where(unit => Seed.Directory.LookUp(unit, SeedReading.Result.Plan.IssuedOn) is UnitUnknown).ToArray();
        Assert.Equal([], unknown);
    }

    [Fact]
    public void Every_collective_of_the_plan_is_known()
    {
        var collectives = Links.Where(link => link.IsCollective).Select(link => link.Unit).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(Seed.Directory.Collectives.Select(c => c.Name).Order(StringComparer.Ordinal).ToArray(), collectives);
    }
}
