using System.Globalization;
using Rectify.Evaluation;
using Rectify.Rules;
using Rectify.Text;

namespace Rectify.Benchmarks;

/// <summary>The time to read the seed, to evaluate it with every rule, and to read 1, 10 and 100 copies of it side by side.</summary>
internal static class SeedTable
{
    public static void Print(TextWriter output)
    {
        var table = new SideBySide(rounds: 15);
        foreach (int copies in (int[])[1, 10, 100])
        {
            string text = SeedText.Copies(copies);
            table.Add(string.Create(CultureInfo.InvariantCulture, $"read {copies} × the plan"), SeedText.Utf8Length(text), () => PlanReader.Read(text, SeedText.Options));
        }

        var plan = Seed.Plan;
        var evaluator = new Evaluator(RuleSet.Default);
        table.Add("evaluate the plan, every rule", 0, () => evaluator.Evaluate(new EvaluationInputs(plan, Seed.Log, Seed.AsOf)));
        table.Print(output);
    }
}
