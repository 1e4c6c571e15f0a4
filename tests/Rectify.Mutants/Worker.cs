using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace Rectify.Mutants;

/// <summary>A process that runs tests as it is told, a line for each order and one for each answer.</summary>
internal static class Worker
{
    public const string Killed = nameof(Killed);
    public const string Survived = nameof(Survived);
    public const string Timeout = nameof(Timeout);
    public const string Tainted = nameof(Tainted);

    // What runs on for ever is stopped by the processor's time, which does not depend on what else the machine does; what waits for ever, by the clock.
    private static readonly TimeSpan LeastLimit = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LeastLimitOfNew = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private static readonly Lock Answering = new();
    private static TextWriter _answers = TextWriter.Null;

    // Until so many tests have run, most of the time may be the compiler's.
    private const int RunsOfNew = 200;

    private static int _runs;
    private static (string Test, TimeSpan Cpu, long Clock)? _limit;

    /// <summary>Answers until standard input ends.</summary>
    /// <param name="tests">The path of the test assembly.</param>
    /// <param name="mutated">The name of the mutated assembly beside it.</param>
    /// <param name="mutant">The mutant that is active before anything of the assembly is set up.</param>
    public static void Run(string tests, string mutated, int mutant)
    {
        _answers = Console.Out;
        Console.SetOut(TextWriter.Null);
        string folder = Path.GetDirectoryName(tests)!;
        TestBench.LoadFrom(folder);
        var control = new MutantSwitch(Assembly.LoadFrom(Path.Combine(folder, mutated)));
        control.Set(mutant);
        new Thread(WatchTheTime) { IsBackground = true }.Start();
        var bench = new TestBench(tests);
        while (Console.In.ReadLine()?.Split(' ') is [var order, .. var operands])
        {
            Answer(order switch
            {
                "list" => string.Join('\t', bench.Tests.Select(static test => $"{test.Id} {test.Name.ReplaceLineEndings(" ").Replace('\t', ' ')}")),
                "time" => Time(bench, control, operands[0]),
                "reach" => Reach(bench, control, operands[0]),
                _ => Try(bench, control, int.Parse(operands[0], CultureInfo.InvariantCulture), operands[1..]),
            });
        }
    }

    private static string Time(TestBench bench, MutantSwitch control, string test)
    {
        control.Set(MutantSwitch.None);
        var start = Environment.CpuUsage.TotalTime;
        bool passes = bench.Passes(test);
        return FormattableString.Invariant($"{(passes ? 1 : 0)} {(Environment.CpuUsage.TotalTime - start).TotalMilliseconds:0.00}");
    }

    private static string Reach(TestBench bench, MutantSwitch control, string test)
    {
        control.Set(MutantSwitch.Capture);
        bench.Passes(test);
        var (all, statics) = control.TakeReached();
        return $"{string.Join(',', all)} {string.Join(',', statics)}";
    }

    private static string Try(TestBench bench, MutantSwitch control, int mutant, string[] tests)
    {
        foreach (string entry in tests)
        {
            // A test is given with the milliseconds that it takes without a mutant.
            string[] parts = entry.Split(':');
            (string test, long cost) = (parts[0], long.Parse(parts[1], CultureInfo.InvariantCulture));
            Limit(test, (++_runs > RunsOfNew ? LeastLimit : LeastLimitOfNew) + TimeSpan.FromMilliseconds(50 * cost));
            control.Set(mutant);
            bool passes = bench.Passes(test);
            control.Set(MutantSwitch.None);
            Limit(null, default);
            if (passes)
                continue;

            // Where the test fails without the mutant too, something kept a wrong value, and this process is of no more use.
            return $"{(bench.Passes(test) ? Killed : Tainted)} {test}";
        }

        return Survived;
    }

    private static void Limit(string? test, TimeSpan cpu)
    {
        lock (Answering)
            _limit = test is null ? null : (test, Environment.CpuUsage.TotalTime + cpu, Environment.TickCount64 + (long)LongestWait.TotalMilliseconds);
    }

    private static void WatchTheTime()
    {
        while (true)
        {
            Thread.Sleep(100);
            lock (Answering)
            {
                if (_limit is not { } limit || (Environment.CpuUsage.TotalTime < limit.Cpu && Environment.TickCount64 < limit.Clock))
                    continue;
                Answer($"{Timeout} {limit.Test}");
                Process.GetCurrentProcess().Kill();
            }
        }
    }

    private static void Answer(string answer)
    {
        lock (Answering)
        {
            _answers.WriteLine(answer);
            _answers.Flush();
        }
    }
}
