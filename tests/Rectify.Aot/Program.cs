using NodaTime;
using Rectify.Aot;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Serialization;

if (args.Length != 1)
{
    Console.Error.WriteLine("usage: Rectify.Aot FOLDER-OF-A-SEED");
    return 2;
}

var seed = new Seed(args[0]);
RectificationPlan plan = seed.Plan();
ProgressLog log = seed.Progress();
PlanAssessment assessment = new Evaluator(RuleSet.Default).Evaluate(new EvaluationInputs(plan, log, asOf: new LocalDate(2019, 9, 30)));

(string Name, Func<string> Check)[] checks =
[
    ("json", () => Checks.Json(plan, log, assessment)),
    ("text", () => Checks.Text(seed, plan)),
    ("rules", () => Checks.Rules(plan, log)),
    ("bulk", () => Checks.Bulk(plan, log, assessment)),
    ("reports", () => Checks.Reports(plan, log, assessment)),
    ("oscal", () => Checks.Oscal(plan, log)),
];
foreach (var (name, check) in checks)
    Console.WriteLine($"{name}: {check()}");
return 0;
