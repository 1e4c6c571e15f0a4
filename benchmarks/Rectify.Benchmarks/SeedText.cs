using System.Text;
using Rectify.Text;

namespace Rectify.Benchmarks;

/// <summary>The text of the seed plan at any length, and how it is read.</summary>
internal static class SeedText
{
    public static PlanReadOptions Options { get; } = new() { Id = "jinan-2018" };

    public static int Utf8Length(string text) => Encoding.UTF8.GetByteCount(text);

    /// <summary>The plan so many times in one text: its parts are numbered on, so that every copy is read in full.</summary>
    public static string Copies(int count) => string.Concat(Enumerable.Repeat(Seed.Text + "\n", count));
}
