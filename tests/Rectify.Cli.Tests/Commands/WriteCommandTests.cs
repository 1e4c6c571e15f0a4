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

    [Fact]
    public void Text_goes_to_standard_output_where_no_file_is_named() =>
        Assert.Contains("(责任单位:市水务局", ToolRun.With(SampleText.Plan, "write", "-").Output, StringComparison.Ordinal);
}
