using System.Text;

namespace Rectify.Text.Plans;

/// <summary>A text that is written anew from pieces of another, each of whose characters knows where it stood.</summary>
internal sealed class RewrittenText(string given)
{
    private readonly StringBuilder _text = new(given.Length);
    private readonly List<(int At, int Removed)> _moves = [];

    /// <summary>Where the pieces of the text stood: from each position on, what is to be added to it.</summary>
    public List<(int At, int Removed)> Moves => _moves;

    /// <summary>Takes over a piece of the given text.</summary>
    public void Copy(int start, int end)
    {
        if (end <= start)
            return;
        MoveTo(start);
        _text.Append(given, start, end - start);
    }

    /// <summary>Puts in a character that the given text does not have; its place is a position in it.</summary>
    public void Put(char c, int at)
    {
        MoveTo(Math.Clamp(at, 0, Math.Max(0, given.Length - 1)));
        _text.Append(c);
    }

    public override string ToString() => _text.ToString();

    private void MoveTo(int position)
    {
        int removed = position - _text.Length;
        if (_moves.Count == 0 ? removed != 0 : _moves[^1].Removed != removed)
            _moves.Add((_text.Length, removed));
    }
}
