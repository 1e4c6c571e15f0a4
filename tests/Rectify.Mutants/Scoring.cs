using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Rectify.Mutants;

/// <summary>Scores mutants by the tests that reach them, and keeps each score at once, so that a second run goes on where the first ended.</summary>
internal sealed class Scoring
{
    /// <summary>What the slow tests of one mutant may take together, in milliseconds of the processor.</summary>
    private const double MostSlowTime = 4000;

    /// <summary>The folder of the tests that speak of every folder: the second evaluator's.</summary>
    private const string OfAll = "Oracle";

    private readonly TestHost _host;
    private readonly Reach _reach;
    private readonly Dictionary<int, List<ReachingTest>> _tests = [];
    private readonly ConcurrentDictionary<(string File, string Test), int> _kills = [];
    private readonly ConcurrentDictionary<string, bool> _sound = [];
    private readonly ConcurrentDictionary<string, bool> _unsound = [];
    private readonly ConcurrentQueue<Mutant> _queue;
    private readonly string _scores;
    private readonly Lock _writing = new();

    private Scoring(TestHost host, Reach reach, IEnumerable<Mutant> pending, string scores)
    {
        // Those that want a process of their own come last.
        (_host, _reach, _queue, _scores) = (host, reach, new(pending.OrderBy(mutant => reach.Once.Contains(mutant.Id))), scores);
        foreach (var test in reach.Tests)
        {
            foreach (int mutant in test.Mutants)
            {
                if (!_tests.TryGetValue(mutant, out var reaching))
                    _tests[mutant] = reaching = [];
                reaching.Add(test);
            }
        }
    }

    /// <summary>Scores what is not scored yet of some folders, and writes the report with all the scores there are.</summary>
    /// <param name="state">The folder of Stryker's report, of the scores, and of what tests reach.</param>
    /// <param name="host">The tests.</param>
    /// <param name="workers">How many processes run tests.</param>
    /// <param name="asked">Which mutants are asked for.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string state, TestHost host, int workers, Selection asked)
    {
        var report = JsonNode.Parse(File.ReadAllText(Path.Combine(state, "stryker.json")))!;
        var reach = Reach.Load(Path.Combine(state, "reach.json"), host);
        string scores = Path.Combine(state, "scores.jsonl");
        var done = ReadScores(scores).ToDictionary(static score => score.Id);
        var pending = asked.Of(report).Where(mutant => !done.ContainsKey(mutant.Id)).ToList();
        Console.WriteLine($"{pending.Count} mutants to score, {reach.Tests.Count} tests, {reach.Once.Count} mutants where something is set up once");

        long start = Stopwatch.GetTimestamp();
        var scoring = new Scoring(host, reach, pending, scores);
        var threads = Enumerable.Range(0, workers).Select(_ => new Thread(scoring.Work)).ToList();
        threads.ForEach(static thread => thread.Start());
        threads.ForEach(static thread => thread.Join());
        if (pending.Count > 0)
            Console.WriteLine(FormattableString.Invariant($"{pending.Count / Stopwatch.GetElapsedTime(start).TotalMinutes:0} mutants a minute"));

        Fill(report, ReadScores(scores).ToDictionary(static score => score.Id), asked);
        File.WriteAllText(Path.Combine(state, "report.json"), report.ToJsonString());
        return 0;
    }

    private void Work()
    {
        using var worker = new WorkerProcess(_host);
        while (_queue.TryDequeue(out var mutant))
        {
            var score = Try(worker, mutant);
            if (score.Test is { } test)
                _kills.AddOrUpdate((mutant.File, test), 1, static (_, kills) => kills + 1);
            lock (_writing)
                File.AppendAllText(_scores, JsonSerializer.Serialize(score) + "\n");
        }
    }

    private Score Try(WorkerProcess worker, Mutant mutant)
    {
        var score = new Score(mutant.Id, "NoCoverage", null);
        if (_tests.TryGetValue(mutant.Id, out var reaching))
            score = Ask(worker, mutant, reaching);
        if (score.Test is null && SlowTestsOf(mutant) is { Count: > 0 } slow && Ask(worker, mutant, slow) is { Test: not null } slowly)
            return slowly;
        if (score.Test is not null || !_reach.Once.Contains(mutant.Id))
            return score;

        worker.Restart(mutant.Id);
        score = Ask(worker, mutant, TestsBeside(mutant));
        worker.Restart();
        return score;
    }

    // Which tests reach what is set up once, the first of them hides from the others. In a new process
    // all tests take half a minute, those of the folder a few seconds.
    private List<ReachingTest> TestsBeside(Mutant mutant)
    {
        List<ReachingTest> beside = [.. _reach.Tests.Where(test => test.Name.Contains($".Tests.{mutant.Folder}.", StringComparison.Ordinal))];
        return beside.Count > 0 ? beside : _reach.Tests;
    }

    // Those of the same folder and of all, as far as there is time for them.
    private List<ReachingTest> SlowTestsOf(Mutant mutant)
    {
        double time = 0;
        return [.. _reach.Slow
            .Where(test => test.Name.Contains($".Tests.{mutant.Folder}.", StringComparison.Ordinal) || test.Name.Contains($".Tests.{OfAll}.", StringComparison.Ordinal))
            .TakeWhile(test => (time += test.Cost) <= MostSlowTime)];
    }

    private Score Ask(WorkerProcess worker, Mutant mutant, IReadOnlyList<ReachingTest> tests)
    {
        while (true)
        {
            // What killed others of the file kills this one too, more often than not.
            var ordered = tests.Where(test => !_unsound.ContainsKey(test.Id))
                .OrderByDescending(test => _kills.GetValueOrDefault((mutant.File, test.Name))).ThenBy(static test => test.Cost);
            bool isFirst = worker.IsFresh;
            string[] answer = worker.Ask($"try {mutant.Id} {string.Join(' ', ordered.Select(static test => test.Order))}")?.Split(' ') ?? [Worker.Timeout, ""];
            if (answer[0] is Worker.Timeout or Worker.Tainted)
                worker.Restart();
            // Of a process that ran another mutant before, the wrong value may be that one's.
            if (answer[0] == Worker.Tainted && (!isFirst || !IsSound(worker, answer[1])))
                continue;
            string? test = answer.Length == 1 ? null : tests.FirstOrDefault(test => test.Id == answer[1])?.Name ?? "the process ended";
            return new(mutant.Id, answer[0] == Worker.Tainted ? Worker.Killed : answer[0], test);
        }
    }

    // A test that fails by itself without a mutant kills nothing.
    private bool IsSound(WorkerProcess worker, string test)
    {
        if (_sound.ContainsKey(test))
            return true;
        bool passes = worker.Ask($"time {test}")?.StartsWith('1') == true;
        (passes ? _sound : _unsound)[test] = true;
        return passes;
    }

    private static IEnumerable<Score> ReadScores(string path) =>
        File.Exists(path) ? File.ReadLines(path).Where(static line => line.EndsWith('}')).Select(static line => JsonSerializer.Deserialize<Score>(line)!) : [];

    private static void Fill(JsonNode report, Dictionary<int, Score> scores, Selection selection)
    {
        var asked = selection.Of(report).Select(static mutant => mutant.Id).ToHashSet();
        foreach (var mutant in Mutant.Read(report, []))
        {
            var score = asked.Contains(mutant.Id) ? scores.GetValueOrDefault(mutant.Id) : null;
            mutant.Entry["status"] = score?.Status ?? "Pending";
            mutant.Entry["statusReason"] = score?.Test;
        }
    }
}
