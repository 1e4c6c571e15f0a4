using Rectify.Oscal;
using Rectify.Serialization;

namespace Rectify.Fuzz;

/// <summary>The JSON documents.</summary>
internal static class Documents
{
    /// <summary>The document written anew, or null where it is refused.</summary>
    public static byte[]? Rewrite(string name, byte[] json) => name switch
    {
        "plan" => Rewrite(RectifyJson.ReadPlan(json), static plan => RectifyJson.WritePlan(plan)),
        "progress" => Rewrite(RectifyJson.ReadProgress(json), static log => RectifyJson.WriteProgress(log)),
        "directory" => Rewrite(RectifyJson.ReadDirectory(json), static directory => RectifyJson.WriteDirectory(directory)),
        "rules" => Rewrite(RectifyJson.ReadRules(json), static rules => RectifyJson.WriteRules(rules)),
        "workingDays" => Rewrite(RectifyJson.ReadWorkingDays(json), static table => RectifyJson.WriteWorkingDays(table)),
        "assessment" => Rewrite(RectifyJson.ReadAssessment(json), static assessment => RectifyJson.WriteAssessment(assessment)),
        "oscal" => OscalReader.Read(json).TryGetPlan(out var plan, out var progress) ? OscalWriter.Write(plan, progress) : null,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such document."),
    };

    private static byte[]? Rewrite<T>(ReadResult<T> read, Func<T, byte[]> write)
        where T : class => read.TryGetValue(out var value) ? write(value) : null;
}
