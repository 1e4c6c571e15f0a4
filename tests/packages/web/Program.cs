// A service that answers where a plan stands on a day, asked once by itself over HTTP.
using System.Text.Json;
using NodaTime.Text;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Serialization;

RectificationPlan plan = RectifyJson.ReadPlan(File.ReadAllBytes(args[0])).Value;
var evaluator = new Evaluator(RuleSet.Default);

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
WebApplication app = builder.Build();
app.MapGet("/assessment/{day}", (string day) =>
    LocalDatePattern.Iso.Parse(day).TryGetValue(default, out var asOf)
        ? Results.Bytes(RectifyJson.WriteAssessment(evaluator.Evaluate(new EvaluationInputs(plan, ProgressLog.Empty, asOf))), "application/json")
        : Results.Problem($"'{day}' is not a day.", statusCode: 400));
await app.StartAsync();

using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
using HttpResponseMessage answer = await client.GetAsync("/assessment/2019-09-30");
using JsonDocument document = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync());
Console.WriteLine($"{(int)answer.StatusCode} {document.RootElement.GetProperty("measures").GetArrayLength()}");
await app.StopAsync();
