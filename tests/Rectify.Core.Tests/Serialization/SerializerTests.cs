using System.Text.Json;
using System.Text.Json.Serialization;
using FsCheck.Xunit;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;
using Rectify.Serialization;
using Rectify.Testing;

namespace Rectify.Core.Tests.Serialization;

/// <summary>What a host does without knowing of <see cref="RectifyJson"/>: the framework's serializer, with and without a context, alone and inside its own types.</summary>
[Properties(Arbitrary = [typeof(RectifyArbitraries)])]
public sealed partial class SerializerTests
{
    private static readonly LocalDate On = new(2021, 5, 1);

    [Property]
    public void Plan_comes_back_whole(RectificationPlan plan)
    {
        Assert.Equal(plan, JsonSerializer.Deserialize<RectificationPlan>(JsonSerializer.Serialize(plan)));
        Assert.Equal(plan, JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(plan, HostContext.Default.RectificationPlan), HostContext.Default.RectificationPlan));
    }

    [Property]
    public void Log_comes_back_whole_and_so_does_each_fact(ProgressLog log)
    {
        Assert.Equal(log, JsonSerializer.Deserialize<ProgressLog>(JsonSerializer.Serialize(log)));
        foreach (var fact in log.Events)
        {
            Assert.Equal(fact, JsonSerializer.Deserialize<ProgressEvent>(JsonSerializer.Serialize(fact)));
            Assert.Equal(fact, JsonSerializer.Deserialize(JsonSerializer.Serialize(fact, fact.GetType()), fact.GetType()));
            Assert.Equal(fact, RectifyJson.ReadEvent(RectifyJson.WriteEvent(fact)).Value);
        }

        foreach (var observation in log.Observations)
        {
            Assert.Equal(observation, JsonSerializer.Deserialize<Observation>(JsonSerializer.Serialize(observation)));
            Assert.Equal(observation, RectifyJson.ReadObservation(RectifyJson.WriteObservation(observation)).Value);
        }
    }

    [Property]
    public void Parts_of_a_plan_come_back_whole_and_a_deadline_as_its_case_too(RectificationPlan plan)
    {
        foreach (var measure in plan.Measures)
        {
            Assert.Equal(measure, JsonSerializer.Deserialize<Measure>(JsonSerializer.Serialize(measure)));
            Assert.Equal(measure.Indicators, measure.Indicators.Select(static i => JsonSerializer.Deserialize<TargetIndicator>(JsonSerializer.Serialize(i))!));
            if (measure.Deadline is not { } deadline)
                continue;
            Assert.Equal(deadline, JsonSerializer.Deserialize<Deadline>(JsonSerializer.Serialize(deadline)));
            Assert.Equal(deadline, JsonSerializer.Deserialize(JsonSerializer.Serialize(deadline, deadline.GetType()), deadline.GetType()));
        }
    }

    [Fact]
    public void Document_is_that_of_the_library_where_the_encoder_is()
    {
        var options = new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        Assert.Equal(RectifyJson.WritePlan(Sample.Plan), JsonSerializer.SerializeToUtf8Bytes(Sample.Plan, options));
        Assert.Equal(RectifyJson.WriteEvent(new Started("m", On)), JsonSerializer.SerializeToUtf8Bytes<ProgressEvent>(new Started("m", On), options));
    }

    [Fact]
    public void Directory_tables_rules_and_assessments_come_back_whole()
    {
        var directory = OrganizationDirectory.Create([new OrganizationUnit("u", "市水务局") { Aliases = ["水务局"] }]);
        Assert.Equal(RectifyJson.WriteDirectory(directory), RectifyJson.WriteDirectory(JsonSerializer.Deserialize<OrganizationDirectory>(JsonSerializer.Serialize(directory))!));
        var tables = new WorkingDayTable("v", [new WorkingDayYear(2020, [], [])]);
        Assert.Equal(RectifyJson.WriteWorkingDays(tables), RectifyJson.WriteWorkingDays(JsonSerializer.Deserialize<WorkingDayTable>(JsonSerializer.Serialize(tables))!));
        var rules = RuleSet.Default.Without(RuleIds.DueSoon).WithName("city");
        Assert.Equal((rules.Name, rules.Hash), JsonSerializer.Deserialize<RuleSet>(JsonSerializer.Serialize(rules)) is { } again ? (again.Name, again.Hash) : default);
        byte[] assessment = RectifyJson.WriteAssessment(new Evaluator(RuleSet.Default).Evaluate(new EvaluationInputs(Sample.Plan, ProgressLog.Empty, On)));
        var document = JsonSerializer.Deserialize<AssessmentDocument>(assessment)!;
        Assert.Equal(assessment, RectifyJson.WriteAssessment(JsonSerializer.Deserialize<AssessmentDocument>(JsonSerializer.Serialize(document))!));
    }

    [Fact]
    public void Rules_that_are_code_are_not_lost_in_silence() =>
        Assert.Throws<NotSupportedException>(static () => JsonSerializer.Serialize(RuleSet.Default.With(new OwnRule())));

    [Fact]
    public void Types_of_a_host_hold_them()
    {
        var message = new Message { Plan = Sample.Plan, Fact = new Retracted(On, "e1"), Seen = null, First = new Started("m", On) };
        string json = JsonSerializer.Serialize(message, HostContext.Default.Message);
        Assert.Equal(message, JsonSerializer.Deserialize(json, HostContext.Default.Message));
        Assert.Equal(message, JsonSerializer.Deserialize<Message>(JsonSerializer.Serialize(message)));
        Assert.Contains("\"seen\":null", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"schemaVersion":"1.1","events":[{"measure":"m","on":"2021-02-29","type":"started"},{"measure":"m","on":"2021-05-01","type":"started","percent":5}]}""", "$.events[0].on: '2021-02-29' is not a day of the calendar\n$.events[1].percent: is not used by 'started'")]
    [InlineData("""{"schemaVersion":"1.1","plan":"p","plan":"q"}""", "$.plan: stands twice")]
    [InlineData("""{"schemaVersion":"1.1","Plan":"p"}""", "$.Plan: is not a member here; known are schemaVersion, plan, edition, events, observations")]
    [InlineData("[]", "$: expected an object, found an array")]
    public void Reading_is_as_strict_as_that_of_the_library(string json, string problems)
    {
        var lenient = new JsonSerializerOptions { PropertyNameCaseInsensitive = true, NumberHandling = JsonNumberHandling.AllowReadingFromString };
        Assert.StartsWith(problems, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ProgressLog>(json, lenient)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Exception_says_where_in_the_type_of_the_host_it_was()
    {
        var error = Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<Message>("""{"plan":null,"fact":{"on":"2021-05-01","type":"retracted"},"seen":null,"first":null}"""));
        Assert.Equal("$.fact", error.Path);
        Assert.StartsWith("$.fact: is missing", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_case_is_refused() => Assert.StartsWith(
        "$: is a Rectified, not a Started",
        Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<Started>("""{"measure":"m","on":"2021-05-01","type":"rectified"}""")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Every_type_that_has_a_form_of_its_own_names_its_converter()
    {
        foreach (var type in JsonCodecs.Types)
        {
            var attribute = (JsonConverterAttribute)Assert.Single(type.GetCustomAttributes(typeof(JsonConverterAttribute), inherit: false));
            Assert.Equal(typeof(RectifyJsonConverter<>).MakeGenericType(type), attribute.ConverterType);
        }

        Assert.Empty(typeof(ProgressEvent).Assembly.GetExportedTypes()
            .Where(static t => typeof(ProgressEvent).IsAssignableFrom(t) || typeof(Deadline).IsAssignableFrom(t))
            .Except(JsonCodecs.Types));
    }

    [Theory]
    [InlineData("""{"measure":"m","on":"2021-05-01","type":"started","percent":5}""", "$.percent")]
    [InlineData("""{"measure":"m","on":"2021-05-01","type":"started"}x""", "$")]
    [InlineData("", "$")]
    public void Single_event_is_read_as_strictly_as_one_of_a_log(string json, string path) => Assert.Equal(path, Assert.Single(RectifyJson.ReadEvent(Sample.Bytes(json)).Problems).Path);

    private sealed class OwnRule : IMeasureRule
    {
        public RuleDescriptor Descriptor { get; } = new("OWN1", new LocalizedText("Own", "自有"), new LocalizedText("Own.", "自有。"), RuleCategory.Custom, Severity.Info);

        public RuleOutcome Evaluate(in MeasureContext context) => RuleOutcome.Satisfied;
    }

    internal sealed record Message
    {
        [JsonPropertyName("plan")]
        public RectificationPlan? Plan { get; init; }

        [JsonPropertyName("fact")]
        public ProgressEvent? Fact { get; init; }

        [JsonPropertyName("seen")]
        public Observation? Seen { get; init; }

        [JsonPropertyName("first")]
        public Started? First { get; init; }
    }

    [JsonSerializable(typeof(RectificationPlan))]
    [JsonSerializable(typeof(Message))]
    private sealed partial class HostContext : JsonSerializerContext;
}
