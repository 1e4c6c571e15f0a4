using NodaTime;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Core.Tests.Responsibility;

public class OrganizationDirectoryTests
{
    private static readonly LocalDate On = new(2019, 1, 15);

    private static readonly ValueList<OrganizationUnit> Places =
    [
        new("city", "市政府") { Level = AdministrativeLevel.Municipal },
        new("p1", "东县党委"),
        new("g1", "东县政府") { Superior = "city" },
        new("p2", "西区党委"),
        new("g2", "西区政府") { Superior = "city", Aliases = ["西区人民政府"] },
        new("g1b", "东区政府") { Superior = "city" },
    ];

    private static readonly Succession Upgrade = new(SuccessionKind.Rename, On, ["g1"], ["g1b"]);

    private static OrganizationDirectory With(ValueList<Collective> collectives = default, ValueList<Post> posts = default) =>
        OrganizationDirectory.Create(Places, [Upgrade], collectives, posts);

    private static string[] Members(OrganizationDirectory directory, string name, LocalDate on) =>
        Ids(Assert.IsType<CollectiveExpanded>(directory.MembersOf(name, on)).Members);

    private static string[] Ids(ValueList<OrganizationUnit> units) => [.. units.Select(u => u.Id)];

    private static CollectiveGap Gap(OrganizationDirectory directory, string name, LocalDate on) =>
        Assert.IsType<CollectiveUndetermined>(directory.MembersOf(name, on)).Reason;

    [Fact]
    public void A_collective_grows_on_the_first_day_and_shrinks_after_the_last()
    {
        var directory = With([new Collective("各县区党委", [new CollectiveMembership("p1") { To = On.PlusDays(9) }, new CollectiveMembership("p2") { From = On }])]);
        Assert.Equal(["p1"], Members(directory, "各县区党委", On.PlusDays(-1)));
        Assert.Equal(["p1", "p2"], Members(directory, "各县区党委", On));
        Assert.Equal(["p1", "p2"], Members(directory, "各县区党委", On.PlusDays(9)));
        Assert.Equal(["p2"], Members(directory, "各县区党委", On.PlusDays(10)));
    }

    [Fact]
    public void A_collective_is_never_empty()
    {
        var directory = With([new Collective("各成员单位", []), new Collective("各专班", [new CollectiveMembership("p1") { From = On }])]);
        Assert.Equal(CollectiveGap.NoKnownMember, Gap(directory, "各成员单位", On));
        Assert.Equal(CollectiveGap.NoKnownMember, Gap(directory, "各专班", On.PlusDays(-1)));
        Assert.Equal(CollectiveGap.UnknownName, Gap(directory, "各部门", On));
    }

    [Fact]
    public void An_answer_says_what_was_asked_for_which_day()
    {
        var directory = With([new Collective("各县区党委", [new CollectiveMembership("p1")])]);
        CollectiveLookup members = directory.MembersOf("各县区党委", On);
        Assert.Equal(("各县区党委", On), (members.Name, members.On));
        Assert.Equal(1, members.Match(static x => x.Members.Count, static _ => -1));

        PrincipalLookup principals = directory.PrincipalsOf("西区政府", On);
        Assert.Equal(On, principals.On);
        Assert.Equal("unknown", principals.Match(static _ => "known", static _ => "unknown"));

        EscalationPath path = directory.EscalationPathOf("g2", On);
        Assert.Equal(("g2", On), (path.Unit.Id, path.On));
    }

    [Fact]
    public void A_unit_is_found_by_its_id_in_force_or_not()
    {
        Assert.True(With().TryGetUnit("g1", out var unit));
        Assert.Equal("东县政府", unit.Name);
        Assert.False(With().TryGetUnit("nobody", out _));
    }

    [Fact]
    public void A_renamed_member_stays_one_member()
    {
        var directory = With([new Collective("各县区政府", [new CollectiveMembership("g1"), new CollectiveMembership("g1b"), new CollectiveMembership("g2")])]);
        Assert.Equal(["g1", "g2"], Members(directory, "各县区政府", On.PlusDays(-1)));
        Assert.Equal(["g1b", "g2"], Members(directory, "各县区政府", On));
    }

    [Fact]
    public void A_member_without_successor_is_named_apart()
    {
        var directory = OrganizationDirectory.Create(
            [new OrganizationUnit("a", "甲县政府") { To = On }, new OrganizationUnit("b", "乙县政府")],
            collectives: [new Collective("各县政府", [new CollectiveMembership("a"), new CollectiveMembership("b")])]);
        var expanded = Assert.IsType<CollectiveExpanded>(directory.MembersOf("各县政府", On.PlusDays(1)));
        Assert.Equal(["b"], Ids(expanded.Members));
        Assert.Equal(["a"], Ids(expanded.Unsucceeded));
    }

    [Fact]
    public void A_collective_of_places_gives_their_organs()
    {
        var both = With([new Collective("各县区", [.. new[] { "p1", "g1", "p2", "g2" }.Select(id => new CollectiveMembership(id))])]);
        Assert.Equal(["p1", "p2"], Members(both, "各县区党委", On.PlusDays(-1)));
        Assert.Equal(["g1", "g2"], Members(both, "各县区政府", On.PlusDays(-1)));

        ValueList<OrganizationUnit> places = [.. Places, new("e", "东县"), new("n", "北县")];
        var named = OrganizationDirectory.Create(places, collectives: [new Collective("各县区", [new CollectiveMembership("e"), new CollectiveMembership("n")])]);
        Assert.Equal(["p1", "n"], Members(named, "各县区党委", On));
        Assert.Equal(CollectiveGap.UnknownName, Gap(named, "各县区环保局", On));
    }

    [Fact]
    public void The_holder_of_a_post_is_told_after_he_has_left()
    {
        var directory = With(posts:
        [
            new Post("g1", "县长", "甲") { To = On.PlusDays(-20) },
            new Post("g1", "县长", "乙") { From = On.PlusDays(-19), To = On.PlusDays(-1) },
            new Post("g1b", "区长", "乙") { From = On },
        ]);
        string[] Holders(LocalDate on) => [.. Assert.IsType<PrincipalKnown>(directory.PrincipalsOf("东县政府", on)).Posts.Select(p => p.Title + p.Holder)];
        Assert.Equal(["县长甲"], Holders(On.PlusDays(-20)));
        Assert.Equal(["县长乙"], Holders(On.PlusDays(-19)));
        Assert.Equal(["区长乙"], Holders(On));
    }

    [Fact]
    public void A_post_without_documented_holder_is_unknown_and_not_vacant()
    {
        var directory = With(posts: [new Post("g2", "区长", "丙") { From = On, To = On }]);
        Assert.IsType<PrincipalUnknown>(directory.PrincipalsOf("西区政府", On.PlusDays(-1)));
        Assert.IsType<PrincipalKnown>(directory.PrincipalsOf("西区人民政府", On));
        Assert.IsType<PrincipalUnknown>(directory.PrincipalsOf("西区政府", On.PlusDays(1)));
        Assert.IsType<UnitUnknown>(directory.PrincipalsOf("南区政府", On).Unit);
    }

    [Fact]
    public void The_path_upward_ends_at_the_top()
    {
        var path = With().EscalationPathOf("g1", On.PlusDays(-1));
        Assert.Equal(["city"], Ids(path.Superiors));
        Assert.True(path.ReachesTop);
        Assert.Empty(With().EscalationPathOf("city", On).Superiors);
    }

    [Fact]
    public void A_ceased_superior_is_replaced_by_its_successor()
    {
        var directory = OrganizationDirectory.Create(
            [new("old", "老局") { Superior = "top" }, new("new", "新局") { Superior = "top" }, new("top", "市政府"), new("team", "支队") { Superior = "old" }],
            [new Succession(SuccessionKind.Rename, On, ["old"], ["new"])]);
        Assert.Equal(["old", "top"], Ids(directory.EscalationPathOf("team", On.PlusDays(-1)).Superiors));
        Assert.Equal(["new", "top"], Ids(directory.EscalationPathOf("team", On).Superiors));
    }

    [Fact]
    public void The_path_says_where_it_breaks_off()
    {
        var directory = OrganizationDirectory.Create(
            [new("a", "甲局"), new("b", "乙局"), new("old", "老局"), new("team", "支队") { Superior = "old" }],
            [new Succession(SuccessionKind.Split, On, ["old"], ["a", "b"])]);
        Assert.True(directory.EscalationPathOf("team", On.PlusDays(-1)).ReachesTop);
        var path = directory.EscalationPathOf("team", On);
        Assert.Empty(path.Superiors);
        Assert.Equal("old", path.BrokenAt?.Id);
    }

    [Fact]
    public void The_path_does_not_run_in_circles_through_successions()
    {
        var directory = OrganizationDirectory.Create(
            [new("a", "甲局") { Superior = "b" }, new("b", "乙局"), new("c", "丙局") { Superior = "a" }],
            [new Succession(SuccessionKind.Rename, On, ["b"], ["c"])]);
        Assert.Equal("a", directory.EscalationPathOf("a", On).BrokenAt?.Id);
    }

    [Fact]
    public void Committee_and_government_of_a_place_find_each_other()
    {
        var directory = With();
        Assert.True(directory.TryGetCounterpart("g2", On, out var committee));
        Assert.Equal("p2", committee.Id);
        Assert.True(directory.TryGetCounterpart("p1", On.PlusDays(-1), out var government));
        Assert.Equal("g1", government.Id);
        Assert.False(directory.TryGetCounterpart("p1", On, out _));
        Assert.False(directory.TryGetCounterpart("city", On, out _));
    }

    [Theory]
    [InlineData("西区政府", "西区政府", Accountability.Accountable)]
    [InlineData("西区人民政府", "西区政府", Accountability.Accountable)]
    [InlineData("西区政府", "东县政府", Accountability.NotAccountable)]
    [InlineData("东区政府", "东县政府", Accountability.Accountable)]
    [InlineData("西区政府", "各县区政府", Accountability.Accountable)]
    [InlineData("东区政府", "各县区政府", Accountability.Accountable)]
    [InlineData("西区党委", "各县区政府", Accountability.NotAccountable)]
    [InlineData("西区政府", "各成员单位", Accountability.Undetermined)]
    [InlineData("西区政府", "南区政府", Accountability.Undetermined)]
    [InlineData("南区政府", "西区政府", Accountability.Undetermined)]
    [InlineData("南区政府", "南区政府", Accountability.Accountable)]
    public void A_unit_answers_directly_by_alias_as_member_or_as_successor(string actor, string name, Accountability expected)
    {
        var directory = With([new Collective("各县区政府", [new CollectiveMembership("g1"), new CollectiveMembership("g2")]), new Collective("各成员单位", [])]);
        Assert.Equal(expected, directory.AccountabilityOf(actor, name, On));
    }

    [Fact]
    public void A_successor_by_merger_answers_from_the_day_of_the_merger()
    {
        OrganizationDirectory Merged(SuccessionPrecision precision) => OrganizationDirectory.Create(
            [new("a", "甲局"), new("b", "乙局")],
            [new Succession(SuccessionKind.Merge, On, ["a"], ["b"]) { Precision = precision }]);
        Assert.Equal(Accountability.NotAccountable, Merged(SuccessionPrecision.Day).AccountabilityOf("乙局", "甲局", On.PlusDays(-1)));
        Assert.Equal(Accountability.Undetermined, Merged(SuccessionPrecision.Latest).AccountabilityOf("乙局", "甲局", On.PlusDays(-1)));
        Assert.Equal(Accountability.Accountable, Merged(SuccessionPrecision.Latest).AccountabilityOf("乙局", "甲局", On));
    }

    [Fact]
    public void A_renamed_body_answers_for_itself_on_any_day()
    {
        var directory = OrganizationDirectory.Create(
            [new("a", "甲局"), new("b", "乙局")],
            [new Succession(SuccessionKind.Rename, On, ["a"], ["b"]) { Precision = SuccessionPrecision.Latest }]);
        Assert.Equal(Accountability.Accountable, directory.AccountabilityOf("乙局", "甲局", On.PlusDays(-1)));
        Assert.Equal(Accountability.Accountable, directory.AccountabilityOf("甲局", "乙局", On));
    }

    [Fact]
    public void Days_of_change_are_the_first_days_of_something_new()
    {
        var directory = With(
            [new Collective("各县区", [new CollectiveMembership("p1") { From = On.PlusDays(5), To = On.PlusDays(7) }])],
            [new Post("g2", "区长", "丙") { From = On.PlusDays(-3) }]);
        Assert.Equal([On.PlusDays(-3), On, On.PlusDays(5), On.PlusDays(8)], directory.ReevaluationDays);
    }

    [Fact]
    public void The_first_day_of_a_unit_and_the_day_after_its_last_are_days_of_change()
    {
        var directory = OrganizationDirectory.Create([new OrganizationUnit("a", "市整治办") { From = On, To = On.PlusDays(9) }]);
        Assert.Equal([On, On.PlusDays(10)], directory.ReevaluationDays);
    }

    [Fact]
    public void A_member_bears_the_word_where_one_of_its_names_does()
    {
        ValueList<OrganizationUnit> units = [new("a", "东县政府") { Aliases = ["县府办"] }, new("b", "西县政府"), new("c", "西县党委")];
        var directory = OrganizationDirectory.Create(units, collectives: [new Collective("各县区", [.. units.Select(u => new CollectiveMembership(u.Id))])]);
        Assert.Equal(["a", "b"], Members(directory, "各县区政府", On));
    }

    [Fact]
    public void The_first_name_that_has_a_counterpart_gives_it()
    {
        var directory = OrganizationDirectory.Create(
            [new("g", "东县政府") { Aliases = ["东区政府"] }, new("p", "东县党委"), new("later", "东区党委") { From = On }]);
        Assert.True(directory.TryGetCounterpart("g", On.PlusDays(-1), out var before));
        Assert.True(directory.TryGetCounterpart("g", On, out var after));
        Assert.Equal(("p", "p"), (before.Id, after.Id));
    }

    [Fact]
    public void Directories_of_equal_data_are_equal()
    {
        Assert.Equal(With(), With());
        Assert.Equal(With().GetHashCode(), With().GetHashCode());
        Assert.NotEqual(With(), With([new Collective("各县区", [])]));
        Assert.NotEqual(With(), With(posts: [new Post("g2", "区长", "丙")]));
        Assert.NotEqual(With(), OrganizationDirectory.Create(Places));
        Assert.NotEqual(OrganizationDirectory.Create(Places), OrganizationDirectory.Create(Places.Add(new("n", "北县"))));
    }
}
