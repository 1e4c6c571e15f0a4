using System.Reflection;
using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using NodaTime;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Serialization;
using Rectify.Serialization.Shapes;

namespace Rectify.Core.Tests.Serialization;

[Properties(Arbitrary = [typeof(PlanGenerators)], MaxTest = 50)]
public sealed class SchemaTests
{
    private static readonly Dictionary<string, SchemaValidator> Validators =
        ((IEnumerable<string>)RectifyJson.SchemaNames).ToDictionary(static name => name, static name => new SchemaValidator(RectifyJson.Schema(name)), StringComparer.Ordinal);

    /// <summary>Documents that are wrong by themselves; what only compares two places is beyond a schema.</summary>
    public static TheoryData<string, string> Broken => new()
    {
        { "plan", """{"schemaVersion":"1.1","id":"p","title":"t","issuedOn":"2020-01-01"}""" },
        { "plan", """{"schemaVersion":"1.0","id":"p","title":"t","issuedOn":"2018-02-30"}""" },
        { "plan", """{"schemaVersion":"1.0","id":"p","title":"t"}""" },
        { "plan", """{"schemaVersion":"1.0","id":" ","title":"t","issuedOn":"2020-01-01"}""" },
        { "plan", """{"schemaVersion":"1.0","id":"p","title":"t","issuedOn":"2020-01-01","colour":1}""" },
        { "plan", PlanWith("""{"id":"m","text":"x","deadline":{"kind":"fixed"}}""") },
        { "plan", PlanWith("""{"id":"m","text":"x","deadline":{"kind":"immediate","due":"2020-01-01"}}""") },
        { "plan", PlanWith("""{"id":"m","text":"x","deadline":{"kind":"longTerm","thenLongTerm":true}}""") },
        { "plan", PlanWith("""{"id":"m","text":"x","deadline":{"kind":"staged","stages":[]}}""") },
        { "plan", PlanWith("""{"id":"m","text":"x","deadline":{"kind":"relative","amount":0,"unit":"day","anchor":"a","direction":"after"}}""") },
        { "plan", PlanWith("""{"id":"m","text":"x","responsibility":[{"role":"boss","unit":"u"}]}""") },
        { "plan", PlanWith("""{"id":"m","text":"x","source":{"start":-1,"length":1}}""") },
        { "plan", PlanWith("""{"id":"m","text":"x","duties":[{"id":"d","text":"t","atLeast":0,"per":"week"}]}""") },
        { "plan", PlanWith("""{"id":"m","text":"x","citations":[{}]}""") },
        { "plan", PlanWith("""{"id":"m","text":"x","indicators":[{"id":"i","name":"n","comparator":">=","mode":"reach"}]}""") },
        { "plan", PlanWith("""{"id":"m","text":"x","indicators":[{"id":"i","name":"n","comparator":">=","value":1,"level":"Ⅰ类","mode":"reach"}]}""") },
        { "plan", PlanWith("""{"id":"m","text":"x","indicators":[{"id":"i","name":"n","comparator":">=","level":"Ⅰ类","unit":"%","mode":"reach"}]}""") },
        { "plan", PlanWith("""{"id":"m","text":"x","indicators":[{"id":"i","name":"n","comparator":">=","level":"Ⅰ类","mode":"increaseBy"}]}""") },
        { "plan", PlanWith("""{"id":"m","text":"x","indicators":[{"id":"i","name":"n","comparator":"≥","value":1,"mode":"reach"}]}""") },
        { "plan", """{"schemaVersion":"1.0","id":"p","title":"t","issuedOn":"2020-01-01","measures":[{"id":"m","text":"x"}],"problems":[{"id":"q","text":"t","measures":["m","m"]}]}""" },
        { "progress", LogWith("""{"measure":"m","on":"2020-01-01","type":"finished"}""") },
        { "progress", LogWith("""{"measure":"m","on":"2020-01-01","type":"progressReported","percent":130}""") },
        { "progress", LogWith("""{"measure":"m","on":"2020-01-01","type":"progressReported"}""") },
        { "progress", LogWith("""{"measure":"m","on":"2020-01-01","type":"started","percent":5}""") },
        { "progress", LogWith("""{"on":"2020-01-01","type":"started"}""") },
        { "progress", LogWith("""{"measure":"m","on":"2020-01-01","type":"accepted","reason":"r"}""") },
        { "progress", """{"schemaVersion":"1.0","observations":[{"indicator":"i","on":"2020-01-01","value":true}]}""" },
        { "directory", """{"schemaVersion":"1.0","units":[{"id":"a"}]}""" },
        { "directory", """{"schemaVersion":"1.0","units":[{"id":"a","name":"n","level":"city"}]}""" },
        { "directory", """{"schemaVersion":"1.0","units":[{"id":"a","name":"n"}],"successions":[{"kind":"rename","on":"2020-01-01","from":[],"to":["a"]}]}""" },
        { "workingDays", """{"schemaVersion":"1.0"}""" },
        { "workingDays", """{"schemaVersion":"1.0","version":"v","years":[{"holidays":["2019-05-01"]}]}""" },
        { "workingDays", """{"schemaVersion":"1.0","version":"v","years":[{"year":2019,"holidays":["2019-05-32"]}]}""" },
        { "workingDays", """{"schemaVersion":"1.0","version":"v","years":[{"year":2019,"makeUpDays":["2019-05-05","2019-05-05"]}]}""" },
        { "workingDays", """{"schemaVersion":"1.0","version":"v","years":[{"year":2019,"citations":[{}]}]}""" },
        { "rules", """{"schemaVersion":"1.0","severities":{"RCT2001":"fatal"}}""" },
        { "rules", """{"schemaVersion":"1.0","without":["RCT2001","RCT2001"]}""" },
        { "rules", """{"schemaVersion":"1.0","policy":{"dueSoonDays":-1}}""" },
        { "rules", """{"schemaVersion":"1.0","policy":{"scheduleTolerancePoints":101}}""" },
        { "rules", """{"schemaVersion":"1.0","policy":{"closeOutRushDays":0}}""" },
        { "rules", """{"schemaVersion":"1.0","policy":{"escalationLadder":[{"step":"started","afterDays":1}]}}""" },
        { "rules", """{"schemaVersion":"1.0","policy":{"workingDays":"2020"}}""" },
    };

    [Fact]
    public void Samples_fit_their_schemas()
    {
        Assert.Empty(Validators["plan"].Validate(Sample.PlanJson));
        Assert.Empty(Validators["directory"].Validate(DirectoryJsonTests.Golden));
        Assert.Empty(Validators["assessment"].Validate(AssessmentJsonTests.Golden));
        Assert.Empty(Validators["rules"].Validate(Encoding.UTF8.GetString(RectifyJson.WriteRules(RuleSet.Default))));
    }

    [Theory]
    [InlineData("plan")]
    [InlineData("progress")]
    [InlineData("directory")]
    public void Documents_of_the_seed_fit_their_schemas_and_are_read(string document)
    {
        string json = SeedFile($"{document}.json");
        Assert.Empty(Validators[document].Validate(json));
        Assert.True(IsReadable(document, Sample.Bytes(json)));
    }

    [Fact]
    public void Sample_tables_of_working_days_fit_their_schema_and_are_written_as_they_stand()
    {
        string json = RepositoryFile("seeds", "working-days", "china.json");
        Assert.Empty(Validators["workingDays"].Validate(json));
        var tables = RectifyJson.ReadWorkingDays(Sample.Bytes(json)).Value;
        Assert.Equal(json.TrimEnd(), Encoding.UTF8.GetString(RectifyJson.WriteWorkingDays(tables, indented: true)));
    }

    [Fact]
    public void Plan_of_the_seed_is_written_as_it_stands()
    {
        string json = SeedFile("plan.json");
        var plan = RectifyJson.ReadPlan(Sample.Bytes(json)).Value;
        Assert.Equal(json.TrimEnd(), Encoding.UTF8.GetString(RectifyJson.WritePlan(plan, indented: true)));
        Assert.Equal(plan, RectifyJson.ReadPlan(RectifyJson.WritePlan(plan)).Value);
    }

    [Fact]
    public void Rules_document_of_the_docs_fits_its_schema_and_is_read()
    {
        string page = RepositoryFile("src", "Rectify.Core", "docs", "json.md");
        string json = page[page.IndexOf("```json", StringComparison.Ordinal)..].Split("```")[1]["json".Length..];
        Assert.Empty(Validators["rules"].Validate(json));
        Assert.True(IsReadable("rules", Sample.Bytes(json)));
    }

    [Fact]
    public void Policy_is_written_whole()
    {
        var properties = typeof(EvaluationPolicy).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(static p => JsonNamingPolicy.CamelCase.ConvertName(p.Name))
            .Where(static name => name is not "workingDays")
            .Order(StringComparer.Ordinal);
        Assert.Equal(properties, PolicyShape.Members.ToString().Split(", ").Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Property]
    public void Written_documents_fit_their_schemas(RectificationPlan plan, ProgressLog log)
    {
        Assert.Empty(Validators["plan"].Validate(Encoding.UTF8.GetString(RectifyJson.WritePlan(plan))));
        Assert.Empty(Validators["progress"].Validate(Encoding.UTF8.GetString(RectifyJson.WriteProgress(log))));
    }

    [Property]
    public void Assessments_fit_their_schema_and_come_back_as_they_were(RectificationPlan plan, ProgressLog log, int days)
    {
        var assessment = new Evaluator(RuleSet.Default).Evaluate(plan, log, new LocalDate(2020, 1, 1).PlusDays(days % 2000));
        byte[] json = RectifyJson.WriteAssessment(assessment);
        Assert.Empty(Validators["assessment"].Validate(Encoding.UTF8.GetString(json)));
        Assert.Equal(json, RectifyJson.WriteAssessment(RectifyJson.ReadAssessment(json).Value));
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Broken_documents_fit_neither_the_schema_nor_the_reader(string document, string json)
    {
        Assert.NotEmpty(Validators[document].Validate(json));
        Assert.False(IsReadable(document, Sample.Bytes(json)));
    }

    [Fact]
    public void Schemas_name_the_members_that_the_readers_know()
    {
        AssertSame("workingDays", "year", WorkingDayYearShape.Members);
        AssertSame("plan", "measure", MeasureShape.Members);
        AssertSame("plan", "deadline", DeadlineShape.Members);
        AssertSame("plan", "stage", StageShape.Members);
        AssertSame("plan", "link", LinkShape.Members);
        AssertSame("plan", "milestone", MilestoneShape.Members);
        AssertSame("plan", "indicator", IndicatorShape.Members);
        AssertSame("plan", "baseline", BaselineShape.Members);
        AssertSame("plan", "duty", DutyShape.Members);
        AssertSame("plan", "citation", CitationShape.Members);
        AssertSame("plan", "goal", GoalShape.Members);
        AssertSame("plan", "safeguard", SafeguardShape.Members);
        AssertSame("plan", "problem", ProblemShape.Members);
        AssertSame("plan", null, PlanShape.Members);
        AssertSame("progress", "event", EventShape.Members);
        AssertSame("progress", "observation", ObservationShape.Members);
        AssertSame("progress", null, ProgressLogShape.Members);
        AssertSame("directory", "unit", UnitShape.Members);
        AssertSame("directory", "succession", SuccessionShape.Members);
        AssertSame("directory", "collective", CollectiveShape.Members);
        AssertSame("directory", "member", MembershipShape.Members);
        AssertSame("directory", "post", PostShape.Members);
        AssertSame("directory", null, DirectoryShape.Members);
        AssertSame("rules", "policy", PolicyShape.Members);
        AssertSame("rules", "rung", RungShape.Members);
        AssertSame("rules", "signals", SignalPolicyShape.Members);
        AssertSame("rules", "signalLine", SignalLineShape.Members);
        AssertSame("rules", null, RuleSetShape.Members);
        AssertSame("assessment", "policy", PolicyShape.WholeMembers);
        AssertSame("assessment", "rung", RungShape.Members);
        AssertSame("assessment", "signals", SignalPolicyShape.Members);
        AssertSame("assessment", "signalLine", SignalLineShape.Members);
        AssertSame("assessment", "measure", AssessmentMeasureShape.Members);
        AssertSame("assessment", "indicatorState", StateShape.Members);
        AssertSame("assessment", "milestoneState", StateShape.Members);
        AssertSame("assessment", "dutyState", DutyStateShape.Members);
        AssertSame("assessment", "coverage", CoverageShape.Members);
        AssertSame("assessment", "finding", FindingShape.Members);
        AssertSame("assessment", "goal", GoalAssessmentShape.Members);
        AssertSame("assessment", "unit", UnitScoreShape.Members);
        AssertSame("assessment", "place", UnitRankShape.Members);
        AssertSame("assessment", "totals", TotalsShape.Members);
        AssertSame("assessment", "ruleSet", AssessmentShape.RuleSetMembers);
        AssertSame("assessment", null, AssessmentShape.Members);
    }

    [Fact]
    public void Unknown_schema_is_refused() =>
        Assert.Equal("document", Assert.Throws<ArgumentException>(() => RectifyJson.Schema("ledger")).ParamName);

    private static void AssertSame(string document, string? definition, MemberSet members)
    {
        var root = Validators[document].Root;
        var schema = definition is null ? root : root.GetProperty("$defs").GetProperty(definition);
        var required = schema.GetProperty("required").EnumerateArray().Select(static r => r.GetString()!).ToArray();
        Assert.Equal(members.ToString(), string.Join(", ", schema.GetProperty("properties").EnumerateObject().Select(static p => p.Name)));
        Assert.Equal(members.Required, members.Mask(required));
        Assert.Equal(JsonValueKind.False, schema.GetProperty("additionalProperties").ValueKind);
    }

    private static bool IsReadable(string document, byte[] json) => document switch
    {
        "plan" => RectifyJson.ReadPlan(json).IsValid,
        "progress" => RectifyJson.ReadProgress(json).IsValid,
        "directory" => RectifyJson.ReadDirectory(json).IsValid,
        "workingDays" => RectifyJson.ReadWorkingDays(json).IsValid,
        _ => RectifyJson.ReadRules(json).IsValid,
    };

    private static string SeedFile(string name) => RepositoryFile("seeds", "jinan-2018", name);

    private static string RepositoryFile(params ReadOnlySpan<string> path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Rectify.Core.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        return File.ReadAllText(Path.Combine([folder.FullName, .. path]));
    }

    private static string PlanWith(string measure) =>
        $$"""{"schemaVersion":"1.0","id":"p","title":"t","issuedOn":"2020-01-01","measures":[{{measure}}]}""";

    private static string LogWith(string fact) => $$"""{"schemaVersion":"1.0","events":[{{fact}}]}""";
}
