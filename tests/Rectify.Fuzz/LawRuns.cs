using System.Globalization;
using Rectify.Rules;
using Rectify.Testing;

namespace Rectify.Fuzz;

/// <summary>Every law on many cases: those of the evaluator with each preset of rules, and those of each built-in rule.</summary>
internal static class LawRuns
{
    private const int CasesOfPart = 10_000;

    /// <summary>Runs them in parts; false where a law was broken.</summary>
    public static bool Run(TextWriter output, string folder, int cases)
    {
        var run = new LongRun(folder, output);
        int parts = ((cases - 1) / CasesOfPart) + 1;
        bool isSound = true;
        foreach (var (name, law) in Laws())
            isSound &= run.Run(name, parts, part => Check(output, name, law, part, Math.Min(CasesOfPart, cases - ((part - 1) * CasesOfPart))));
        return isSound;
    }

    private static IEnumerable<(string Name, Law Law)> Laws() =>
    [
        .. EvaluatorLaws.For(RuleSet.Default).All.Select(static law => ($"evaluator: {law.Name}", law)),
        .. EvaluatorLaws.For(RuleSet.CorrectiveActions).All.Select(static law => ($"corrective actions: {law.Name}", law)),
        .. RuleSet.Default.MeasureRules.SelectMany(static rule => RuleLaws.For(rule).All.Select(law => ($"{rule.Descriptor.Id}: {law.Name}", law))),
        .. RuleSet.Default.PlanRules.SelectMany(static rule => RuleLaws.For(rule).All.Select(law => ($"{rule.Descriptor.Id}: {law.Name}", law))),
    ];

    // The seed is the number of the part, so that a part is the same on every machine.
    private static string? Check(TextWriter output, string name, Law law, int part, int cases)
    {
        try
        {
            var report = law.Check(new LawRun { Cases = cases, Replay = string.Create(CultureInfo.InvariantCulture, $"{part},1") });
            return string.Create(CultureInfo.InvariantCulture, $"{report.Cases} cases\t{report.Violated} violated, {report.Undetermined} undetermined, {report.Satisfied} satisfied");
        }
        catch (Exception error) when (error is LawBrokenException or RuleSilentException)
        {
            output.WriteLine($"{name}, part {part}: {error.Message}");
            return null;
        }
    }
}
