using Rectify.Plans;
using Rectify.Progress;
using Rectify.Serialization;

namespace Rectify.Samples.Tests;

/// <summary>The files of the repository that the samples work on.</summary>
internal static class Seed
{
    public static RectificationPlan Plan { get; } = RectifyJson.ReadPlan(Bytes("seeds/jinan-2018/plan.json")).Value;

    public static ProgressLog Progress { get; } = RectifyJson.ReadProgress(Bytes("seeds/jinan-2018/progress.json")).Value;

    public static string PathOf(string file) => Repository.PathOf(file);

    public static byte[] Bytes(string file) => File.ReadAllBytes(PathOf(file));

    public static string Text(string file) => File.ReadAllText(PathOf(file));
}
