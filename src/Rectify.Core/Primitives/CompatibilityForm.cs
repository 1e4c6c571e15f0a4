using System.Buffers;
using System.Globalization;
using System.Text;

namespace Rectify.Primitives;

/// <summary>
/// Takes characters apart to what they stand for (Unicode normalization form NFKD): two texts come out the same exactly where they are the same in form NFKC.
/// The tables are of this assembly, since <see cref="string.Normalize(NormalizationForm)"/> returns everything unchanged in a process without culture data.
/// </summary>
internal static class CompatibilityForm
{
    private const int FirstSyllable = 0xAC00;
    private const int SyllableCount = 11172;
    private const int VowelCount = 21;
    private const int TrailCount = 28;

    private static readonly Lazy<Tables> Known = new(Load);

    // Letters, digits and ideographs of most names, which stand for themselves and combine with nothing.
    private static readonly SearchValues<char> PlainCharacters =
        SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Concat(Enumerable.Range('\u4E00', '\u9FFF' - '\u4E00' + 1)).Select(code => (char)code)]);

    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(PlainCharacters))
            return text;
        var parts = new List<Rune>(text.Length);
        foreach (var rune in text.EnumerateRunes())
            TakeApart(rune, parts);
        Order(parts);
        return string.Concat(parts);
    }

    private static void TakeApart(Rune rune, List<Rune> parts)
    {
        int syllable = rune.Value - FirstSyllable;
        if (syllable is >= 0 and < SyllableCount)
            parts.AddRange(Jamo(syllable));
        else if (Known.Value.Decompositions.TryGetValue(rune, out var apart))
            parts.AddRange(apart);
        else
            parts.Add(rune);
    }

    private static IEnumerable<Rune> Jamo(int syllable)
    {
        yield return new(0x1100 + (syllable / (VowelCount * TrailCount)));
        yield return new(0x1161 + (syllable % (VowelCount * TrailCount) / TrailCount));
        if (syllable % TrailCount is > 0 and int trail)
            yield return new(0x11A7 + trail);
    }

    // Marks on one letter go by their class; marks of one class keep their order.
    private static void Order(List<Rune> parts)
    {
        for (int i = 1; i < parts.Count; i++)
        {
            for (int k = i; k > 0 && ClassOf(parts[k]) > 0 && ClassOf(parts[k - 1]) > ClassOf(parts[k]); k--)
                (parts[k - 1], parts[k]) = (parts[k], parts[k - 1]);
        }
    }

    private static int ClassOf(Rune rune) => Known.Value.Classes.GetValueOrDefault(rune);

    private static Tables Load()
    {
        var tables = new Tables([], []);
        using var resource = typeof(CompatibilityForm).Assembly.GetManifestResourceStream("CompatibilityForms.txt")!;
        using var reader = new StreamReader(resource, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('=') is [var from, var to] && !line.StartsWith('#'))
                tables.Decompositions.Add(Code(from), [.. to.Split(' ').Select(Code)]);
            else if (line.Split(':') is [var mark, var number] && !line.StartsWith('#'))
                tables.Classes.Add(Code(mark), int.Parse(number, CultureInfo.InvariantCulture));
        }

        return tables;
    }

    private static Rune Code(string hexadecimal) => new(int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    private sealed record Tables(Dictionary<Rune, Rune[]> Decompositions, Dictionary<Rune, int> Classes);
}
