using System.Text;
using NodaTime;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Serialization;
using Rectify.Text;

namespace Rectify.Benchmarks;

/// <summary>The seed plan and its example log, found above the folder that the benchmarks run in.</summary>
internal static class Seed
{
    public static LocalDate AsOf { get; } = new(2019, 9, 30);

    public static string Text { get; } = File.ReadAllText(PathTo("plan.txt"));

    public static ProgressLog Log { get; } = RectifyJson.ReadProgress(File.ReadAllBytes(PathTo("progress.json"))).Value;

    public static PlanReadOptions Options { get; } = new() { Id = "jinan-2018" };

    public static RectificationPlan Plan => PlanReader.Read(Text, Options).Plan;

    public static int Utf8Length(string text) => Encoding.UTF8.GetByteCount(text);

    /// <summary>The plan so many times in one text: its parts are numbered on, so that every copy is read in full.</summary>
    public static string Copies(int count) => string.Concat(Enumerable.Repeat(Text + "\n", count));

    private static string PathTo(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, "seeds", "jinan-2018", file);
            if (File.Exists(path))
                return path;
        }

        throw new FileNotFoundException($"seeds/jinan-2018/{file} was not found above {AppContext.BaseDirectory}.");
    }
}
