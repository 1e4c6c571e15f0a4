using Rectify.Serialization;

namespace Rectify.Core.Tests.Serialization;

public sealed class JsonPathTests
{
    [Theory]
    [InlineData("湖", "'湖'")]
    [InlineData("a\nb", "'a\\u000ab'")]
    [InlineData("a\u2028b\u2029", "'a\\u2028b\\u2029'")]
    [InlineData("1234567890123456789012345678901234567890", "'1234567890123456789012345678901234567890'")]
    [InlineData("12345678901234567890123456789012345678901", "'1234567890123456789012345678901234567890…'")]
    public void A_text_is_quoted_on_one_line_and_cut_off(string text, string quoted) => Assert.Equal(quoted, JsonPath.Quote(text));

    [Theory]
    [InlineData("title", "$.title")]
    [InlineData("标题_1", "$.标题_1")]
    [InlineData("a b", "$['a b']")]
    [InlineData("", "$['']")]
    public void A_member_is_named_in_brackets_where_its_name_is_not_plain(string member, string path) => Assert.Equal(path, JsonPath.Join("$", member));

    [Theory]
    [InlineData("$.measures[0].text", "$.measures[0]")]
    [InlineData("$.measures[0]", "$.measures")]
    [InlineData("$.measures", "$")]
    [InlineData("$", "")]
    public void The_path_around_a_path_is_one_step_shorter(string path, string parent) => Assert.Equal(parent, JsonPath.Parent(path));

    [Fact]
    public void What_is_no_json_is_told_without_the_place_that_the_framework_counts_in_bytes()
    {
        var problem = Assert.Single(RectifyJson.ReadPlan(Sample.Bytes("{\"id\":\"湖\"\n,}")).Problems, static p => p.Message.StartsWith("this is not JSON", StringComparison.Ordinal));
        Assert.Equal((2, 2), (problem.Line, problem.Column));
        Assert.DoesNotContain("LineNumber", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_that_there_is_not_is_told_with_those_that_there_are() =>
        Assert.Contains(
            "There is no schema 'ledger'; there are plan, progress, directory, rules, workingDays, assessment.", Assert.Throws<ArgumentException>("document", static () => JsonSchemas.Read("ledger")).Message, StringComparison.Ordinal);
}
