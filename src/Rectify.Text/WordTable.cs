using System.Buffers;

namespace Rectify.Text;

/// <summary>Words and what each means. Finds the longest one that begins or ends at a place, looking at one bucket of words only.</summary>
/// <typeparam name="T">What a word means.</typeparam>
internal sealed class WordTable<T>
{
    private readonly Entry[] _entries;
    private Buckets? _byFirst;
    private Buckets? _byLast;

    /// <summary>A table of groups of words; the words of a group are parted by spaces and mean the same.</summary>
    public WordTable(params ReadOnlySpan<(string Words, T Meaning)> groups)
    {
        var entries = new List<Entry>();
        foreach (var (words, meaning) in groups)
        {
            foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                entries.Add(new Entry(word, meaning));
        }

        _entries = [.. entries];
    }

    /// <summary>All the words.</summary>
    public IEnumerable<string> Words => _entries.Select(static entry => entry.Word);

    /// <summary>The words, each with what it means.</summary>
    public IEnumerable<(string Word, T Meaning)> Entries => _entries.Select(static entry => (entry.Word, entry.Meaning));

    /// <summary>What the words mean, one for each word.</summary>
    public IEnumerable<T> Meanings => _entries.Select(static entry => entry.Meaning);

    // Most tables are asked about one end of a text alone, and a short text asks few tables; so each is put in order when it is first asked.
    private Buckets ByFirst => _byFirst ??= new(_entries, static word => word[0]);

    private Buckets ByLast => _byLast ??= new(_entries, static word => word[^1]);

    // The character at a word's other end tells most words apart, and spares comparing them.

    /// <summary>The longest word that the text begins with.</summary>
    public bool TryStart(ReadOnlySpan<char> text, out int length, out T meaning)
    {
        if (!text.IsEmpty)
        {
            foreach (var entry in ByFirst.Of(text[0]))
            {
                if (entry.Word.Length <= text.Length && text[entry.Word.Length - 1] == entry.Word[^1] && text.StartsWith(entry.Word, StringComparison.Ordinal))
                    return Found(entry, out length, out meaning);
            }
        }

        return NotFound(out length, out meaning);
    }

    /// <summary>The longest word that the text ends with.</summary>
    public bool TryEnd(ReadOnlySpan<char> text, out int length, out T meaning)
    {
        if (!text.IsEmpty)
        {
            foreach (var entry in ByLast.Of(text[^1]))
            {
                if (entry.Word.Length <= text.Length && text[^entry.Word.Length] == entry.Word[0] && text.EndsWith(entry.Word, StringComparison.Ordinal))
                    return Found(entry, out length, out meaning);
            }
        }

        return NotFound(out length, out meaning);
    }

    /// <summary>The first place where a word begins; the longest of those that begin there.</summary>
    public bool TryFind(ReadOnlySpan<char> text, out int start, out int length, out T meaning)
    {
        start = 0;
        while (text[start..].IndexOfAny(ByFirst.Keys) is >= 0 and var next)
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
        while (text.LastIndexOfAny(ByLast.Keys) is >= 0 and var last)
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

    private readonly record struct Entry(string Word, T Meaning);

    // The words by a character at one end, the longest first. Others may share their place, as the word itself is compared in any case.
    private sealed class Buckets
    {
        private const int Places = 64;

        private readonly Entry[][] _buckets = new Entry[Places][];

        public Buckets(Entry[] entries, Func<string, char> key)
        {
            Array.Fill(_buckets, []);
            foreach (var bucket in entries.GroupBy(entry => key(entry.Word) % Places))
                _buckets[bucket.Key] = [.. bucket.OrderByDescending(static entry => entry.Word.Length)];
            Keys = SearchValues.Create([.. entries.Select(entry => key(entry.Word)).Distinct()]);
        }

        public SearchValues<char> Keys { get; }

        public Entry[] Of(char key) => _buckets[key % Places];
    }
}
