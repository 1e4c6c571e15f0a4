namespace Rectify.Cli.Tests.Commands;

public sealed class WriteCommandTests : IDisposable
{
    private readonly SampleFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void What_is_written_reads_back_to_the_same_plan()
    {
        string json = _files.PathOf("read.json");
        Assert.Equal(0, ToolRun.With(SampleText.Plan, "read", "-", "--id", "sample", "-o", json).ExitCode);

        string text = _files.PathOf("written.txt");
        var written = ToolRun.Of("write", json, "-o", text);
        Assert.Equal((0, "", ""), (written.ExitCode, written.Output, written.Error));

        Assert.Equal("No measure differs.\n", ToolRun.Of("diff", json, text).Output);
    }

    [Theory]
    [InlineData("\"id\":\"F-001\"", "measures F-001: nothing reads back under this id")]
    [InlineData("\"id\":\"1.1\",\"responsibility\":[{\"role\":\"responsible\",\"unit\":\"甲局；乙局\"}]", "measures 1.1: responsibility reads back as")]
    [InlineData("\"id\":\"1.1\",\"deadline\":{\"kind\":\"event\",\"event\":\"设备到货\",\"direction\":\"before\"}", "measures 1.1: deadline reads back as nothing")]
    public void What_a_text_cannot_hold_is_named(string members, string named)
    {
        string json = "{\"schemaVersion\":\"1.0\",\"id\":\"p\",\"title\":\"某市整改方案\",\"issuedOn\":\"2021-04-02\",\"measures\":[{" + members + ",\"text\":\"疏浚河道。\"}]}";

        var written = ToolRun.With(json, "write", "-");

        Assert.Equal(0, written.ExitCode);
        Assert.Contains(named, written.Error, StringComparison.Ordinal);
        Assert.Contains("疏浚河道。", written.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Measure_of_several_problems_is_named()
    {
        const string Json = """
            {"schemaVersion":"1.0","id":"p","title":"某市整改方案","issuedOn":"2021-04-02",
            "measures":[{"id":"1.1.1","text":"疏浚河道。"}],
            "problems":[{"id":"1.1","text":"河道淤积","measures":["1.1.1"]},{"id":"1.2","text":"水体黑臭","measures":["1.1.1"]}]}
            """;

        Assert.Contains("problems 1.2: measures reads back as", ToolRun.With(Json, "write", "-").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_goes_to_standard_output_where_no_file_is_named() =>
        Assert.Contains("(责任单位:市水务局", ToolRun.With(SampleText.Plan, "write", "-").Output, StringComparison.Ordinal);
}
