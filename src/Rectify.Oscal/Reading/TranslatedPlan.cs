using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Rectify.Oscal.Carrying;
using Rectify.Oscal.Json;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Serialization;

namespace Rectify.Oscal.Reading;

/// <summary>The JSON of a plan and its log, and from where in the document each part came.</summary>
internal sealed partial record TranslatedPlan(JsonObject Plan, JsonObject Log, CarriedParts Carried, string Root)
{
    /// <summary>The places of the items of each list, by the list's name.</summary>
    public required IReadOnlyDictionary<string, string[]> Places { get; init; }

    /// <summary>Builds both; what the model refuses is reported at the element that it came from.</summary>
    public bool TryBuild(Action<string, string> report, [NotNullWhen(true)] out RectificationPlan? plan, [NotNullWhen(true)] out ProgressLog? progress)
    {
        var readPlan = RectifyJson.ReadPlan(Plan.ToBytes());
        var readLog = RectifyJson.ReadProgress(Log.ToBytes());
        foreach (var problem in readPlan.Problems.Concat(readLog.Problems))
            report(PlaceOf(problem.Path), $"gives no part of a plan: {Way(problem.Path)} {problem.Message}");
        bool isSound = readPlan.TryGetValue(out plan) & readLog.TryGetValue(out progress);
        return isSound;
    }

    private string PlaceOf(string path) =>
        Item().Match(path) is { Success: true } item && Places.TryGetValue(item.Groups["list"].Value, out var places)
        && int.Parse(item.Groups["index"].ValueSpan, CultureInfo.InvariantCulture) is var index && index < places.Length
            ? places[index]
            : Root;

    // The way within the part.
    private static string Way(string path) => Item().Match(path) is { Success: true } item ? path[item.Length..].TrimStart('.') : path;

    [GeneratedRegex("^\\$\\.(?<list>[a-z]+)\\[(?<index>[0-9]+)\\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Item();
}
