using BenchmarkDotNet.Running;
using Rectify.Benchmarks;

// `seed` and `text` print a short table in seconds; anything else goes to BenchmarkDotNet.
switch (args)
{
    case ["seed"]:
        SeedTable.Print(Console.Out);
        return 0;
    case ["text"]:
        TextTable.Print(Console.Out);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(SeedBenchmarks).Assembly).Run(args);
        return 0;
}
