using System.Text;

namespace Rectify.Text;

/// <summary>Texts that a plan can hold: Unicode, without half of a surrogate pair.</summary>
internal static class WellFormed
{
    /// <summary>Returns the text with U+FFFD in the place of each half of a surrogate pair, so that every other character keeps its place.</summary>
    public static string Of(string text) => text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? text : Mended(text);

    private static string Mended(string text)
    {
        var mended = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            mended.Append(rune.ToString());
        return mended.ToString();
    }
}
