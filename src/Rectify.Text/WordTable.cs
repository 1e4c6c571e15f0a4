using System.Buffers;
using System.Collections.Frozen;

namespace Rectify.Text;

/// <summary>Words and what each means. Finds the longest one that begins or ends at a place, looking at one bucket of words only.</summary>
/// <typeparam name="T">What a word means.</typeparam>
internal sealed class WordTable<T>
{
    private readonly FrozenDictionary<char, Entry[]> _byFirst;
    private readonly FrozenDictionary<char, Entry[]> _byLast;
    private readonly SearchValues<char> _firsts;
    private readonly SearchValues<char> _lasts;

    /// <summary>A table of groups of words; the words of a group are parted by spaces and mean the same.</summary>
    public WordTable(params ReadOnlySpan<(string Words, T Meaning)> groups)
    {
        var entries = new List<Entry>();
        foreach (var (words, meaning) in groups)
        {
            foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                entries.Add(new Entry(word, meaning));
        }

        _byFirst = Index(entries, static e => e.Word[0]);
        _byLast = Index(entries, static e => e.Word[^1]);
        _firsts = SearchValues.Create([.. _byFirst.Keys]);
        _lasts = SearchValues.Create([.. _byLast.Keys]);
    }

    /// <summary>All the words.</summary>
    public IEnumerable<string> Words => _byFirst.Values.SelectMany(static bucket => bucket).Select(static entry => entry.Word);

    /// <summary>The words, each with what it means.</summary>
    public IEnumerable<(string Word, T Meaning)> Entries => _byFirst.Values.SelectMany(static bucket => bucket).Select(static entry => (entry.Word, entry.Meaning));

    /// <summary>What the words mean, one for each word.</summary>
    public IEnumerable<T> Meanings => _byFirst.Values.SelectMany(static bucket => bucket).Select(static entry => entry.Meaning);

    /// <summary>The longest word that the text begins with.</summary>
    public bool TryStart(ReadOnlySpan<char> text, out int length, out T meaning)
    {
        if (!text.IsEmpty && _firsts.Contains(text[0]) && _byFirst.TryGetValue(text[0], out var bucket))
        {
            foreach (var entry in bucket)
            {
                if (text.StartsWith(entry.Word, StringComparison.Ordinal))
                    return Found(entry, out length, out meaning);
            }
        }

        return NotFound(out length, out meaning);
    }

    /// <summary>The longest word that the text ends with.</summary>
    public bool TryEnd(ReadOnlySpan<char> text, out int length, out T meaning)
    {
        if (!text.IsEmpty && _lasts.Contains(text[^1]) && _byLast.TryGetValue(text[^1], out var bucket))
        {
            foreach (var entry in bucket)
            {
                if (text.EndsWith(entry.Word, StringComparison.Ordinal))
                    return Found(entry, out length, out meaning);
            }
        }

        return NotFound(out length, out meaning);
    }

    /// <summary>The first place where a word begins; the longest of those that begin there.</summary>
    public bool TryFind(ReadOnlySpan<char> text, out int start, out int length, out T meaning)
    {
        start = 0;
        while (text[start..].IndexOfAny(_firsts) is >= 0 and var next)
        {
            start += next;
            if (TryStart(text[start..], out length, out meaning))
                return true;
            start++;
        }

        start = -1;
        return NotFound(out length, out meaning);
    }

    /// <summary>The last place where a word ends.</summary>
    public bool TryFindLast(ReadOnlySpan<char> text, out int start, out int length, out T meaning)
    {
        while (text.LastIndexOfAny(_lasts) is >= 0 and var last)
        {
            if (TryEnd(text[..(last + 1)], out length, out meaning))
            {
                start = last + 1 - length;
                return true;
            }

            text = text[..last];
        }

        start = -1;
        return NotFound(out length, out meaning);
    }

    /// <summary>Whether the text holds any of the words.</summary>
    public bool OccursIn(ReadOnlySpan<char> text) => TryFind(text, out _, out _, out _);

    private static bool Found(Entry entry, out int length, out T meaning)
    {
        length = entry.Word.Length;
        meaning = entry.Meaning;
        return true;
    }

    private static bool NotFound(out int length, out T meaning)
    {
        length = 0;
        meaning = default!;
        return false;
    }

    private static FrozenDictionary<char, Entry[]> Index(List<Entry> entries, Func<Entry, char> key) => entries
        .GroupBy(key)
        .ToFrozenDictionary(static g => g.Key, static g => g.OrderByDescending(static e => e.Word.Length).ToArray());

    private readonly record struct Entry(string Word, T Meaning);
}
