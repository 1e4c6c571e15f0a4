using System.Text;
using NodaTime;
using Rectify.Serialization;
using Rectify.Text;
using Rectify.Text.Deadlines;
using Rectify.Text.Indicators;
using Rectify.Text.Responsibility;

namespace Rectify.Fuzz;

/// <summary>What is fuzzed: each takes any bytes, and none may throw.</summary>
internal static class Targets
{
    private static readonly LocalDate Issued = new(2018, 6, 29);

    private static readonly Dictionary<string, Action<byte[]>> All = new(StringComparer.Ordinal)
    {
        ["text"] = static bytes => PlanReader.Read(bytes, new PlanReadOptions { IssuedOn = Issued }),
        ["deadline"] = static bytes => DeadlineParser.Parse(Encoding.UTF8.GetString(bytes), Issued),
        ["responsibility"] = static bytes => ResponsibilityParser.Parse(Encoding.UTF8.GetString(bytes)),
        ["indicators"] = static bytes => IndicatorParser.Parse(Encoding.UTF8.GetString(bytes), Issued),
        ["plan"] = static bytes => RectifyJson.ReadPlan(bytes),
        ["progress"] = static bytes => RectifyJson.ReadProgress(bytes),
        ["directory"] = static bytes => RectifyJson.ReadDirectory(bytes),
    };

    public static IEnumerable<string> Names => All.Keys;

    public static Action<byte[]>? Find(string name) => All.GetValueOrDefault(name);

    public static byte[] ReadAll(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
