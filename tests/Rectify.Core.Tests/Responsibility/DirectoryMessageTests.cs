using NodaTime;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Core.Tests.Responsibility;

/// <summary>What is said of data that does not fit together: which unit, which name and which day, so that it can be mended without a search.</summary>
public sealed class DirectoryMessageTests
{
    private static readonly LocalDate On = new(2019, 1, 15);

    private static string Message(
        ValueList<OrganizationUnit> units,
        ValueList<Succession> successions = default,
        ValueList<Collective> collectives = default,
        ValueList<Post> posts = default)
    {
        Assert.False(OrganizationDirectory.TryCreate(units, successions, collectives, posts, out _, out var problems));
        return Assert.Single(problems).Message;
    }

    private static OrganizationUnit Unit(string id, LocalDate? from = null, LocalDate? to = null) => new(id, $"{id}局") { From = from, To = to };

    private static Succession Pass(SuccessionKind kind, string from, string to) => new(kind, On, [from], [to]);

    [Fact]
    public void A_unit_names_the_days_that_run_backwards_and_the_blank_alias()
    {
        Assert.Equal("The last day 2019-01-14 lies before the first day 2019-01-15.", Message([Unit("a", On, On.PlusDays(-1))]));
        Assert.Equal("An alias is blank.", Message([new OrganizationUnit("a", "市水务局") { Aliases = ["水务局", ""] }]));
    }

    [Fact]
    public void A_succession_names_the_unit_that_there_is_not_or_that_stands_twice()
    {
        Assert.Equal("No unit has the id 'x'.", Message([Unit("a")], [Pass(SuccessionKind.Merge, "a", "x")]));
        Assert.Equal("Unit 'a' stands twice.", Message([Unit("a"), Unit("b")], [new Succession(SuccessionKind.Merge, On, ["a", "a"], ["b"])]));
    }

    [Fact]
    public void A_succession_that_leads_nowhere_or_in_a_circle_says_so()
    {
        Assert.Equal("A unit cannot succeed itself.", Message([Unit("a")], [Pass(SuccessionKind.Merge, "a", "a")]));
        Assert.Equal(
            "The successions lead back to a unit they started from.",
            Message([Unit("a"), Unit("b")], [Pass(SuccessionKind.Transfer, "a", "b"), Pass(SuccessionKind.Transfer, "b", "a")]));
    }

    [Fact]
    public void A_succession_gives_the_days_of_the_unit_that_does_not_fit_it()
    {
        Assert.Equal(
            "Unit 'a' begins on 2019-01-15 and holds no duty on the day before the succession.",
            Message([Unit("a", from: On), Unit("b")], [Pass(SuccessionKind.Rename, "a", "b")]));
        Assert.Equal(
            "Unit 'a' ends on 2019-01-10, which leaves its duties without a holder until 2019-01-15.",
            Message([Unit("a", On.PlusYears(-1), On.PlusDays(-5)), Unit("b")], [Pass(SuccessionKind.Rename, "a", "b")]));
        Assert.Equal(
            "Unit 'a' is still in force after the succession that ends it.",
            Message([Unit("a", to: On.PlusDays(1)), Unit("b")], [Pass(SuccessionKind.Rename, "a", "b")]));
        Assert.Equal(
            "Unit 'b' is not in force on 2019-01-15, when it takes the duties.",
            Message([Unit("a"), Unit("b", from: On.PlusDays(1))], [Pass(SuccessionKind.Rename, "a", "b")]));
    }

    [Fact]
    public void A_collective_or_a_post_that_stands_twice_is_named()
    {
        Assert.Equal("Collective '各局' stands twice.", Message([Unit("a")], collectives: [new Collective("各局", []), new Collective("各局", [])]));
        Assert.Equal(
            "Unit 'a' is a member twice on one day.",
            Message([Unit("a")], collectives: [new Collective("各局", [new CollectiveMembership("a"), new CollectiveMembership("a")])]));
        Assert.Equal(
            "局长 of 'a' has two entries on one day: 甲 and 乙.",
            Message([Unit("a")], posts: [new Post("a", "局长", "甲"), new Post("a", "局长", "乙")]));
    }

    [Fact]
    public void A_unit_that_is_asked_for_and_is_not_there_is_named()
    {
        var error = Assert.Throws<ArgumentException>("unit", static () => OrganizationDirectory.Create([Unit("a")]).EscalationPathOf("nobody", On));
        Assert.Contains("no unit 'nobody'", error.Message, StringComparison.Ordinal);
    }
}
