using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Samples.Tracker.Storage;
using Rectify.Serialization;

namespace Rectify.Samples.Tests.MinimalApi;

/// <summary>What the tracker answers, whatever it stores in.</summary>
public abstract class TrackerApiTests : IAsyncLifetime
{
    private const string Plan = "/plans/jinan-2018";
    private const string Measure = "2.1.1.1";

    private WebApplication _app = null!;
    private HttpClient _client = null!;

    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected TrackerStore Store => _app.Services.GetRequiredService<TrackerStore>();

    public virtual async ValueTask InitializeAsync()
    {
        (_app, _client) = await StartAsync();
        Assert.Equal(HttpStatusCode.NoContent, (await _client.PutAsync(Plan, Json(RectifyJson.WritePlan(Seed.Plan)), Cancellation)).StatusCode);
    }

    public virtual async ValueTask DisposeAsync()
    {
        if (_app is not null)
            await _app.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task An_assessment_is_that_of_the_evaluator_byte_for_byte()
    {
        await PostAsync(Seed.Log);

        byte[] answer = await _client.GetByteArrayAsync(new Uri($"{Plan}/assessment?asOf=2019-09-30", UriKind.Relative), Cancellation);

        var expected = new Evaluator(RuleSet.Default).Evaluate(new EvaluationInputs(Seed.Plan, Seed.Log, new(2019, 9, 30)));
        Assert.Equal(RectifyJson.WriteAssessment(expected), answer);
    }

    [Fact]
    public async Task What_was_known_on_an_earlier_day_can_be_asked_for()
    {
        await PostAsync(ProgressLog.Empty.Add(new Started(Measure, new(2018, 7, 10)) { RecordedOn = new(2018, 8, 1) }));

        Assert.Equal("notStarted", await StageAsync("asOf=2018-07-31"));
        Assert.Equal("inProgress", await StageAsync("asOf=2018-07-31&knownOn=2018-08-01"));
    }

    [Fact]
    public async Task Facts_outlive_the_program()
    {
        await PostAsync(Events(Started(5)));
        await _app.DisposeAsync();
        (_app, _client) = await StartAsync();

        Assert.Equal("inProgress", await StageAsync("asOf=2018-12-31"));
    }

    [Fact]
    public async Task Writers_at_one_time_lose_nothing()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => PostAsync(Events(Started(i)))));

        Assert.All(answers, static a => Assert.Equal(HttpStatusCode.NoContent, a.StatusCode));
        var log = await Store.ReadAsync("jinan-2018", Cancellation);
        Assert.Equal(Enumerable.Range(0, 40).Select(Started), log.Events.OrderBy(static e => e.On));
    }

    [Fact]
    public async Task What_is_sent_again_under_its_key_is_kept_once()
    {
        await PostAsync(Events(Started(5)), key: "a");
        await PostAsync(Events(Started(5)), key: "a");
        await PostAsync(Events(Started(5)), key: "b");

        Assert.Equal(2, (await Store.ReadAsync("jinan-2018", Cancellation)).Events.Count);
    }

    [Fact]
    public async Task Another_document_under_a_key_is_a_conflict_and_is_not_stored()
    {
        await PostAsync(Events(Started(5)), key: "a");

        var answer = await PostAsync(Events(Started(6)), key: "a");

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal([Started(5)], (await Store.ReadAsync("jinan-2018", Cancellation)).Events);
    }

    [Fact]
    public async Task Of_two_documents_under_one_key_at_one_time_one_is_stored()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => PostAsync(Events(Started(i)), key: "a")));

        Assert.Single(answers, static a => a.StatusCode == HttpStatusCode.NoContent);
        Assert.Single((await Store.ReadAsync("jinan-2018", Cancellation)).Events);
    }

    [Fact]
    public async Task What_was_appended_since_a_position_is_told_with_the_next_position()
    {
        await PostAsync(Events(Started(5)));
        var (first, position) = await SinceAsync(0);
        await PostAsync(Seed.Log);
        var (second, last) = await SinceAsync(position);

        Assert.Equal([Started(5)], first.Events);
        Assert.Equal(Seed.Log.Events, second.Events);
        Assert.Equal(Seed.Log.Observations, second.Observations);
        Assert.Equal(1 + Seed.Log.Events.Count + Seed.Log.Observations.Count, last);
        Assert.True((await SinceAsync(last)).Facts.Events.IsEmpty);
    }

    [Fact]
    public async Task Whoever_follows_the_positions_while_others_write_misses_nothing()
    {
        var writers = Task.WhenAll(Enumerable.Range(0, 40).Select(i => PostAsync(Events(Started(i)))));
        var seen = new List<ProgressEvent>();
        long position = 0;
        bool isLast;
        do
        {
            isLast = writers.IsCompleted;
            (var facts, position) = await SinceAsync(position);
            seen.AddRange(facts.Events);
            Assert.Equal(seen.Count, position);
        }
        while (!isLast);

        Assert.All(await writers, static a => Assert.Equal(HttpStatusCode.NoContent, a.StatusCode));
        Assert.Equal(40, seen.Count);
        Assert.Equal((await Store.ReadAsync("jinan-2018", Cancellation)).Events, seen);
    }

    [Fact]
    public async Task The_description_of_the_API_holds_the_published_schemas()
    {
        var description = await _client.GetFromJsonAsync<JsonElement>("/openapi.json", Cancellation);

        foreach (string document in new[] { "plan", "progress", "assessment" })
            Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(RectifyJson.Schema(document)).RootElement, description.GetProperty("components").GetProperty("schemas").GetProperty(document)));
        foreach (var path in _app.Services.GetServices<EndpointDataSource>().SelectMany(static s => s.Endpoints).OfType<RouteEndpoint>().Select(static e => e.RoutePattern.RawText!).Where(static p => p != "/openapi.json"))
            Assert.True(description.GetProperty("paths").TryGetProperty(path, out _), path);
        Assert.Equal("#/components/schemas/progress", description.GetProperty("paths").GetProperty("/plans/{id}/progress").GetProperty("post")
            .GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("schema").GetProperty("$ref").GetString());
    }

    [Fact]
    public async Task A_bad_document_is_answered_with_every_problem_under_its_path()
    {
        var answer = await _client.PostAsync($"{Plan}/progress", Json("""
            {"schemaVersion":"1.0","events":[
              {"measure":"2.1.1.1","on":"2018-02-30","type":"started"},
              {"measure":"2.1.1.1","on":"2018-08-01","type":"progressReported","percent":130}]}
            """u8.ToArray()), Cancellation);

        Assert.Equal(
        [
            ("$.events[0].on", "'2018-02-30' is not a day of the calendar (line 2, column 29)"),
            ("$.events[1].percent", "130 is not between 0 and 100 (line 3, column 78)"),
        ], await ProblemsOf(answer));
    }

    [Fact]
    public async Task Facts_about_what_the_plan_does_not_hold_are_refused()
    {
        var answer = await PostAsync(ProgressLog.Empty.Add(new Started("9.9", new(2018, 8, 1))));

        Assert.Equal([("$.events[0].measure", "'9.9' is not in the plan")], await ProblemsOf(answer));
        Assert.True((await Store.ReadAsync("jinan-2018", Cancellation)).Events.IsEmpty);
    }

    [Theory]
    [InlineData("asOf=2019-02-30", "asOf", "'2019-02-30' is no day")]
    [InlineData("", "asOf", "'' is no day")]
    [InlineData("asOf=2019-09-30&knownOn=today", "knownOn", "'today' is no day")]
    public async Task A_day_that_is_none_is_refused(string query, string path, string message) =>
        Assert.Equal([(path, message)], await ProblemsOf(await _client.GetAsync($"{Plan}/assessment?{query}", Cancellation)));

    [Theory]
    [InlineData("/plans/unknown/assessment?asOf=2019-09-30")]
    [InlineData("/plans/jinan-2018/measures/9.9/explanation?asOf=2019-09-30")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        var answer = await _client.GetAsync(address, Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_language_that_is_not_known_is_refused() => Assert.Equal(
        [("lang", "'fr' is not known")],
        await ProblemsOf(await _client.GetAsync($"{Plan}/measures/{Measure}/explanation?asOf=2019-09-30&lang=fr", Cancellation)));

    [Fact]
    public async Task A_measure_is_explained_in_the_language_asked_for() => Assert.Contains(
        "到期日",
        await _client.GetStringAsync($"{Plan}/measures/{Measure}/explanation?asOf=2019-09-30&lang=zh", Cancellation),
        StringComparison.Ordinal);

    private protected abstract void AddStorage(IServiceCollection services);

    private protected static Started Started(int day) => new(Measure, new NodaTime.LocalDate(2018, 7, 1).PlusDays(day));

    private protected static ProgressLog Events(ProgressEvent fact) => ProgressLog.Empty.Add(fact);

    private static ByteArrayContent Json(byte[] utf8) => new(utf8) { Headers = { ContentType = new("application/json") } };

    private static async Task<IEnumerable<(string Path, string Message)>> ProblemsOf(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        return problem.GetProperty("errors").EnumerateObject().SelectMany(static e => e.Value.EnumerateArray().Select(m => (e.Name, m.GetString()!)));
    }

    private async Task<(WebApplication, HttpClient)> StartAsync()
    {
        var app = await TrackerHost.CreateAsync(AddStorage, Configure, Cancellation);
        await app.StartAsync(Cancellation);
        return (app, app.GetTestClient());
    }

    private static void Configure(WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
    }

    private async Task<(ProgressLog Facts, long Position)> SinceAsync(long position)
    {
        var answer = await _client.GetAsync($"{Plan}/facts?since={position}", Cancellation);
        return (RectifyJson.ReadProgress(await answer.Content.ReadAsByteArrayAsync(Cancellation)).Value, long.Parse(answer.Headers.GetValues("Tracker-Position").Single(), CultureInfo.InvariantCulture));
    }

    private protected async Task<HttpResponseMessage> PostAsync(ProgressLog facts, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Plan}/progress") { Content = Json(RectifyJson.WriteProgress(facts)) };
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        return await _client.SendAsync(request, Cancellation);
    }

    private async Task<string?> StageAsync(string query)
    {
        var assessment = await _client.GetFromJsonAsync<JsonElement>($"{Plan}/assessment?{query}", Cancellation);
        return assessment.GetProperty("measures").EnumerateArray().Single(static m => m.GetProperty("id").GetString() == Measure).GetProperty("stage").GetString();
    }
}
