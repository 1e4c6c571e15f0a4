using Rectify.Text.Lexicon;

namespace Rectify.Text.Indicators;

/// <summary>Makes a name of the words after a number: 家规模养殖场进行粪污设施改造.</summary>
internal static class ThingName
{
    /// <summary>The name, as far as it goes before a second predicate.</summary>
    public static string Build(MaskedText masked, int start, int end)
    {
        int stop = End(masked, start, end);
        return NameText.Build(masked, start, stop).Replace("进行", "", StringComparison.Ordinal);
    }

    private static int End(MaskedText masked, int start, int end)
    {
        int i = start + 1;
        while (i < end)
        {
            var rest = masked.Slice(i - 1, end);
            if (NameLexicon.NoThingEnds.TryStart(rest, out int length))
                i += length;
            else if (NameLexicon.ThingEnds.Starts(rest[1..]))
                return i;
            else
                i++;
        }

        return end;
    }
}
