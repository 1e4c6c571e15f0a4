using System.Globalization;
using Rectify.Evaluation;
using Rectify.Rules;

namespace Rectify.Cli.Output;

/// <summary>How many findings of each weight there are, and how many rules are undetermined or failed.</summary>
internal sealed record FindingCounts(int Errors, int Warnings, int Infos, int Unknown)
{
    public static FindingCounts Of(IEnumerable<Finding> findings)
    {
        var all = findings.ToArray();
        return new(
            all.Count(static f => f is { IsViolated: true, Severity: Severity.Error }),
            all.Count(static f => f is { IsViolated: true, Severity: Severity.Warning }),
            all.Count(static f => f is { IsViolated: true, Severity: Severity.Info }),
            all.Count(static f => !f.IsViolated));
    }

    /// <summary>The counts that are not 0: <c>2E 1W 3I 1?</c>.</summary>
    public override string ToString() => string.Join(' ', new[] { Part(Errors, 'E'), Part(Warnings, 'W'), Part(Infos, 'I'), Part(Unknown, '?') }.Where(static p => p.Length > 0));

    private static string Part(int count, char sign) => count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{count}{sign}");
}
