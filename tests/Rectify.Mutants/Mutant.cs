using System.Globalization;
using System.Text.Json.Nodes;

namespace Rectify.Mutants;

/// <summary>A mutant of Stryker's report that is to be scored.</summary>
internal sealed record Mutant(int Id, string File, JsonObject Entry)
{
    /// <summary>Reads a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="paths">Folders or files below <c>src</c>; all where there are none.</param>
    public static List<Mutant> Read(JsonNode report, string[] paths) =>
        [.. report["files"]!.AsObject()
            .Where(file => paths.Length == 0 || paths.Any(path => IsWithin(file.Key, path)))
            .SelectMany(static file => ReadFile(file.Key, file.Value!["mutants"]!.AsArray()))];

    /// <summary>The folder of its feature.</summary>
    public string Folder => InSources(File).Split('/')[1];

    private static string InSources(string file) => file[(file.LastIndexOf("/src/", StringComparison.Ordinal) + "/src/".Length)..];

    private static bool IsWithin(string file, string path)
    {
        string inSources = InSources(file);
        return inSources.StartsWith(path, StringComparison.Ordinal) && (inSources.Length == path.Length || path.EndsWith('/') || inSources[path.Length] == '/');
    }

    // As Stryker does, a block is emptied only where nothing smaller in it is mutated.
    private static IEnumerable<Mutant> ReadFile(string file, JsonArray entries)
    {
        var compiled = entries.Select(static entry => entry!.AsObject()).Where(static entry => (string?)entry["status"] != "CompileError").ToList();
        return compiled
            .Where(entry => (string?)entry["mutatorName"] != "Block removal mutation" || !compiled.Exists(other => other != entry && IsInside(other, entry)))
            .Select(entry => new Mutant(int.Parse((string)entry["id"]!, CultureInfo.InvariantCulture), file, entry));
    }

    private static bool IsInside(JsonObject inner, JsonObject outer) =>
        PlaceOf(inner, "start").CompareTo(PlaceOf(outer, "start")) >= 0 && PlaceOf(inner, "end").CompareTo(PlaceOf(outer, "end")) <= 0
        && (PlaceOf(inner, "start"), PlaceOf(inner, "end")) != (PlaceOf(outer, "start"), PlaceOf(outer, "end"));

    private static (int Line, int Column) PlaceOf(JsonObject entry, string end) =>
        ((int)entry["location"]![end]!["line"]!, (int)entry["location"]![end]!["column"]!);
}
