using System.Text.Json.Nodes;

namespace Rectify.Mutants;

/// <summary>The mutants that are asked for: those of some folders, or so many of each of them.</summary>
/// <param name="Folders">Folders or files below <c>src</c>; all where there are none.</param>
/// <param name="Sample">How many of each folder are drawn; all where it is none.</param>
internal sealed record Selection(string[] Folders, int Sample)
{
    // The same mutants each time, and all of them again in a larger sample.
    private const int Seed = 20180716;

    /// <summary>Returns the mutants of a report.</summary>
    public List<Mutant> Of(JsonNode report)
    {
        if (Sample == 0)
            return Mutant.Read(report, Folders);
        return [.. Folders.SelectMany(folder => Drawn(Mutant.Read(report, [folder])))];
    }

    private IEnumerable<Mutant> Drawn(List<Mutant> mutants)
    {
        var order = mutants.ToArray();
        new Random(Seed).Shuffle(order);
        return order.Take(Sample);
    }
}
