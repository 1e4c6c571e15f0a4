using System.Text;

namespace Rectify.Fuzz;

/// <summary>Changes XML and HTML so that they stay so: words and values in place of others, and elements left out, doubled, or put elsewhere.</summary>
internal static class Markup
{
    /// <summary>One change; the input itself where it holds no element.</summary>
    public static byte[] Change(byte[] markup, Random random, byte[] by)
    {
        var (words, elements) = Find(markup);
        if (elements.Count == 0)
            return markup;
        var element = elements[random.Next(elements.Count)];
        var other = elements[random.Next(elements.Count)];
        return random.Next(6) switch
        {
            0 when words.Count > 0 => Put(markup, words[random.Next(words.Count)], Plain(by)),
            1 when words.Count > 0 => Put(markup, words[random.Next(words.Count)], markup[words[random.Next(words.Count)]]),
            2 => Put(markup, element, []),
            3 => Put(markup, element, [.. markup[element], .. markup[element]]),
            4 => Put(markup, element.Start..element.Start, markup[other]),
            _ => Put(markup, element, markup[other]),
        };
    }

    private static byte[] Put(byte[] markup, Range place, byte[] by) => [.. markup[..place.Start], .. by, .. markup[place.End..]];

    private static byte[] Plain(byte[] words) => [.. words.Where(static b => b is not ((byte)'<' or (byte)'>' or (byte)'&' or (byte)'"'))];

    // Words between tags and the values of attributes; elements as far as their ends are found.
    private static (List<Range> Words, List<Range> Elements) Find(byte[] markup)
    {
        List<Range> words = [];
        List<Range> elements = [];
        var open = new Stack<(string Name, int Start)>();
        for (int at = 0; at < markup.Length;)
        {
            int tag = IndexOf(markup, (byte)'<', at);
            if (tag > at)
                words.Add(at..tag);
            int end = IndexOf(markup, (byte)'>', tag);
            if (end == markup.Length)
                break;
            AddValues(markup, tag, end, words);
            string name = NameOf(markup.AsSpan(tag + 1, end - tag - 1));
            if (markup[end - 1] == (byte)'/')
                elements.Add(tag..(end + 1));
            else if (!name.StartsWith('/'))
                open.Push((name, tag));
            else if (open.TryPop(out var begun) && string.Equals(begun.Name, name[1..], StringComparison.Ordinal))
                elements.Add(begun.Start..(end + 1));
            at = end + 1;
        }

        return (words, elements);
    }

    private static void AddValues(byte[] markup, int tag, int end, List<Range> words)
    {
        for (int quote = IndexOf(markup, (byte)'"', tag); quote < end;)
        {
            int close = IndexOf(markup, (byte)'"', quote + 1);
            if (close >= end)
                return;
            words.Add((quote + 1)..close);
            quote = IndexOf(markup, (byte)'"', close + 1);
        }
    }

    private static string NameOf(ReadOnlySpan<byte> tag)
    {
        int end = tag.IndexOfAny((byte)' ', (byte)'/', (byte)'\n');
        return Encoding.UTF8.GetString(end > 0 ? tag[..end] : tag);
    }

    private static int IndexOf(byte[] markup, byte sign, int from)
    {
        int found = from >= markup.Length ? -1 : Array.IndexOf(markup, sign, from);
        return found < 0 ? markup.Length : found;
    }
}
