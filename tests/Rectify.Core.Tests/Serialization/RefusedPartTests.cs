using System.Text;
using NodaTime;
using Rectify.Core.Tests.Rules;
using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Rules;
using Rectify.Serialization;

namespace Rectify.Core.Tests.Serialization;

/// <summary>Parts of documents that contradict themselves: each refused where it stands, and what lies just within the bounds is read.</summary>
public sealed class RefusedPartTests
{
    private const string Plan = """{"schemaVersion":"1.1","id":"p","title":"t","issuedOn":"2020-01-01","measures":[{"id":"m","text":"x",PART}]}""";
    private const string Link = "\"responsibility\":[{LINK}]";
    private const string Duty = "\"duties\":[{\"id\":\"d\",\"text\":\"x\",\"atLeast\":1,\"per\":\"week\",\"from\":\"2020-03-01\",\"until\":\"UNTIL\"}]";

    [Theory]
    [InlineData("\"role\":\"overseeing\"", "$.measures[0].responsibility[0].principal: is missing")]
    [InlineData("\"role\":\"overseeing\",\"principal\":\"副市长\",\"collective\":false", "$.measures[0].responsibility[0].collective: stands without a unit")]
    [InlineData("\"role\":\"lead\"", "$.measures[0].responsibility[0].unit: is missing")]
    [InlineData("\"unit\":\"市水务局\"", "$.measures[0].responsibility[0].role: is missing")]
    [InlineData("\"role\":\"overseeing\",\"principal\":\"副市长\"", "")]
    [InlineData("\"role\":\"overseeing\",\"unit\":\"市政府\",\"collective\":true,\"principal\":\"副市长\"", "")]
    [InlineData("\"role\":\"lead\",\"unit\":\"市水务局\"", "")]
    public void Link_names_who_answers(string link, string problem) => Assert.Equal(problem, ProblemOfPlan(Link.Replace("LINK", link, StringComparison.Ordinal)));

    [Theory]
    [InlineData("2020-02-29", "$.measures[0].duties[0].until: lies before 'from'")]
    [InlineData("2020-03-01", "")]
    public void Duty_ends_on_its_first_day_or_later(string until, string problem) => Assert.Equal(problem, ProblemOfPlan(Duty.Replace("UNTIL", until, StringComparison.Ordinal)));

    [Theory]
    [InlineData("\"stages\":[]", "$.measures[0].deadline.stages: holds no stage")]
    [InlineData("\"stages\":[{\"due\":\"2020-03-02\"},{\"due\":\"2020-03-01\"}]", "$.measures[0].deadline.stages[1].due: lies before the stage before it")]
    [InlineData("\"stages\":[{\"due\":\"soon\"},{\"due\":\"2020-03-01\"}]", "$.measures[0].deadline.stages[0].due: expected a day as yyyy-MM-dd, found 'soon'")]
    [InlineData("\"stages\":[{\"due\":\"2020-03-01\"},{\"due\":\"2020-03-01\"}]", "")]
    public void Stages_follow_each_other(string stages, string problem) => Assert.Equal(problem, ProblemOfPlan($"\"deadline\":{{\"kind\":\"staged\",{stages}}}"));

    [Fact]
    public void Stages_whose_ids_are_taken_are_all_told_at_their_deadline()
    {
        const string Json = """
            {"schemaVersion":"1.1","id":"p","title":"t","issuedOn":"2020-01-01","measures":[{"id":"m","text":"x",
              "deadline":{"kind":"staged","stages":[{"due":"2020-01-01"},{"due":"2020-01-02"},{"due":"2020-01-03"}]},
              "duties":[{"id":"m-s1","text":"y","atLeast":1,"per":"week"},{"id":"m-s2","text":"y","atLeast":1,"per":"week"}]}]}
            """;
        var problems = RectifyJson.ReadPlan(Sample.Bytes(Json)).Problems;
        Assert.Equal(["line 2, column 3: $.measures[0].deadline", "line 2, column 3: $.measures[0].deadline"], problems.Select(static p => $"line {p.Line}, column {p.Column}: {p.Path}"));
    }

    [Theory]
    [InlineData("2021-04-30", "recordedOn: lies before 'on'")]
    [InlineData("2021-05-01", "")]
    public void Fact_is_recorded_on_its_day_or_later(string recorded, string problem)
    {
        string on = $"\"on\":\"2021-05-01\",\"recordedOn\":\"{recorded}\"";
        Assert.Equal(problem.Length == 0 ? "" : $"$.events[0].{problem}", ProblemOfLog($"\"events\":[{{\"type\":\"started\",\"measure\":\"m\",{on}}}]"));
        Assert.Equal(problem.Length == 0 ? "" : $"$.observations[0].{problem}", ProblemOfLog($"\"observations\":[{{\"indicator\":\"i\",\"value\":1,{on}}}]"));
    }

    [Theory]
    [InlineData("{\"schemaVersion\":\"1.2\",\"plan\":5}")]
    [InlineData("{\"plan\":5,\"schemaVersion\":\"1.2\"}")]
    public void Document_of_another_version_is_told_by_its_version_alone(string json)
    {
        byte[] bytes = Sample.Bytes(json);
        Assert.All(
            (ValueList<ReadProblem>[])
            [
                RectifyJson.ReadPlan(bytes).Problems, RectifyJson.ReadProgress(bytes).Problems, RectifyJson.ReadDirectory(bytes).Problems,
                RectifyJson.ReadRules(bytes).Problems, RectifyJson.ReadWorkingDays(bytes).Problems, RectifyJson.ReadAssessment(bytes).Problems,
            ],
            static problems => Assert.Equal(("$.schemaVersion", "version '1.2' is not supported; 1.0 and 1.1 are"), (Assert.Single(problems).Path, problems[0].Message)));
    }

    [Theory]
    [InlineData("keep", LastDayOnRestDay.Keep)]
    [InlineData("nextWorkingDay", LastDayOnRestDay.NextWorkingDay)]
    public void Rules_say_what_becomes_of_a_last_day_on_a_day_of_rest(string written, LastDayOnRestDay expected) =>
        Assert.Equal(expected, RectifyJson.ReadRules(Sample.Bytes($$$"""{"schemaVersion":"1.1","policy":{"lastDayOnRestDay":"{{{written}}}"}}""")).Value.Policy.LastDayOnRestDay);

    [Fact]
    public void Rules_that_change_no_severity_write_none() =>
        Assert.DoesNotContain("severities", Encoding.UTF8.GetString(RectifyJson.WriteRules(RuleSet.Default.Without("RCT2001"))), StringComparison.Ordinal);

    [Fact]
    public void Rules_that_are_code_have_no_form_and_say_so()
    {
        var own = RuleSet.Default.WithName("city").With((IMeasureRule)new HostRule("ACME0001", Severity.Warning, static _ => RuleOutcome.Satisfied));
        var error = Assert.Throws<NotSupportedException>(() => System.Text.Json.JsonSerializer.Serialize(own));
        Assert.StartsWith("The rule set 'city' holds rules or a calendar that are code and have no form in JSON.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("rules", static () => RectifyJson.WriteRules(null!));
    }

    private static string ProblemOfPlan(string part) => Only(RectifyJson.ReadPlan(Sample.Bytes(Plan.Replace("PART", part, StringComparison.Ordinal))).Problems);

    private static string ProblemOfLog(string part) => Only(RectifyJson.ReadProgress(Sample.Bytes($$"""{"schemaVersion":"1.1","plan":"p",{{part}}}""")).Problems);

    private static string Only(ValueList<ReadProblem> problems) => problems.IsEmpty ? "" : $"{Assert.Single(problems).Path}: {problems[0].Message}";
}
