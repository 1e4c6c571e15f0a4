using Rectify.Plans;
using Rectify.Progress;
using Rectify.Serialization;

namespace Rectify.Aot;

/// <summary>The documents of a seed's folder.</summary>
internal sealed class Seed(string folder)
{
    public string Text() => File.ReadAllText(Path.Combine(folder, "plan.txt"));

    public RectificationPlan Plan() => Value(RectifyJson.ReadPlan(Bytes("plan.json")));

    public ProgressLog Progress() => Value(RectifyJson.ReadProgress(Bytes("progress.json")));

    private byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(folder, file));

    private static T Value<T>(ReadResult<T> read)
        where T : class =>
        read.IsValid ? read.Value : throw new InvalidOperationException(string.Join('\n', read.Problems));
}
