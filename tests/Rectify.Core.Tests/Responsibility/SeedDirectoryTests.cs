using NodaTime;
using Rectify.Responsibility;

namespace Rectify.Core.Tests.Responsibility;

public class SeedDirectoryTests
{
    private static readonly LocalDate Issued = new(2018, 6, 29);

    private static string[] Members(string collective, LocalDate on) =>
        [.. Assert.IsType<CollectiveExpanded>(Seed.Directory.MembersOf(collective, on)).Members.Select(u => u.Name)];

    private static string[] Holders(UnitLookup lookup) => [.. lookup.Holders.Select(u => u.Name)];

    [Fact]
    public void The_environment_bureau_has_its_new_name_at_the_latest_when_that_is_in_print()
    {
        var printed = new LocalDate(2020, 5, 15);
        Assert.Equal(["市环保局", "市生态环境局"], Holders(Assert.IsType<UnitUncertain>(Seed.Directory.LookUp("市环保局", printed.PlusDays(-1)))));
        Assert.Equal(["市生态环境局"], Holders(Assert.IsType<UnitCeased>(Seed.Directory.LookUp("市环保局", printed))));
        Assert.Equal(Accountability.Accountable, Seed.Directory.AccountabilityOf("市生态环境局", "市环保局", new LocalDate(2019, 9, 30)));
    }

    [Fact]
    public void A_county_becomes_a_district_between_approval_and_notice()
    {
        var approval = new LocalDate(2018, 6, 19);
        var notice = new LocalDate(2018, 8, 13);
        Assert.IsType<UnitFound>(Seed.Directory.LookUp("济阳县党委", approval.PlusDays(-1)));
        Assert.IsType<UnitUncertain>(Seed.Directory.LookUp("济阳县党委", approval));
        Assert.IsType<UnitUncertain>(Seed.Directory.LookUp("济阳县党委", Issued));
        Assert.Equal(["济阳区党委"], Holders(Assert.IsType<UnitCeased>(Seed.Directory.LookUp("济阳县党委", notice))));
        Assert.Equal(["济阳区政府"], Holders(Seed.Directory.LookUp("济阳县政府", notice)));
    }

    [Theory]
    [InlineData("党委")]
    [InlineData("政府")]
    public void The_districts_and_counties_grow_from_ten_to_twelve(string organ)
    {
        var merger = new LocalDate(2019, 1, 9);
        Assert.Equal(10, Members("各县区" + organ, Issued).Length);
        Assert.Equal(10, Members("各县区" + organ, merger.PlusDays(-1)).Length);
        Assert.Equal(12, Members("各县区" + organ, merger).Length);
        Assert.Equal(["莱芜区" + organ, "钢城区" + organ], Members("各县区" + organ, merger).Except(Members("各县区" + organ, merger.PlusDays(-1)), StringComparer.Ordinal).ToArray());
        Assert.Equal(["济阳区" + organ], Members("各县区" + organ, merger).Where(name => name.StartsWith("济阳", StringComparison.Ordinal)).ToArray());
    }

    [Fact]
    public void Every_committee_of_a_place_has_its_government()
    {
        foreach (string committee in Members("各县区党委", Issued).Append("市委").Append("市南部山区党工委"))
            Assert.True(Seed.Directory.TryGetCounterpart(committee, Issued, out _), committee);
    }

    [Fact]
    public void Members_that_are_not_documented_cannot_be_told()
    {
        var lookup = Assert.IsType<CollectiveUndetermined>(Seed.Directory.MembersOf("市生态文明建设工作领导小组各成员单位", Issued));
        Assert.Equal(CollectiveGap.NoKnownMember, lookup.Reason);
    }

    [Fact]
    public void The_director_is_known_on_the_day_of_the_page_alone()
    {
        var page = new LocalDate(2020, 5, 15);
        Assert.Equal("侯翠荣", Assert.IsType<PrincipalKnown>(Seed.Directory.PrincipalsOf("市环保局", page)).Posts[0].Holder);
        Assert.IsType<PrincipalUnknown>(Seed.Directory.PrincipalsOf("市环保局", page.PlusDays(1)));
    }

    [Fact]
    public void The_way_up_from_a_bureau_ends_at_the_city()
    {
        var path = Seed.Directory.EscalationPathOf("市环保局", Issued);
        Assert.True(path.ReachesTop);
        Assert.Equal("市政府", Assert.Single(path.Superiors).Name);
    }
}
