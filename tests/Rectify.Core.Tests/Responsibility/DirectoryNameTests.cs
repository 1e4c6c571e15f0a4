using NodaTime;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Core.Tests.Responsibility;

/// <summary>Two units that bear one name on one day, and the day that the message gives.</summary>
public sealed class DirectoryNameTests
{
    private static readonly LocalDate Changed = new(2018, 11, 1);

    [Fact]
    public void The_first_day_on_which_both_bear_the_name_is_given() =>
        Assert.Equal("'环保局' also names unit 'a' on 2018-11-01.", Message(from: null, to: null, otherFrom: Changed, otherTo: null));

    [Fact]
    public void Where_both_bear_it_from_the_beginning_the_last_such_day_is_given()
    {
        Assert.Equal("'环保局' also names unit 'a' on 2018-11-01.", Message(from: null, to: Changed, otherFrom: null, otherTo: null));
        Assert.Equal("'环保局' also names unit 'a' on 2018-11-01.", Message(from: null, to: null, otherFrom: null, otherTo: Changed));
    }

    [Fact]
    public void Where_both_bear_it_without_end_it_is_every_day() =>
        Assert.Equal("'环保局' also names unit 'a' on every day.", Message(from: null, to: null, otherFrom: null, otherTo: null));

    private static string Message(LocalDate? from, LocalDate? to, LocalDate? otherFrom, LocalDate? otherTo)
    {
        ValueList<OrganizationUnit> units =
        [
            new OrganizationUnit("a", "市环保局") { Aliases = ["环保局"], From = from, To = to },
            new OrganizationUnit("b", "市生态环境局") { Aliases = ["环保局"], From = otherFrom, To = otherTo },
        ];
        Assert.False(OrganizationDirectory.TryCreate(units, default, default, default, out _, out var problems));
        var problem = Assert.Single(problems);
        Assert.Equal("$.units[1].aliases[0]", problem.Path);
        return problem.Message;
    }
}
