using NodaTime;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Core.Tests.Responsibility;

/// <summary>Which days are certain and which are in doubt where successions follow each other.</summary>
public sealed class SuccessionDayTests
{
    private static readonly LocalDate On = new(2019, 1, 15);
    private static readonly LocalDate Later = new(2021, 3, 1);

    private static string[] Ids(ValueList<OrganizationUnit> units) => [.. units.Select(static u => u.Id)];

    private static OrganizationUnit Unit(string id, LocalDate? from = null, LocalDate? to = null) => new(id, $"{id}局") { From = from, To = to };

    private static Succession Pass(SuccessionKind kind, LocalDate on, string from, string to, SuccessionPrecision precision = SuccessionPrecision.Day) =>
        new(kind, on, [from], [to]) { Precision = precision };

    [Theory]
    [InlineData(SuccessionKind.Rename, false)]
    [InlineData(SuccessionKind.Split, false)]
    [InlineData(SuccessionKind.Merge, true)]
    [InlineData(SuccessionKind.Transfer, true)]
    public void A_documented_beginning_stays_certain_where_the_end_is_in_doubt(SuccessionKind kind, bool isStated)
    {
        var directory = OrganizationDirectory.Create(
            [Unit("old"), Unit("middle", from: isStated ? On : null), Unit("new")],
            [Pass(kind, On, "old", "middle"), Pass(SuccessionKind.Rename, Later, "middle", "new", SuccessionPrecision.Latest)]);
        Assert.Equal(["middle"], Ids(Assert.IsType<UnitFound>(directory.LookUp("middle局", On)).Holders));
        Assert.Equal(["middle", "new"], Ids(Assert.IsType<UnitUncertain>(directory.LookUp("middle局", On.PlusDays(1))).Holders));
    }

    [Theory]
    [InlineData(SuccessionKind.Rename)]
    [InlineData(SuccessionKind.Split)]
    [InlineData(SuccessionKind.Merge)]
    public void A_successor_that_repeats_the_last_possible_day_may_have_begun_before(SuccessionKind kind)
    {
        var directory = OrganizationDirectory.Create([Unit("old"), Unit("new", from: On)], [Pass(kind, On, "old", "new", SuccessionPrecision.Latest)]);
        Assert.Equal(["new", "old"], Ids(Assert.IsType<UnitUncertain>(directory.LookUp("new局", On.PlusDays(-1))).Holders));
    }

    [Fact]
    public void A_transfer_does_not_begin_the_unit_that_it_goes_to()
    {
        var directory = OrganizationDirectory.Create(
            [Unit("old"), Unit("new", from: On)],
            [Pass(SuccessionKind.Transfer, On, "old", "new", SuccessionPrecision.Latest)]);
        Assert.DoesNotContain("new", Ids(directory.LookUp("new局", On.PlusDays(-1)).Holders));
        Assert.Equal(["old"], Ids(directory.LookUp("new局", On.PlusDays(-1)).Holders));
    }

    [Fact]
    public void A_predecessor_that_lasts_through_the_last_possible_day_settles_nothing()
    {
        var directory = OrganizationDirectory.Create(
            [Unit("old", to: On), Unit("new")],
            [Pass(SuccessionKind.Rename, On, "old", "new", SuccessionPrecision.Latest)]);
        Assert.Equal(On, Assert.IsType<UnitUncertain>(directory.LookUp("old局", On.PlusDays(-1))).SettledOn);
        Assert.Equal(["new"], Ids(Assert.IsType<UnitFound>(directory.LookUp("new局", On)).Holders));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_renamed_body_is_one_in_whichever_order_its_names_stand(bool newFirst)
    {
        ValueList<OrganizationUnit> units = newFirst ? [Unit("new"), Unit("old")] : [Unit("old"), Unit("new")];
        var directory = OrganizationDirectory.Create(units, [Pass(SuccessionKind.Rename, On, "old", "new", SuccessionPrecision.Latest)]);
        Assert.Equal(Accountability.Accountable, directory.AccountabilityOf("new局", "old局", On.PlusDays(-1)));
        Assert.Equal(Accountability.Accountable, directory.AccountabilityOf("old局", "new局", On));
    }

    [Fact]
    public void A_unit_that_was_merged_answers_for_the_one_that_took_its_duties()
    {
        var directory = OrganizationDirectory.Create([Unit("old"), Unit("new")], [Pass(SuccessionKind.Merge, On, "old", "new")]);
        Assert.Equal(Accountability.Accountable, directory.AccountabilityOf("old局", "new局", On));
        Assert.Equal(Accountability.NotAccountable, directory.AccountabilityOf("old局", "new局", On.PlusDays(-1)));
    }
}
