using System.Numerics;

namespace Rectify.Plans;

/// <summary>Finds the text that is most like another among many, each of which can be taken once.</summary>
/// <remarks>What two texts share is counted only where their signatures leave it open whether they are more alike than the best so far.</remarks>
internal sealed class LikenessSearch
{
    private readonly TextProfile[] _texts;
    private readonly bool[] _isTaken;
    private readonly ulong[] _signatures;

    public LikenessSearch(IEnumerable<string> texts)
    {
        _texts = [.. texts.Select(static text => new TextProfile(text))];
        _isTaken = new bool[_texts.Length];
        // Side by side in memory, as every search goes through all of them.
        _signatures = new ulong[_texts.Length * TextProfile.SignatureLength];
        for (int i = 0; i < _texts.Length; i++)
            _texts[i].Signature.CopyTo(_signatures, i * TextProfile.SignatureLength);
    }

    /// <summary>Whether a text has been taken.</summary>
    public bool IsTaken(int index) => _isTaken[index];

    /// <summary>Takes a text, so that no search finds it again.</summary>
    public void Take(int index) => _isTaken[index] = true;

    /// <summary>The text that is most like the given one, of several the first; its index is -1 where none is alike enough.</summary>
    public (int Index, double Likeness) MostAlike(TextProfile text, double atLeast)
    {
        var best = (Index: -1, Likeness: atLeast);
        for (int i = 0; i < _texts.Length; i++)
        {
            if (_isTaken[i] || !CanExceed(text, i, best))
                continue;
            double likeness = text.LikenessTo(_texts[i]);
            if (likeness > best.Likeness || (best.Index < 0 && likeness >= atLeast))
                best = (i, likeness);
        }

        return best;
    }

    private bool CanExceed(TextProfile text, int index, (int Index, double Likeness) best)
    {
        var other = _texts[index];
        int all = text.Count + other.Count;
        double most = TextProfile.Likeness(Math.Min(text.Count, other.Count), all);
        if (most < best.Likeness)
            return all == 0 && text.Text.Length == other.Text.Length;
        int bits = 0;
        var signature = _signatures.AsSpan(index * TextProfile.SignatureLength, TextProfile.SignatureLength);
        for (int i = 0; i < signature.Length; i++)
            bits += BitOperations.PopCount(text.Signature[i] & signature[i]);
        double atMost = TextProfile.Likeness(bits + Math.Min(text.Lost, other.Lost), all);
        return atMost > best.Likeness || (best.Index < 0 && atMost >= best.Likeness);
    }
}
