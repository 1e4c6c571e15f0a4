using System.Text.Json;
using Rectify.Bulk;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Serialization;

namespace Rectify.Benchmarks.Json;

/// <summary>Reading and writing the documents of the seed beside System.Text.Json by reflection on records with the same members.</summary>
internal static class JsonTable
{
    private const int Ledgers = 500;

    public static void Print(TextWriter output)
    {
        var (plan, log) = (Seed.Plan, Seed.Log);
        byte[] planJson = RectifyJson.WritePlan(plan);
        byte[] logJson = RectifyJson.WriteProgress(log);
        var peerPlan = Reflection.Read<PeerPlan>(planJson);
        var peerLog = Reflection.Read<PeerLog>(logJson);
        Same(planJson, Reflection.Write(peerPlan));
        Same(logJson, Reflection.Write(peerLog));

        Table(output, "Write plan", planJson.Length,
            ("reflection", () => Reflection.Write(peerPlan)),
            ("Rectify", () => RectifyJson.WritePlan(plan)));
        Table(output, "Write progress", logJson.Length,
            ("reflection", () => Reflection.Write(peerLog)),
            ("Rectify", () => RectifyJson.WriteProgress(log)));
        Table(output, "Read plan", planJson.Length,
            ("reflection", () => Reflection.Read<PeerPlan>(planJson)),
            ("strict reflection", () => Reflection.ReadStrictly<PeerPlan>(planJson)),
            ("Rectify", () => RectifyJson.ReadPlan(planJson)));
        Table(output, "Read progress", logJson.Length,
            ("reflection", () => Reflection.Read<PeerLog>(logJson)),
            ("strict reflection", () => Reflection.ReadStrictly<PeerLog>(logJson)),
            ("Rectify", () => RectifyJson.ReadProgress(logJson)));
        Table(output, "Read plan and progress into columns", planJson.Length + logJson.Length,
            ("reflection, into records only", () => (Reflection.Read<PeerPlan>(planJson), Reflection.Read<PeerLog>(logJson))),
            ("Rectify, into records only", () => (RectifyJson.ReadPlan(planJson), RectifyJson.ReadProgress(logJson))),
            ("Rectify, into columns", () => RectifyJson.ReadColumns(planJson, logJson, Seed.AsOf)),
            ("of which the columns of the records", () => MeasureColumns.From(plan, log, Seed.AsOf)),
            ("limit: the tokens alone", () => Tokens(planJson) + Tokens(logJson)));
        var ledgers = Enumerable.Repeat(((ReadOnlyMemory<byte>)planJson, (ReadOnlyMemory<byte>)logJson), Ledgers).ToArray();
        Table(output, $"Read {Ledgers} plans with their logs, and keep what was read", (planJson.Length + logJson.Length) * Ledgers, rounds: 15, warmUps: 10,
            ("reflection, into records", () => Array.ConvertAll(ledgers, _ => (Reflection.Read<PeerPlan>(planJson), Reflection.Read<PeerLog>(logJson)))),
            ("Rectify, into columns", () => RectifyJson.ReadColumns(ledgers, Seed.AsOf).Value));
    }

    private static int Tokens(byte[] json)
    {
        int count = 0;
        for (var reader = new Utf8JsonReader(json); reader.Read(); count++)
        {
        }

        return count;
    }

    private static void Table(TextWriter output, string title, int bytes, params ReadOnlySpan<(string Name, Func<object> Run)> works) =>
        Table(output, title, bytes, rounds: 501, warmUps: 3000, works);

    private static void Table(TextWriter output, string title, int bytes, int rounds, int warmUps, params ReadOnlySpan<(string Name, Func<object> Run)> works)
    {
        var table = new SideBySide(rounds, warmUps);
        foreach (var (name, run) in works)
            table.Add(name, bytes, () => run());
        output.WriteLine();
        output.WriteLine(title);
        output.WriteLine();
        table.Print(output);
    }

    private static void Same(byte[] ours, byte[] theirs)
    {
        if (!ours.AsSpan().SequenceEqual(theirs))
            throw new InvalidOperationException("The two do not write the same bytes.");
    }
}
