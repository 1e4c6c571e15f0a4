using Rectify.Serialization;

namespace Rectify.Core.Tests.Serialization;

public sealed class ReadProblemTests
{
    [Fact]
    public void Problem_is_printed_with_its_place_first() =>
        Assert.Equal("line 3, column 14: $.risks[0].deadline: is no day", new ReadProblem("$.risks[0].deadline", 3, 14, "is no day").ToString());

    [Theory]
    [InlineData("", 1, 1, "is no day", "path")]
    [InlineData("$", 0, 1, "is no day", "line")]
    [InlineData("$", 1, 0, "is no day", "column")]
    [InlineData("$", 1, 1, "", "message")]
    public void Problem_without_a_place_or_words_is_refused(string path, int line, int column, string message, string parameter) =>
        Assert.Equal(parameter, Assert.ThrowsAny<ArgumentException>(() => new ReadProblem(path, line, column, message)).ParamName);
}
