using NodaTime;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Core.Tests.Responsibility;

public class UnitLookupTests
{
    private static readonly LocalDate On = new(2019, 1, 15);

    private static readonly OrganizationUnit Water = new("water", "市水利局");
    private static readonly OrganizationUnit Affairs = new("affairs", "市水务局");

    private static OrganizationDirectory Renamed(SuccessionPrecision precision = SuccessionPrecision.Day) =>
        OrganizationDirectory.Create([Water, Affairs], [new Succession(SuccessionKind.Rename, On, ["water"], ["affairs"]) { Precision = precision }]);

    private static string[] Ids(ValueList<OrganizationUnit> units) => [.. units.Select(u => u.Id)];

    [Fact]
    public void A_name_in_no_unit_is_unknown()
    {
        Assert.IsType<UnitUnknown>(Renamed().LookUp("市林业局", On));
    }

    [Fact]
    public void First_and_last_day_of_a_unit_are_in_force()
    {
        var unit = new OrganizationUnit("office", "市整治办") { From = On, To = On.PlusDays(9) };
        var directory = OrganizationDirectory.Create([unit]);
        Assert.Equal(On, Assert.IsType<UnitNotYet>(directory.LookUp("市整治办", On.PlusDays(-1))).FirstDay);
        Assert.IsType<UnitFound>(directory.LookUp("市整治办", On));
        Assert.IsType<UnitFound>(directory.LookUp("市整治办", On.PlusDays(9)));
        Assert.Equal(On.PlusDays(9), Assert.IsType<UnitCeased>(directory.LookUp("市整治办", On.PlusDays(10))).LastDay);
    }

    [Fact]
    public void A_ceased_unit_without_successor_has_no_holder_and_says_so()
    {
        var directory = OrganizationDirectory.Create([new OrganizationUnit("office", "市整治办") { To = On }]);
        var ceased = Assert.IsType<UnitCeased>(directory.LookUp("市整治办", On.PlusDays(1)));
        Assert.Empty(ceased.Holders);
        Assert.Equal(["office"], Ids(ceased.Unsucceeded));
    }

    [Fact]
    public void A_rename_takes_effect_on_its_day()
    {
        var directory = Renamed();
        Assert.Equal(["water"], Ids(Assert.IsType<UnitFound>(directory.LookUp("市水利局", On.PlusDays(-1))).Holders));
        var ceased = Assert.IsType<UnitCeased>(directory.LookUp("市水利局", On));
        Assert.Equal(On.PlusDays(-1), ceased.LastDay);
        Assert.Equal(["affairs"], Ids(ceased.Holders));
    }

    [Fact]
    public void Before_a_rename_the_new_name_leads_back_to_the_old()
    {
        var directory = Renamed();
        Assert.Equal(["water"], Ids(Assert.IsType<UnitNotYet>(directory.LookUp("市水务局", On.PlusDays(-1))).Holders));
        Assert.IsType<UnitFound>(directory.LookUp("市水务局", On));
    }

    [Fact]
    public void A_predecessor_may_last_through_the_day_of_succession()
    {
        var directory = OrganizationDirectory.Create(
            [new OrganizationUnit("water", "市水利局") { To = On }, Affairs],
            [new Succession(SuccessionKind.Rename, On, ["water"], ["affairs"])]);
        Assert.Equal(["water"], Ids(Assert.IsType<UnitFound>(directory.LookUp("市水利局", On)).Holders));
        Assert.IsType<UnitFound>(directory.LookUp("市水务局", On));
        Assert.IsType<UnitCeased>(directory.LookUp("市水利局", On.PlusDays(1)));
    }

    [Fact]
    public void Without_a_documented_day_either_name_may_be_in_force_until_the_last_possible_day()
    {
        var directory = Renamed(SuccessionPrecision.Latest);
        var old = Assert.IsType<UnitUncertain>(directory.LookUp("市水利局", On.PlusDays(-1)));
        Assert.Equal(On, old.SettledOn);
        Assert.Equal(["water", "affairs"], Ids(old.Holders));
        Assert.Equal(["affairs", "water"], Ids(Assert.IsType<UnitUncertain>(directory.LookUp("市水务局", On.PlusDays(-400))).Holders));
        Assert.Equal(["affairs"], Ids(Assert.IsType<UnitCeased>(directory.LookUp("市水利局", On)).Holders));
    }

    [Fact]
    public void Repeating_the_last_possible_day_on_the_units_makes_nothing_certain()
    {
        var directory = OrganizationDirectory.Create(
            [new OrganizationUnit("water", "市水利局") { To = On.PlusDays(-1) }, new OrganizationUnit("affairs", "市水务局") { From = On }],
            [new Succession(SuccessionKind.Rename, On, ["water"], ["affairs"]) { Precision = SuccessionPrecision.Latest }]);
        Assert.IsType<UnitUncertain>(directory.LookUp("市水利局", On.PlusDays(-1)));
        Assert.IsType<UnitUncertain>(directory.LookUp("市水务局", On.PlusDays(-1)));
    }

    [Fact]
    public void The_predecessors_first_day_is_certain()
    {
        var first = On.PlusDays(-100);
        var directory = OrganizationDirectory.Create(
            [new OrganizationUnit("water", "市水利局") { From = first }, Affairs],
            [new Succession(SuccessionKind.Rename, On, ["water"], ["affairs"]) { Precision = SuccessionPrecision.Latest }]);
        Assert.IsType<UnitFound>(directory.LookUp("市水利局", first));
        Assert.IsType<UnitUncertain>(directory.LookUp("市水利局", first.PlusDays(1)));
        Assert.Equal(["water"], Ids(Assert.IsType<UnitNotYet>(directory.LookUp("市水务局", first)).Holders));
    }

    [Fact]
    public void A_documented_first_day_of_the_successor_bounds_the_doubt()
    {
        var first = On.PlusDays(-10);
        var directory = OrganizationDirectory.Create(
            [Water, new OrganizationUnit("affairs", "市水务局") { From = first }],
            [new Succession(SuccessionKind.Merge, On, ["water"], ["affairs"]) { Precision = SuccessionPrecision.Latest }]);
        Assert.IsType<UnitFound>(directory.LookUp("市水利局", first.PlusDays(-1)));
        Assert.Equal(["water", "affairs"], Ids(Assert.IsType<UnitUncertain>(directory.LookUp("市水利局", first)).Holders));
        Assert.IsType<UnitFound>(directory.LookUp("市水务局", first));
    }

    [Fact]
    public void A_documented_last_day_of_the_predecessor_settles_the_day()
    {
        var directory = OrganizationDirectory.Create(
            [new OrganizationUnit("water", "市水利局") { To = On.PlusDays(-10) }, Affairs],
            [new Succession(SuccessionKind.Rename, On, ["water"], ["affairs"]) { Precision = SuccessionPrecision.Latest }]);
        Assert.IsType<UnitFound>(directory.LookUp("市水利局", On.PlusDays(-10)));
        Assert.Equal(["affairs"], Ids(Assert.IsType<UnitCeased>(directory.LookUp("市水利局", On.PlusDays(-9))).Holders));
    }

    [Fact]
    public void A_split_has_several_successors_and_a_line_may_break_off()
    {
        var end = On.PlusDays(20);
        var directory = OrganizationDirectory.Create(
            [new OrganizationUnit("all", "市农委"), new OrganizationUnit("farm", "市农业局"), new OrganizationUnit("herd", "市畜牧局") { To = end }],
            [new Succession(SuccessionKind.Split, On, ["all"], ["farm", "herd"])]);
        Assert.Equal(["farm", "herd"], Ids(directory.LookUp("市农委", end).Holders));
        var later = Assert.IsType<UnitCeased>(directory.LookUp("市农委", end.PlusDays(1)));
        Assert.Equal(["farm"], Ids(later.Holders));
        Assert.Equal(["herd"], Ids(later.Unsucceeded));
        Assert.Equal(["all"], Ids(directory.LookUp("市畜牧局", On.PlusDays(-1)).Holders));
    }

    [Fact]
    public void Successions_are_followed_one_after_another()
    {
        var directory = OrganizationDirectory.Create(
            [Water, Affairs, new OrganizationUnit("both", "市城乡水务局")],
            [
                new Succession(SuccessionKind.Merge, On.PlusDays(30), ["affairs"], ["both"]),
                new Succession(SuccessionKind.Rename, On, ["water"], ["affairs"]),
            ]);
        Assert.Equal(["affairs"], Ids(directory.LookUp("市水利局", On.PlusDays(29)).Holders));
        Assert.Equal(["both"], Ids(directory.LookUp("市水利局", On.PlusDays(30)).Holders));
    }

    [Fact]
    public void A_unit_that_merges_into_one_that_stood_before_leaves_it_in_force_throughout()
    {
        var directory = OrganizationDirectory.Create([Water, Affairs], [new Succession(SuccessionKind.Merge, On, ["water", "affairs"], ["affairs"])]);
        Assert.IsType<UnitFound>(directory.LookUp("市水务局", On.PlusDays(-1)));
        Assert.Equal(["affairs"], Ids(Assert.IsType<UnitFound>(directory.LookUp("市水务局", On)).Holders));
        Assert.Equal(["affairs"], Ids(Assert.IsType<UnitCeased>(directory.LookUp("市水利局", On)).Holders));
    }

    [Fact]
    public void After_a_transfer_both_units_hold_duties()
    {
        var directory = OrganizationDirectory.Create([Water, Affairs], [new Succession(SuccessionKind.Transfer, On, ["water"], ["affairs"])]);
        Assert.Equal(["water"], Ids(directory.LookUp("市水利局", On.PlusDays(-1)).Holders));
        Assert.Equal(["water", "affairs"], Ids(Assert.IsType<UnitFound>(directory.LookUp("市水利局", On)).Holders));
        Assert.Equal(["affairs"], Ids(directory.LookUp("市水务局", On).Holders));
    }

    [Fact]
    public void Renames_are_paired_by_position()
    {
        var directory = OrganizationDirectory.Create(
            [new("a", "甲县党委"), new("b", "甲县政府"), new("c", "甲区党委"), new("d", "甲区政府")],
            [new Succession(SuccessionKind.Rename, On, ["a", "b"], ["c", "d"])]);
        Assert.Equal(["c"], Ids(directory.LookUp("甲县党委", On).Holders));
        Assert.Equal(["d"], Ids(directory.LookUp("甲县政府", On).Holders));
    }

    [Fact]
    public void A_name_borne_in_turn_means_the_unit_of_the_day()
    {
        var directory = OrganizationDirectory.Create(
        [
            new OrganizationUnit("second", "指挥部办公室") { From = On.PlusDays(20) },
            new OrganizationUnit("first", "整治办") { Aliases = ["指挥部办公室"], From = On, To = On.PlusDays(9) },
        ]);
        Assert.Equal("first", Assert.IsType<UnitNotYet>(directory.LookUp("指挥部办公室", On.PlusDays(-1))).Unit.Id);
        Assert.Equal("first", Assert.IsType<UnitFound>(directory.LookUp("指挥部办公室", On.PlusDays(9))).Unit.Id);
        Assert.Equal("first", Assert.IsType<UnitCeased>(directory.LookUp("指挥部办公室", On.PlusDays(19))).Unit.Id);
        Assert.Equal("second", Assert.IsType<UnitFound>(directory.LookUp("指挥部办公室", On.PlusDays(20))).Unit.Id);
    }

    [Fact]
    public void Between_two_bearers_a_name_means_the_last_to_have_ceased()
    {
        OrganizationUnit Bearer(string id, int from, int to) => new(id, "指挥部办公室") { From = On.PlusDays(from), To = On.PlusDays(to) };
        var directory = OrganizationDirectory.Create([Bearer("first", 0, 9), Bearer("second", 20, 29), Bearer("third", 40, 49)]);
        Assert.Equal("second", Assert.IsType<UnitCeased>(directory.LookUp("指挥部办公室", On.PlusDays(35))).Unit.Id);
    }

    [Fact]
    public void A_bearer_that_may_be_in_force_goes_before_one_that_has_ceased()
    {
        var directory = OrganizationDirectory.Create(
            [new OrganizationUnit("former", "市水务局") { To = On.PlusYears(-20) }, Water, Affairs],
            [new Succession(SuccessionKind.Rename, On, ["water"], ["affairs"]) { Precision = SuccessionPrecision.Latest }]);
        Assert.Equal("affairs", Assert.IsType<UnitUncertain>(directory.LookUp("市水务局", On.PlusDays(-1))).Unit.Id);
    }

    [Fact]
    public void An_uncertain_answer_names_the_unit_and_the_day_that_settles_it()
    {
        var uncertain = Assert.IsType<UnitUncertain>(Renamed(SuccessionPrecision.Latest).LookUp("市水务局", On.PlusDays(-1)));
        Assert.Equal(("市水务局", On), (uncertain.Unit.Name, uncertain.SettledOn));
    }

    [Fact]
    public void Match_calls_the_function_of_the_case()
    {
        var directory = Renamed();
        static string Case(UnitLookup x) => x.Match(_ => "found", _ => "ceased", _ => "not yet", _ => "uncertain", _ => "unknown");
        Assert.Equal("found", Case(directory.LookUp("市水务局", On)));
        Assert.Equal("ceased", Case(directory.LookUp("市水利局", On)));
        Assert.Equal("not yet", Case(directory.LookUp("市水务局", On.PlusDays(-1))));
        Assert.Equal("unknown", Case(directory.LookUp("市林业局", On)));
        Assert.Equal("uncertain", Case(Renamed(SuccessionPrecision.Latest).LookUp("市水务局", On.PlusDays(-1))));
    }

    [Fact]
    public void Misuse_throws()
    {
        Assert.Throws<ArgumentNullException>(() => Renamed().LookUp(null!, On));
        Assert.Throws<ArgumentNullException>(() => Renamed().MembersOf(null!, On));
        Assert.Throws<ArgumentException>("name", () => Renamed().LookUp(" ", On));
        Assert.Throws<ArgumentException>("name", () => Renamed().MembersOf(" ", On));
        Assert.Throws<ArgumentException>("actor", () => Renamed().AccountabilityOf(" ", " ", On));
        Assert.Throws<ArgumentException>("name", () => Renamed().AccountabilityOf("市水务局", " ", On));
        Assert.Throws<ArgumentException>(() => Renamed().EscalationPathOf("nobody", On));
        Assert.Throws<ArgumentException>(() => new OrganizationUnit(" ", "市水务局"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new OrganizationUnit("x", "市水务局") { Level = (AdministrativeLevel)9 });
    }
}
