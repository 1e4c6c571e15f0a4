using Rectify.Text.Plans;

namespace Rectify.Text.Tests.Plans;

public class OutlinePathTests
{
    [Theory]
    [InlineData("1.2.3", 0, "1 2 3")]
    [InlineData("A1.2.3", 1, "2 3")]
    [InlineData("A12", 12, "")]
    [InlineData("1.x", 0, "1 0")]
    public void Id_is_an_annex_and_numbers(string id, int annex, string numbers)
    {
        var path = OutlinePath.Of(id);

        Assert.Equal((annex, numbers), (path.Annex, string.Join(' ', path.Numbers)));
    }

    [Fact]
    public void Annexes_follow_the_plan_and_numbers_count()
    {
        string[] ordered = ["1.2", "1.2.1", "1.10", "2.1", "A1.1", "A2.1"];

        Assert.Equal(ordered, ordered.Reverse().OrderBy(OutlinePath.Of));
        Assert.Equal(1, OutlinePath.Of("1").CompareTo(null));
    }

    [Theory]
    [InlineData("1.2.3", "1.2.4", 2)]
    [InlineData("1.2", "1.2.4", 2)]
    [InlineData("A1.2.3", "A1.2.4", 1)]
    [InlineData("A1.2", "1.2", 0)]
    public void Paths_share_their_first_numbers(string one, string other, int common) => Assert.Equal(common, OutlinePath.Of(one).CommonWith(OutlinePath.Of(other)));
}
