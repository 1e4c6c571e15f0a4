using NodaTime;
using NodaTime.Text;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Serialization;

if (args.Length != 3 || !LocalDatePattern.Iso.Parse(args[2]).TryGetValue(default, out LocalDate asOf))
{
    Console.Error.WriteLine("usage: Rectify.Aot PLAN.json PROGRESS.json DAY");
    return 2;
}

ReadResult<RectificationPlan> plan = RectifyJson.ReadPlan(File.ReadAllBytes(args[0]));
ReadResult<ProgressLog> progress = RectifyJson.ReadProgress(File.ReadAllBytes(args[1]));
foreach (var problem in plan.Problems)
    Console.Error.WriteLine($"{args[0]}: {problem}");
foreach (var problem in progress.Problems)
    Console.Error.WriteLine($"{args[1]}: {problem}");
if (!plan.IsValid || !progress.IsValid)
    return 2;

PlanAssessment assessment = new Evaluator(RuleSet.Default).Evaluate(plan.Value, progress.Value, asOf);
using Stream output = Console.OpenStandardOutput();
RectifyJson.WriteAssessment(assessment, output, indented: true);
return 0;
