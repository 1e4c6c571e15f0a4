using System.Text.Json;

namespace Rectify.Cli.Tests.Input;

/// <summary>Several logs as one.</summary>
public sealed class ProgressMergerTests : IDisposable
{
    private const string Started = """{"measure":"2.1.1.1","on":"2018-07-05","type":"started"}""";
    private const string Named = """{"id":"f1","measure":"2.1.1.1","on":"2018-08-01","type":"progressReported","percent":40}""";

    private readonly SampleFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Facts_of_both_files_count()
    {
        string one = Log("one.json", Started);
        string two = Log("two.json", """{"measure":"2.1.1.1","on":"2018-12-01","type":"rectified"}""");
        Assert.Contains("\"stage\": \"rectified\"", Evaluate(one, two).Output, StringComparison.Ordinal);
        Assert.Contains("\"stage\": \"inProgress\"", Evaluate(one).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Named)]
    [InlineData(Started)]
    public void A_fact_in_two_files_is_one_fact(string fact)
    {
        string one = Log("one.json", fact);
        Assert.Equal(Hash(Evaluate(one)), Hash(Evaluate(one, Log("two.json", fact))));
    }

    [Fact]
    public void What_one_file_holds_twice_stays_twice()
    {
        string twice = Log("twice.json", Started, Started);
        Assert.Equal(Hash(Evaluate(twice)), Hash(Evaluate(twice, Log("once.json", Started))));
        Assert.Equal(Hash(Evaluate(twice)), Hash(Evaluate(Log("once.json", Started), twice)));
        Assert.NotEqual(Hash(Evaluate(twice)), Hash(Evaluate(Log("once.json", Started))));
    }

    [Fact]
    public void One_id_with_different_content_is_refused_by_name()
    {
        string one = Log("one.json", Named);
        string two = Log("two.json", Started, Named.Replace("40", "50", StringComparison.Ordinal));
        string line = Evaluate(one, two).RefusedLine();
        Assert.Equal($"{two}: $.events[1].id: 'f1' stands for another fact in {one} ($.events[0])", line);
        Assert.Contains("是另一条事实", Evaluate("zh", one, two).RefusedLine(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_stands_twice_in_one_file_is_named_in_that_file()
    {
        string two = Log("two.json", Named, Named);
        Assert.Equal($"{two}: $.events[1].id: the id 'f1' stands twice", Evaluate(Log("one.json", Started), two).RefusedLine());
    }

    [Fact]
    public void A_retraction_may_stand_in_another_file()
    {
        string two = Log("two.json", """{"fact":"f1","on":"2018-08-02","type":"retracted"}""");
        Assert.Contains("\"stage\": \"notStarted\"", Evaluate(Log("one.json", Named), two).Output, StringComparison.Ordinal);
        Assert.Contains($"{two}: $.events[0].fact: no fact bears the id 'f1'", Evaluate(two).RefusedLine(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_fit_is_named_where_it_stands()
    {
        string two = Log("two.json", Started, """{"measure":"9.9","on":"2018-07-05","type":"started"}""");
        Assert.Equal($"{two}: $.events[1].measure: '9.9' is not in plan 'sample'", Evaluate(Log("one.json", Started, Named), two).RefusedLine());
    }

    [Fact]
    public void A_log_of_another_plan_is_refused_by_name()
    {
        string two = _files.Write("two.json", """{"schemaVersion":"1.0","plan":"other","events":[]}""");
        Assert.StartsWith($"{two}: $.plan", Evaluate(Log("one.json", Started), two).RefusedLine(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_log_of_another_edition_is_a_warning()
    {
        string two = _files.Write("two.json", """{"schemaVersion":"1.0","plan":"sample","edition":"0123456789abcdef0123456789abcdef","events":[]}""");
        var run = Evaluate(Log("one.json", Started), two);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"{two}: warning: the log was written for another edition of the plan (0123456789abcdef0123456789abcdef)", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    private string Log(string name, params string[] events) => _files.Write(name, $$"""{"schemaVersion":"1.0","plan":"sample","events":[{{string.Join(',', events)}}]}""");

    private ToolRun Evaluate(params string[] logs)
    {
        string language = logs[0] is "zh" ? "zh" : "en";
        string[] options = [.. logs.Where(static l => l is not "zh").SelectMany(static l => (string[])["--progress", l])];
        return ToolRun.Of(["evaluate", _files.Plan, .. options, "--as-of", "2019-01-15", "--format", "json", "--lang", language]);
    }

    private static string Hash(ToolRun run)
    {
        using var document = JsonDocument.Parse(run.Output);
        return document.RootElement.GetProperty("inputs").GetProperty("progress").GetString()!;
    }
}
