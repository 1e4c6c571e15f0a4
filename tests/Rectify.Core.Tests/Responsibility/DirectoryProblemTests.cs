using NodaTime;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Core.Tests.Responsibility;

public class DirectoryProblemTests
{
    private static readonly LocalDate On = new(2019, 1, 15);

    private static string[] Paths(
        ValueList<OrganizationUnit> units,
        ValueList<Succession> successions = default,
        ValueList<Collective> collectives = default,
        ValueList<Post> posts = default)
    {
        bool made = OrganizationDirectory.TryCreate(units, successions, collectives, posts, out var directory, out var problems);
        Assert.Equal(problems.IsEmpty, made);
        Assert.Equal(made, directory is not null);
        return [.. problems.Select(p => p.Path)];
    }

    private static OrganizationUnit Unit(string id, LocalDate? from = null, LocalDate? to = null, string? superior = null) =>
        new(id, $"{id}局") { From = from, To = to, Superior = superior };

    private static Succession Pass(SuccessionKind kind, string from, string to, SuccessionPrecision precision = SuccessionPrecision.Day, LocalDate? on = null) =>
        new(kind, on ?? On, [from], [to]) { Precision = precision };

    [Fact]
    public void Nothing_at_all_fits_together()
    {
        Assert.Empty(Paths([]));
    }

    [Fact]
    public void All_problems_are_reported_at_once()
    {
        Assert.Equal(
            ["$.units[0].to", "$.units[1].id", "$.units[1].superior", "$.successions[0].to[0]", "$.collectives[0].members[0].unit", "$.posts[0].unit"],
            Paths(
                [Unit("a", from: On, to: On.PlusDays(-1)), new OrganizationUnit("a", "另一局") { Superior = "x" }],
                [Pass(SuccessionKind.Rename, "a", "x")],
                [new Collective("各局", [new CollectiveMembership("x")])],
                [new Post("x", "局长", "甲")]));
    }

    [Fact]
    public void A_unit_of_one_day_is_allowed()
    {
        Assert.Empty(Paths([Unit("a", from: On, to: On)]));
        Assert.Equal(["$.units[0].to"], Paths([Unit("a", from: On, to: On.PlusDays(-1))]));
    }

    [Fact]
    public void A_cycle_of_superiors_is_reported_once()
    {
        Assert.Equal(["$.units[0].superior"], Paths([Unit("a", superior: "b"), Unit("b", superior: "c"), Unit("c", superior: "a"), Unit("d", superior: "a")]));
        Assert.Equal(["$.units[1].superior"], Paths([Unit("d", superior: "a"), Unit("a", superior: "a")]));
    }

    [Fact]
    public void A_cycle_of_successions_is_reported_where_it_closes()
    {
        Assert.Equal(
            ["$.successions[1]"],
            Paths([Unit("a"), Unit("b")], [Pass(SuccessionKind.Transfer, "a", "b"), Pass(SuccessionKind.Transfer, "b", "a", on: On.PlusYears(1))]));
    }

    [Theory]
    [InlineData(SuccessionKind.Rename)]
    [InlineData(SuccessionKind.Merge)]
    [InlineData(SuccessionKind.Transfer)]
    public void A_unit_cannot_succeed_itself(SuccessionKind kind)
    {
        Assert.Equal("$.successions[0]", Paths([Unit("a")], [Pass(kind, "a", "a")])[0]);
    }

    [Fact]
    public void A_rename_pairs_its_sides()
    {
        Assert.Equal(["$.successions[0]"], Paths([Unit("a"), Unit("b"), Unit("c")], [new Succession(SuccessionKind.Rename, On, ["a"], ["b", "c"])]));
    }

    [Fact]
    public void A_succession_names_units_on_both_sides_once()
    {
        Assert.Equal(["$.successions[0].to"], Paths([Unit("a")], [new Succession(SuccessionKind.Merge, On, ["a"], [])]));
        Assert.Equal(["$.successions[0].from[1]"], Paths([Unit("a"), Unit("b")], [new Succession(SuccessionKind.Merge, On, ["a", "a"], ["b"])]));
    }

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_predecessor_ends_on_the_day_before_or_on_the_day(int days, bool fits)
    {
        Assert.Equal(fits ? [] : ["$.successions[0].from[0]"], Paths([Unit("a", to: On.PlusDays(days)), Unit("b")], [Pass(SuccessionKind.Rename, "a", "b")]));
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void A_predecessor_is_in_force_on_the_day_before(int days, bool fits)
    {
        Assert.Equal(fits ? [] : ["$.successions[0].from[0]"], Paths([Unit("a", from: On.PlusDays(days)), Unit("b")], [Pass(SuccessionKind.Transfer, "a", "b")]));
        Assert.Equal(fits ? [] : ["$.successions[0].from[0]"], Paths([Unit("a", from: On.PlusDays(days)), Unit("b")], [Pass(SuccessionKind.Rename, "a", "b")]));
        Assert.Equal(fits ? [] : ["$.successions[0].from[0]"], Paths([Unit("a", from: On.PlusDays(days)), Unit("b")], [Pass(SuccessionKind.Merge, "a", "b")]));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_successor_is_in_force_on_the_day(int days, bool fits)
    {
        Assert.Equal(fits ? [] : ["$.successions[0].to[0]"], Paths([Unit("a"), Unit("b", from: On.PlusDays(days))], [Pass(SuccessionKind.Rename, "a", "b")]));
        Assert.Equal(fits ? [] : ["$.successions[0].to[0]"], Paths([Unit("a"), Unit("b", to: On.PlusDays(-days))], [Pass(SuccessionKind.Merge, "a", "b")]));
        Assert.Equal(fits ? [] : ["$.successions[0].to[0]"], Paths([Unit("a"), Unit("b", to: On.PlusDays(-days))], [Pass(SuccessionKind.Rename, "a", "b")]));
    }

    [Fact]
    public void Only_a_transfer_leaves_its_predecessor_in_force()
    {
        var units = ValueList.Create(Unit("a", to: On.PlusYears(1)), Unit("b"));
        Assert.Empty(Paths(units, [Pass(SuccessionKind.Transfer, "a", "b")]));
        Assert.Equal(["$.successions[0].from[0]"], Paths(units, [Pass(SuccessionKind.Merge, "a", "b")]));
    }

    [Fact]
    public void A_unit_ends_only_once()
    {
        Assert.Equal(
            ["$.successions[1].from[0]"],
            Paths([Unit("a"), Unit("b"), Unit("c")], [Pass(SuccessionKind.Rename, "a", "b"), Pass(SuccessionKind.Merge, "a", "c", on: On.PlusDays(1))]));
    }

    [Fact]
    public void An_earlier_last_day_fits_a_last_possible_day_unless_it_leaves_a_gap()
    {
        var before = On.PlusDays(-10);
        Assert.Empty(Paths([Unit("a", to: before), Unit("b")], [Pass(SuccessionKind.Rename, "a", "b", SuccessionPrecision.Latest)]));
        Assert.Empty(Paths([Unit("a", to: before), Unit("b", from: before.PlusDays(1))], [Pass(SuccessionKind.Rename, "a", "b", SuccessionPrecision.Latest)]));
        Assert.Equal(
            ["$.successions[0].to[0]"],
            Paths([Unit("a", to: before), Unit("b", from: before.PlusDays(2))], [Pass(SuccessionKind.Rename, "a", "b", SuccessionPrecision.Latest)]));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Two_units_do_not_share_a_name_on_one_day(int days, bool fits)
    {
        var first = new OrganizationUnit("a", "市城管局") { To = On };
        var second = new OrganizationUnit("b", "市城管执法局") { Aliases = ["市执法局", "市城管局"], From = On.PlusDays(days) };
        Assert.Equal(fits ? [] : ["$.units[1].aliases[1]"], Paths([first, second]));
        Assert.Equal(fits ? [] : ["$.units[0].aliases[1]"], Paths([second, first]));
    }

    [Fact]
    public void A_long_lived_name_collides_with_every_later_one()
    {
        var units = ValueList.Create(
            new OrganizationUnit("a", "市城管局"),
            new OrganizationUnit("b", "市城管局") { From = On, To = On },
            new OrganizationUnit("c", "市城管局") { From = On.PlusDays(5) });
        Assert.Equal(["$.units[1].name", "$.units[2].name"], Paths(units));
    }

    [Fact]
    public void A_successor_may_keep_the_old_name_as_alias()
    {
        Assert.Empty(Paths(
            [new OrganizationUnit("a", "市城管局"), new OrganizationUnit("b", "市城管执法局") { Aliases = ["市城管局"] }],
            [Pass(SuccessionKind.Rename, "a", "b", SuccessionPrecision.Latest)]));
    }

    [Fact]
    public void A_blank_alias_is_refused()
    {
        Assert.Equal(["$.units[0].aliases[0]"], Paths([new OrganizationUnit("a", "市城管局") { Aliases = [" "] }]));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void A_member_stands_once_on_a_day(int days, bool fits)
    {
        var collective = new Collective("各局", [new CollectiveMembership("a") { To = On }, new CollectiveMembership("b"), new CollectiveMembership("a") { From = On.PlusDays(days) }]);
        Assert.Equal(fits ? [] : ["$.collectives[0].members[2]"], Paths([Unit("a"), Unit("b")], collectives: [collective]));
    }

    [Theory]
    [InlineData(0, "局长", false)]
    [InlineData(1, "局长", true)]
    [InlineData(0, "党组书记", true)]
    public void A_post_has_one_holder_on_a_day(int days, string title, bool fits)
    {
        ValueList<Post> posts = [new Post("a", "局长", "甲") { To = On }, new Post("a", title, "乙") { From = On.PlusDays(days) }];
        Assert.Equal(fits ? [] : ["$.posts[1]"], Paths([Unit("a")], posts: posts));
    }

    [Fact]
    public void Collectives_bear_different_names_and_their_days_run_forward()
    {
        Assert.Equal(
            ["$.collectives[0].members[0].to", "$.collectives[1].name"],
            Paths([Unit("a")], collectives: [new Collective("各局", [new CollectiveMembership("a") { From = On, To = On.PlusDays(-1) }]), new Collective("各局", [])]));
    }

    [Fact]
    public void A_unit_does_not_pass_its_duties_on_before_it_has_received_them()
    {
        Assert.Equal(
            ["$.successions[0].to[0]", "$.successions[1].from[0]"],
            Paths([Unit("a"), Unit("b"), Unit("c")], [Pass(SuccessionKind.Rename, "a", "b"), Pass(SuccessionKind.Rename, "b", "c", on: On.PlusDays(-1))]));
    }

    [Fact]
    public void A_cycle_that_two_pairs_close_is_one_cycle()
    {
        Assert.Equal(
            ["$.successions[1]"],
            Paths(
                [Unit("a"), Unit("b"), Unit("c")],
                [new Succession(SuccessionKind.Transfer, On, ["a"], ["b", "c"]), new Succession(SuccessionKind.Transfer, On.PlusYears(1), ["b", "c"], ["a"])]));
    }

    [Fact]
    public void A_member_within_a_longer_membership_stands_twice()
    {
        CollectiveMembership Between(int from, int to) => new("a") { From = On.PlusDays(from), To = On.PlusDays(to) };
        Assert.Equal(
            ["$.collectives[0].members[1]", "$.collectives[0].members[2]"],
            Paths([Unit("a")], collectives: [new Collective("各局", [Between(0, 2), Between(1, 10), Between(5, 6)])]));
    }

    [Fact]
    public void The_days_of_a_post_run_forward()
    {
        Assert.Equal(["$.posts[0].to"], Paths([Unit("a")], posts: [new Post("a", "局长", "甲") { From = On, To = On.PlusDays(-1) }]));
    }

    [Fact]
    public void Create_throws_with_every_problem()
    {
        var error = Assert.Throws<ArgumentException>(() => OrganizationDirectory.Create([Unit("a", superior: "x"), Unit("b", superior: "y")]));
        Assert.Contains("$.units[0].superior", error.Message, StringComparison.Ordinal);
        Assert.Contains("$.units[1].superior", error.Message, StringComparison.Ordinal);
    }
}
