using Rectify.Evaluation;
using Rectify.Responsibility;

namespace Rectify.Cli.Input;

/// <summary>Makes sure that a unit named on the command line is one that the plan or the directory knows.</summary>
internal static class UnitName
{
    private const int MostSuggestions = 3;

    /// <summary>The name as given, without blanks at its ends; null where none is.</summary>
    /// <exception cref="UnusableInputException">Nobody knows the unit; the message gives the names nearest to it.</exception>
    public static string? Require(string? name, EvaluationInputs inputs)
    {
        if (name?.Trim() is not { } wanted || Names(inputs).Contains(wanted, StringComparer.Ordinal) || IsKnown(wanted, inputs))
            return name?.Trim();
        string[] near = [.. Nearest(wanted, Names(inputs))];
        string hint = near.Length == 0 ? "" : $"; near to it: {string.Join(", ", near.Select(OneLine.Of))}";
        throw new UnusableInputException($"rectify: --unit: neither the plan nor the directory knows '{OneLine.Of(wanted)}'{hint}");
    }

    private static bool IsKnown(string name, EvaluationInputs inputs) =>
        name.Length > 0 && inputs.Directory?.LookUp(name, inputs.AsOf) is not (null or UnitUnknown);

    private static IEnumerable<string> Names(EvaluationInputs inputs) => inputs.Plan.Measures
        .SelectMany(static m => m.Responsibility.Links.Select(static l => l.Unit))
        .Concat(inputs.Directory?.Units.Select(static u => u.Name) ?? [])
        .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Nearest(string wanted, IEnumerable<string> names) => names
        .Select(name => (name, Distance: Distance(wanted, name)))
        .Where(n => n.Distance <= Math.Max(wanted.Length, n.name.Length) / 2)
        .OrderBy(static n => n.Distance)
        .ThenBy(static n => n.name, StringComparer.Ordinal)
        .Take(MostSuggestions)
        .Select(static n => n.name);

    // How many characters must be put in, taken out or changed.
    private static int Distance(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 0; i < from.Length; i++)
        {
            int diagonal = row[0]++;
            for (int j = 0; j < to.Length; j++)
            {
                int changed = diagonal + (from[i] == to[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(changed, Math.Min(row[j], diagonal) + 1);
            }
        }

        return row[^1];
    }
}
