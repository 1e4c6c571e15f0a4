namespace Rectify.Benchmarks.Reading;

/// <summary>How much of what is to be read was read, and how much of what was read is right.</summary>
/// <param name="Right">Values that are right.</param>
/// <param name="Read">Values that were read.</param>
/// <param name="Expected">Values that are to be read.</param>
internal readonly record struct Matches(int Right, int Read, int Expected)
{
    public decimal Precision => Read == 0 ? 1 : (decimal)Right / Read;

    public decimal Recall => Expected == 0 ? 1 : (decimal)Right / Expected;

    /// <summary>The values of two lists that pair off.</summary>
    public static Matches Of(IReadOnlyCollection<string> read, IReadOnlyCollection<string> expected)
    {
        List<string> left = [.. expected];
        return new Matches(read.Count(left.Remove), read.Count, expected.Count);
    }

    public static Matches operator +(Matches a, Matches b) => new(a.Right + b.Right, a.Read + b.Read, a.Expected + b.Expected);
}
