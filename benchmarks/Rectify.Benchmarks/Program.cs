using System.Globalization;
using BenchmarkDotNet.Running;
using Rectify.Benchmarks;
using Rectify.Benchmarks.Json;
using Rectify.Benchmarks.National;
using Rectify.Benchmarks.Peers;
using Rectify.Benchmarks.Reading;

// `reading` prints how well a corpus of documents is read, `seed`, `text` and `json` print a short table in seconds, `peers` one of what a host would use instead in under three minutes, and `limit` one of
// bulk evaluation beside the speed of memory; `national` takes a ledger of ten million measures from Parquet to counts, in minutes. The last three take `--rows`. Anything else goes to BenchmarkDotNet.
switch (args)
{
    case ["seed"]:
        SeedTable.Print(Console.Out);
        return 0;
    case ["reading"]:
        ReadingTable.Print(Console.Out);
        return 0;
    case ["text"]:
        TextTable.Print(Console.Out);
        return 0;
    case ["json"]:
        JsonTable.Print(Console.Out);
        return 0;
    case ["peers"]:
        PeersTable.Print(Console.Out, rows: 10_000_000);
        return 0;
    case ["peers", "--rows", var rows]:
        PeersTable.Print(Console.Out, int.Parse(rows, CultureInfo.InvariantCulture));
        return 0;
    case ["limit"]:
        LimitTable.Print(Console.Out, rows: 10_000_000);
        return 0;
    case ["limit", "--rows", var rows]:
        LimitTable.Print(Console.Out, int.Parse(rows, CultureInfo.InvariantCulture));
        return 0;
    case ["national"]:
        NationalTable.Print(Console.Out, measures: 10_000_000);
        return 0;
    case ["national", "--rows", var rows]:
        NationalTable.Print(Console.Out, int.Parse(rows, CultureInfo.InvariantCulture));
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(SeedBenchmarks).Assembly).Run(args);
        return 0;
}
