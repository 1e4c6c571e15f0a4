using NodaTime;
using Rectify.Evaluation;
using Rectify.Oscal;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Serialization;

namespace Rectify.Fuzz;

/// <summary>Writes documents for another program to hold to the schemas: those made of the corpus that are read, and assessments of them.</summary>
internal static class Samples
{
    private const int Seed = 20180630;
    private const int Tries = 2000;
    private const int PerDocument = 60;

    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (string document in (string[])["plan", "progress", "directory", "rules", "workingDays"])
            Write(folder, document, Made(document));
        Write(folder, "assessment", Assessments());
        Write(folder, "oscal", PlansOfAction());
    }

    private static void Write(string folder, string document, IEnumerable<byte[]> samples)
    {
        foreach (var (number, json) in samples.Take(PerDocument).Index())
            File.WriteAllBytes(Path.Combine(folder, $"{document}-{number + 1:000}.json"), json);
    }

    private static IEnumerable<byte[]> Made(string document)
    {
        byte[][] corpus = [.. Corpus.Of(document).Where(json => Documents.Rewrite(document, json) is not null)];
        var mutator = new Mutator(Seed, corpus);
        return Enumerable.Range(0, Tries).Select(_ => Documents.Rewrite(document, mutator.Next())).OfType<byte[]>().DistinctBy(Convert.ToHexString);
    }

    private static IEnumerable<byte[]> Assessments()
    {
        var evaluator = new Evaluator(RuleSet.Default);
        var plans = Corpus.Of("plan").Select(json => RectifyJson.ReadPlan(json)).Where(static read => read.IsValid).Select(static read => read.Value).ToList();
        var logs = Corpus.Of("progress").Select(json => RectifyJson.ReadProgress(json)).Where(static read => read.IsValid).Select(static read => read.Value).ToList();
        foreach (var plan in plans)
        {
            foreach (var (number, day) in Days(plan).Index())
            {
                var log = logs.Find(log => string.Equals(log.Plan, plan.Id, StringComparison.Ordinal)) ?? ProgressLog.Empty;
                yield return RectifyJson.WriteAssessment(evaluator.Evaluate(new EvaluationInputs(plan, log, day)), language: number % 2 == 0 ? "en" : "zh");
            }
        }
    }

    // Whether the log is of the plan does not matter: what names nothing of it goes out, too.
    private static IEnumerable<byte[]> PlansOfAction()
    {
        var plans = Corpus.Of("plan").Concat(Made("plan")).Select(json => RectifyJson.ReadPlan(json)).Where(static read => read.IsValid).Select(static read => read.Value);
        var logs = Corpus.Of("progress").Concat(Made("progress")).Select(json => RectifyJson.ReadProgress(json)).Where(static read => read.IsValid).Select(static read => read.Value);
        return plans.Zip(logs, static (plan, log) => OscalWriter.Write(plan, log));
    }

    private static IEnumerable<LocalDate> Days(RectificationPlan plan) => Enumerable.Range(0, 10).Select(i => plan.IssuedOn.PlusDays(i * 137));
}
