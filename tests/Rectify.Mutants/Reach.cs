using System.Globalization;
using System.Text.Json;

namespace Rectify.Mutants;

/// <summary>Which test reaches which mutants, and how long it takes.</summary>
internal sealed class Reach
{
    /// <summary>What a test may take, in milliseconds of the processor, that is run for every mutant it reaches.</summary>
    private const double Longest = 100;

    /// <summary>A test that takes longer than this is left out. What is left out could only kill more.</summary>
    private const double LongestSlow = 2000;

    public required List<ReachingTest> Tests { get; init; }

    /// <summary>Slower tests, of which is not known what they reach: that takes too long to find out.</summary>
    public required List<ReachingTest> Slow { get; init; }

    /// <summary>The mutants reached while something is set up once for all tests. Only a new process sees them.</summary>
    public required HashSet<int> Once { get; init; }

    public static Reach Load(string path, TestHost host)
    {
        if (!File.Exists(path))
            File.WriteAllText(path, JsonSerializer.Serialize(Capture(host)));
        return JsonSerializer.Deserialize<Reach>(File.ReadAllText(path))!;
    }

    private static Reach Capture(TestHost host)
    {
        using var worker = new WorkerProcess(host);
        var tests = Time(worker);
        Console.WriteLine($"{tests.Count} tests that pass");
        foreach (var test in tests.Where(static test => test.Cost > LongestSlow))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"left out, as it takes {test.Cost:0} ms: {test.Name}"));
        List<ReachingTest> slow = [.. tests.Where(static test => test.Cost is > Longest and <= LongestSlow).OrderBy(static test => test.Cost)];
        tests.RemoveAll(static test => test.Cost > Longest);

        // The first round sees what is set up once, the second what each test reaches by itself.
        worker.Restart(MutantSwitch.Capture);
        var first = tests.Select(test => Ask(worker, test)).ToList();
        foreach (var test in tests)
            test.Mutants = Ask(worker, test)[0];
        var once = first.SelectMany(static reached => reached[0]).ToHashSet();
        once.ExceptWith(tests.SelectMany(static test => test.Mutants));
        once.UnionWith(first.SelectMany(static reached => reached[1]));
        return new() { Tests = tests, Slow = slow, Once = once };
    }

    private static List<ReachingTest> Time(WorkerProcess worker)
    {
        var tests = worker.Ask("list")!.Split('\t').Select(static test => test.Split(' ', 2))
            .Select(static parts => new ReachingTest { Id = parts[0], Name = parts[1] }).ToList();
        for (int round = 0; round < 2; round++)
        {
            foreach (var test in tests)
            {
                // The first time includes the compiler's.
                if (round > 0 && test.Cost > 4 * LongestSlow)
                    continue;
                string[] answer = worker.Ask($"time {test.Id}")?.Split(' ') ?? throw new InvalidOperationException($"The tests ended in {test.Name}.");
                test.Cost = answer[0] == "1" ? double.Parse(answer[1], CultureInfo.InvariantCulture) : double.NaN;
            }
        }

        foreach (var test in tests.Where(static test => double.IsNaN(test.Cost)))
            Console.WriteLine($"left out, as it fails without a mutant: {test.Name}");
        return [.. tests.Where(static test => !double.IsNaN(test.Cost))];
    }

    private static int[][] Ask(WorkerProcess worker, ReachingTest test) =>
        [.. worker.Ask($"reach {test.Id}")!.Split(' ').Select(static ids => ids.Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(static id => int.Parse(id, CultureInfo.InvariantCulture)).ToArray())];
}
