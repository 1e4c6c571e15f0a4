using System.Numerics;

namespace Rectify.Plans;

/// <summary>A text as the pairs of neighbouring characters in it, counted once to be held against many others.</summary>
internal sealed class TextProfile
{
    /// <summary>The words of a signature.</summary>
    public const int SignatureLength = 16;

    private const int BitsOfWord = 64;
    private const int BitsOfIndex = 10;

    // 2^64 divided by the golden ratio: neighbouring numbers fall far from each other.
    private const ulong Spread = 0x9E3779B97F4A7C15;

    // Each pair with its number among equal ones, in order, so that equal entries of two texts are pairs that they share.
    private readonly ulong[] _pairs;

    public TextProfile(string text)
    {
        Text = text;
        _pairs = PairsOf(text);
        foreach (ulong pair in _pairs)
        {
            int bit = (int)(unchecked(pair * Spread) >> (64 - BitsOfIndex));
            Signature[bit / BitsOfWord] |= 1UL << (bit % BitsOfWord);
        }

        int bits = 0;
        foreach (ulong word in Signature)
            bits += BitOperations.PopCount(word);
        Lost = _pairs.Length - bits;
    }

    public string Text { get; }

    /// <summary>The number of pairs.</summary>
    public int Count => _pairs.Length;

    /// <summary>One bit for each pair.</summary>
    public ulong[] Signature { get; } = new ulong[SignatureLength];

    /// <summary>The number of pairs whose bit is that of another pair, too.</summary>
    public int Lost { get; }

    /// <summary>How alike two texts are, by the pairs that they share (Dice's coefficient): 0 for nothing, 1 for all.</summary>
    public double LikenessTo(TextProfile other)
    {
        if (string.Equals(Text, other.Text, StringComparison.Ordinal))
            return 1;
        return Likeness(Shared(_pairs, other._pairs), Count + other.Count);
    }

    /// <summary>The likeness of two texts that share some of all their pairs.</summary>
    public static double Likeness(int shared, int all) => all == 0 ? 0 : 2.0 * shared / all;

    private static ulong[] PairsOf(string text)
    {
        var pairs = new ulong[Math.Max(0, text.Length - 1)];
        for (int i = 0; i < pairs.Length; i++)
            pairs[i] = ((ulong)text[i] << 48) | ((ulong)text[i + 1] << 32);
        Array.Sort(pairs);
        for (int i = 1; i < pairs.Length; i++)
        {
            if (pairs[i] == (pairs[i - 1] & ~0xFFFFFFFFUL))
                pairs[i] = pairs[i - 1] + 1;
        }

        return pairs;
    }

    private static int Shared(ReadOnlySpan<ulong> first, ReadOnlySpan<ulong> second)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            if (first[i] == second[j])
            {
                shared++;
                i++;
                j++;
            }
            else if (first[i] < second[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return shared;
    }
}
