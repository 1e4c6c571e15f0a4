using System.Text;
using Rectify.Serialization;

namespace Rectify.Testing.Laws;

/// <summary>Takes a case through its JSON documents.</summary>
internal static class CaseJson
{
    public static PlanCase Through(PlanCase plan) => Through(plan, static json => json);

    /// <summary>The case whose documents are those of another, changed.</summary>
    public static PlanCase Through(PlanCase plan, Func<string, string> change) =>
        plan.With(
            RectifyJson.ReadPlan(Changed(RectifyJson.WritePlan(plan.Plan), change)).Value,
            RectifyJson.ReadProgress(Changed(RectifyJson.WriteProgress(plan.Log), change)).Value) with
        {
            Directory = plan.Directory is null ? null : RectifyJson.ReadDirectory(Changed(RectifyJson.WriteDirectory(plan.Directory), change)).Value,
        };

    private static byte[] Changed(byte[] utf8, Func<string, string> change) => Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(utf8)));
}
