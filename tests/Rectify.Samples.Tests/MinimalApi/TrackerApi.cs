using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using NodaTime.Text;
using Rectify.Evaluation;
using Rectify.Samples.Tracker.Storage;
using Rectify.Rules;
using Rectify.Serialization;

namespace Rectify.Samples.Tests.MinimalApi;

/// <summary>A tracker as a minimal API: plans go in, facts are appended, assessments are derived for the day asked about.</summary>
internal static class TrackerApi
{
    #region Endpoints
    public static void MapTracker(this IEndpointRouteBuilder app)
    {
        app.MapPut("/plans/{id}", StorePlan);
        app.MapPost("/plans/{id}/progress", AppendProgress);
        app.MapGet("/plans/{id}/facts", Since);
        app.MapGet("/plans/{id}/assessment", Assess);
        app.MapGet("/plans/{id}/measures/{measure}/explanation", Explain);
        app.MapGet("/openapi.json", static () => TypedResults.Text(TrackerOpenApi.Describe().ToJsonString(), "application/json"));
    }
    #endregion

    private static async Task<IResult> StorePlan(string id, HttpRequest request, TrackerStore store, CancellationToken cancellation)
    {
        var read = RectifyJson.ReadPlan(await BodyOf(request, cancellation));
        if (!read.TryGetValue(out var plan))
            return Unreadable(read.Problems);
        if (plan.Id != id)
            return Refused("The plan is another one.", [("$.id", $"is '{plan.Id}', not '{id}'")]);
        await store.SavePlanAsync(plan, cancellation);
        return TypedResults.NoContent();
    }

    #region AppendProgress
    private static async Task<IResult> AppendProgress(string id, HttpRequest request, TrackerStore store, CancellationToken cancellation)
    {
        if (await store.FindPlanAsync(id, cancellation) is not { } plan)
            return TypedResults.Problem(statusCode: StatusCodes.Status404NotFound);
        var read = RectifyJson.ReadProgress(await BodyOf(request, cancellation));
        if (!read.TryGetValue(out var facts))
            return Unreadable(read.Problems);
        if (facts.MismatchesWith(plan) is { IsEmpty: false } strangers)
            return Refused("The plan does not hold all that is named.", strangers.Select(static s => (s.Path, $"'{s.Name}' is not in the plan")));
        string key = request.Headers["Idempotency-Key"].FirstOrDefault() ?? Guid.NewGuid().ToString();
        return await store.AppendAsync(id, key, facts, cancellation) == Appended.KeyTaken
            ? TypedResults.Problem(statusCode: StatusCodes.Status409Conflict, title: "Another document was sent under this key.")
            : TypedResults.NoContent();
    }
    #endregion

    #region Since
    private static async Task<IResult> Since(string id, long? since, HttpResponse response, TrackerStore store, CancellationToken cancellation)
    {
        if (await store.FindPlanAsync(id, cancellation) is null)
            return TypedResults.Problem(statusCode: StatusCodes.Status404NotFound);
        var (facts, position) = await store.ReadSinceAsync(id, since ?? 0, cancellation);
        response.Headers["Tracker-Position"] = position.ToString(CultureInfo.InvariantCulture);
        return TypedResults.Bytes(RectifyJson.WriteProgress(facts), "application/json");
    }
    #endregion

    #region Assess
    private static Task<IResult> Assess(string id, string? asOf, string? knownOn, TrackerStore store, Evaluator evaluator, CancellationToken cancellation) => OnDay(
        id,
        asOf,
        knownOn,
        store,
        inputs => TypedResults.Bytes(RectifyJson.WriteAssessment(evaluator.Evaluate(inputs)), "application/json"),
        cancellation);
    #endregion

    private static Task<IResult> Explain(string id, string measure, string? asOf, string? knownOn, string? lang, TrackerStore store, Evaluator evaluator, CancellationToken cancellation) => OnDay(
        id,
        asOf,
        knownOn,
        store,
        inputs => lang is not (null or Languages.English or Languages.Chinese) ? Refused("A language is en or zh.", [("lang", $"'{lang}' is not known")])
            : inputs.Plan.TryGetMeasure(measure, out _) ? TypedResults.Text(Explainer.Explain(evaluator, inputs, measure).ToString(lang ?? Languages.Default))
            : TypedResults.Problem(statusCode: StatusCodes.Status404NotFound),
        cancellation);

    // The day is the caller's: the library never asks what day it is.
    private static async Task<IResult> OnDay(
        string id, string? asOf, string? knownOn, TrackerStore store, Func<EvaluationInputs, IResult> answer, CancellationToken cancellation)
    {
        if (!LocalDatePattern.Iso.Parse(asOf ?? "").TryGetValue(default, out var day))
            return Refused("A day is yyyy-MM-dd.", [("asOf", $"'{asOf}' is no day")]);
        if (!LocalDatePattern.Iso.Parse(knownOn ?? asOf!).TryGetValue(default, out var known))
            return Refused("A day is yyyy-MM-dd.", [("knownOn", $"'{knownOn}' is no day")]);
        return await store.FindPlanAsync(id, cancellation) is { } plan
            ? answer(new EvaluationInputs(plan, await store.ReadAsync(id, cancellation), day) { KnownOn = known })
            : TypedResults.Problem(statusCode: StatusCodes.Status404NotFound);
    }

    #region Refused
    private static ValidationProblem Unreadable(IEnumerable<ReadProblem> problems) =>
        Refused("The document could not be read.", problems.Select(static p => (p.Path, $"{p.Message} (line {p.Line}, column {p.Column})")));

    // RFC 9457: application/problem+json, with every problem under its JSON path.
    private static ValidationProblem Refused(string title, IEnumerable<(string Path, string Message)> problems) => TypedResults.ValidationProblem(
        problems.GroupBy(static p => p.Path).ToDictionary(static g => g.Key, static g => g.Select(static p => p.Message).ToArray()),
        title: title);
    #endregion

    private static async Task<byte[]> BodyOf(HttpRequest request, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellation);
        return body.ToArray();
    }
}
