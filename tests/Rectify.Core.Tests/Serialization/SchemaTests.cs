using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using NodaTime;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Serialization;
using Rectify.Serialization.Shapes;
using Rectify.Testing;

namespace Rectify.Core.Tests.Serialization;

[Properties(Arbitrary = [typeof(RectifyArbitraries)], MaxTest = 50)]
public sealed class SchemaTests
{
    private static readonly Dictionary<string, SchemaValidator> Validators =
        ((IEnumerable<string>)RectifyJson.SchemaNames).ToDictionary(static name => name, static name => new SchemaValidator(RectifyJson.Schema(name)), StringComparer.Ordinal);

    /// <summary>Documents that are right, and documents that are wrong by themselves; what only compares two places is beyond a schema.</summary>
    public static TheoryData<string> Valid => SamplesIn("valid");

    /// <inheritdoc cref="Valid"/>
    public static TheoryData<string> Broken => SamplesIn("broken");

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
        string json = File.ReadAllText(Seed.PathOf($"{document}.json"));
        Assert.Empty(Validators[document].Validate(json));
        Assert.True(IsReadable(document, Sample.Bytes(json)));
    }

    [Fact]
    public void Sample_tables_of_working_days_fit_their_schema_and_are_written_as_they_stand()
    {
        string json = File.ReadAllText(Seed.WorkingDaysPath);
        Assert.Empty(Validators["workingDays"].Validate(json));
        var tables = RectifyJson.ReadWorkingDays(Sample.Bytes(json)).Value;
        Assert.Equal(json.TrimEnd(), Encoding.UTF8.GetString(RectifyJson.WriteWorkingDays(tables, indented: true)));
    }

    [Fact]
    public void Plan_of_the_seed_is_written_as_it_stands()
    {
        string json = File.ReadAllText(Seed.PathOf("plan.json"));
        var plan = RectifyJson.ReadPlan(Sample.Bytes(json)).Value;
        Assert.Equal(json.TrimEnd(), Encoding.UTF8.GetString(RectifyJson.WritePlan(plan, indented: true)));
        Assert.Equal(plan, RectifyJson.ReadPlan(RectifyJson.WritePlan(plan)).Value);
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
    public void Written_documents_fit_their_schemas(PlanCase drawn)
    {
        Assert.Empty(Validators["plan"].Validate(Encoding.UTF8.GetString(RectifyJson.WritePlan(drawn.Plan))));
        Assert.Empty(Validators["progress"].Validate(Encoding.UTF8.GetString(RectifyJson.WriteProgress(drawn.Log))));
    }

    [Property]
    public void Assessments_fit_their_schema_and_come_back_as_they_were(PlanCase drawn)
    {
        var assessment = new Evaluator(RuleSet.Default).Evaluate(drawn.Inputs);
        byte[] json = RectifyJson.WriteAssessment(assessment);
        Assert.Empty(Validators["assessment"].Validate(Encoding.UTF8.GetString(json)));
        Assert.Equal(json, RectifyJson.WriteAssessment(RectifyJson.ReadAssessment(json).Value));
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public void Right_samples_fit_both_the_schema_and_the_reader(string sample)
    {
        var (document, json) = ReadSample(sample);
        Assert.Empty(Validators[document].Validate(json));
        Assert.True(IsReadable(document, Sample.Bytes(json)));
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Broken_samples_fit_neither_the_schema_nor_the_reader(string sample)
    {
        var (document, json) = ReadSample(sample);
        Assert.NotEmpty(Validators[document].Validate(json));
        Assert.False(IsReadable(document, Sample.Bytes(json)));
    }

    [Fact]
    public void Schema_and_reader_agree_which_members_each_type_of_event_uses() => AssertAgreement(
        "progress/every-event",
        static log => log["events"]!.AsArray(),
        static fact => fact,
        """{"measure":"m","unit":"u","on":"2020-01-01","recordedOn":"2029-01-02","by":"b","percent":5,"newDue":"2031-01-01","approvedBy":"a","reason":"r","holds":true,"milestone":"x","duty":"y","kind":"joint","order":"1","answerBy":"2030-02-01","id":"i","fact":"f","event":"e","day":"2030-03-01","until":"2031-01-01","into":"n","note":"t","evidence":[{"title":"d"}]}""");

    [Fact]
    public void Schema_and_reader_agree_which_members_each_kind_of_deadline_uses() => AssertAgreement(
        "plan/every-deadline",
        static plan => plan["measures"]!.AsArray(),
        static measure => measure["deadline"]!,
        """{"start":"2001-01-01","due":"2030-12-31","precision":"day","stages":[{"due":"2020-01-01"}],"amount":1,"unit":"day","anchor":"a","event":"e","direction":"after","startAtOnce":true,"thenLongTerm":true,"text":"t","alternatives":[]}""");

    [Fact]
    public void Schema_and_reader_agree_which_members_each_role_uses() => AssertAgreement(
        "plan/everything",
        static plan => plan["measures"]!.AsArray()[0]!["responsibility"]!.AsArray(),
        static link => link,
        """{"unit":"u","principal":"p"}""");

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
        AssertSame("progress", "evidence", EvidenceShape.Members);
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

    // The sample lists every case; each by itself is given and robbed of every member in turn.
    private static void AssertAgreement(string sample, Func<JsonNode, JsonArray> listOf, Func<JsonNode, JsonNode> caseOf, string members)
    {
        var (document, json) = ReadSample($"valid/{sample}.json");
        var whole = JsonNode.Parse(json)!;
        var list = listOf(whole);
        JsonNode[] cases = [.. list.Select(static one => one!.DeepClone())];
        foreach (var one in cases)
        {
            list.Clear();
            list.Add(one);
            var item = caseOf(one).AsObject();
            foreach (var (name, given) in JsonNode.Parse(members)!.AsObject())
            {
                var before = item[name]?.DeepClone();
                foreach (var value in (JsonNode?[])[given!.DeepClone(), null])
                {
                    item.Remove(name);
                    if (value is not null)
                        item[name] = value;
                    string text = whole.ToJsonString();
                    Assert.True((Validators[document].Validate(text).Count == 0) == IsReadable(document, Sample.Bytes(text)), item.ToJsonString());
                }

                if (before is not null)
                    item[name] = before;
            }
        }
    }

    private static bool IsReadable(string document, byte[] json) => document switch
    {
        "plan" => RectifyJson.ReadPlan(json).IsValid,
        "progress" => RectifyJson.ReadProgress(json).IsValid,
        "directory" => RectifyJson.ReadDirectory(json).IsValid,
        "workingDays" => RectifyJson.ReadWorkingDays(json).IsValid,
        "rules" => RectifyJson.ReadRules(json).IsValid,
        "assessment" => RectifyJson.ReadAssessment(json).IsValid,
        _ => throw new ArgumentOutOfRangeException(nameof(document), document, "There is no such document."),
    };

    private static TheoryData<string> SamplesIn(string kind)
    {
        string folder = Repository.PathOf("tests", "schemas");
        return new(Directory.EnumerateFiles(Path.Combine(folder, kind), "*.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal));
    }

    private static (string Document, string Json) ReadSample(string sample) =>
        (sample.Split('/')[1], File.ReadAllText(Repository.PathOf("tests", "schemas", sample)));
}
