namespace Rectify.Fuzz;

/// <summary>The inputs that each target starts from: the documents of the seed, and a handful of nasty ones kept beside the harness.</summary>
internal static class Corpus
{
    /// <summary>The inputs of a target, in one order on every machine.</summary>
    public static byte[][] Of(string target)
    {
        string folder = Repository.PathOf("tests", "Rectify.Fuzz", "corpus", target);
        var files = Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal) : Enumerable.Empty<string>();
        return [.. files.Concat(Seeds(target)).Concat(Readings(target)).Select(File.ReadAllBytes), .. OfficeFiles.Of(target)];
    }

    /// <summary>Where an input that broke a target is kept.</summary>
    public static string Findings(string target) => Directory.CreateDirectory(Repository.PathOf("artifacts", "fuzz", target)).FullName;

    private static IEnumerable<string> Seeds(string target)
    {
        string seed = Repository.PathOf("seeds", target switch
        {
            "text" => "jinan-2018/plan.txt",
            "workingDays" => "working-days/china.json",
            _ => $"jinan-2018/{target}.json",
        });
        return Samples(target).SelectMany(Directory.EnumerateFiles).Order(StringComparer.Ordinal).Concat(File.Exists(seed) ? [seed] : []);
    }

    // The documents by which the reader of plans is scored.
    private static IEnumerable<string> Readings(string target) => target is "text"
        ? Directory.EnumerateFiles(Repository.PathOf("benchmarks", "Rectify.Benchmarks", "Reading", "Corpus"), "*.txt").Order(StringComparer.Ordinal)
        : [];

    // The right and the wrong samples of the schemas are good beginnings too.
    private static string[] Samples(string target) =>
        [.. new[] { Repository.PathOf("tests", "schemas", "valid", target), Repository.PathOf("tests", "schemas", "broken", target), Repository.PathOf("tests", "schemas", target, "valid") }.Where(Directory.Exists)];
}
