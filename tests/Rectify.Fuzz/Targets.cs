using System.Text;
using NodaTime;
using Rectify.Reporting;
using Rectify.Serialization;
using Rectify.Text;
using Rectify.Text.Deadlines;
using Rectify.Text.Indicators;
using Rectify.Text.Responsibility;

namespace Rectify.Fuzz;

/// <summary>What is fuzzed: each takes any bytes, and none may throw. A document that is read must come back as the same bytes once it has been written.</summary>
internal static class Targets
{
    private static readonly LocalDate Issued = new(2018, 6, 29);

    private static readonly Dictionary<string, Action<byte[]>> All = new(StringComparer.Ordinal)
    {
        ["text"] = static bytes => PlanReader.Read(bytes, new PlanReadOptions { IssuedOn = Issued }),
        ["html"] = static bytes => PlanReader.Read(bytes, new PlanReadOptions { IssuedOn = Issued }),
        ["docx"] = static bytes => PlanReader.Read(bytes, new PlanReadOptions { IssuedOn = Issued }),
        ["csv"] = static bytes => ListReader.Read(bytes, new PlanReadOptions { IssuedOn = Issued }),
        ["xlsx"] = static bytes => ListReader.Read(bytes, new PlanReadOptions { IssuedOn = Issued }),
        ["ledger"] = static bytes => LedgerReader.Read(new MemoryStream(bytes)),
        ["deadline"] = static bytes => DeadlineParser.Parse(Encoding.UTF8.GetString(bytes), Issued),
        ["responsibility"] = static bytes => ResponsibilityParser.Parse(Encoding.UTF8.GetString(bytes)),
        ["indicators"] = static bytes => IndicatorParser.Parse(Encoding.UTF8.GetString(bytes), Issued),
        ["plan"] = static bytes => Document("plan", bytes),
        ["progress"] = static bytes => Document("progress", bytes),
        ["directory"] = static bytes => Document("directory", bytes),
        ["rules"] = static bytes => Document("rules", bytes),
        ["workingDays"] = static bytes => Document("workingDays", bytes),
        ["assessment"] = static bytes => Document("assessment", bytes),
        ["oscal"] = static bytes => Document("oscal", bytes),
    };

    public static IEnumerable<string> Names => All.Keys;

    public static Action<byte[]>? Find(string name) => All.GetValueOrDefault(name);

    public static byte[] ReadAll(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static void Document(string name, byte[] bytes)
    {
        if (Documents.Rewrite(name, bytes) is { } written && !written.AsSpan().SequenceEqual(Documents.Rewrite(name, written)))
            throw new InvalidOperationException($"This {name} document is not the same once it has been written, read and written again.");
    }
}
