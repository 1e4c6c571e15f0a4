namespace Rectify.Text.Plans;

/// <summary>Keeps the account of what became of each character. What nobody claims is residue.</summary>
internal sealed class CoverageMap(int length)
{
    private const byte Residue = 0;
    private const byte Structural = 1;
    private const byte Modelled = 2;

    private readonly byte[] _classes = new byte[length];

    public void MarkStructural(int start, int end) => _classes.AsSpan(start, end - start).Fill(Structural);

    public void MarkResidue(int start, int end) => _classes.AsSpan(start, end - start).Clear();

    public void MarkModelled(int start, int end) => _classes.AsSpan(start, end - start).Fill(Modelled);

    /// <summary>The position of the next residue character from <paramref name="start"/>, or -1.</summary>
    public int NextResidue(int start, int end)
    {
        int offset = _classes.AsSpan(start, end - start).IndexOf(Residue);
        return offset < 0 ? -1 : start + offset;
    }

    /// <summary>The position after the residue that begins at <paramref name="start"/>.</summary>
    public int EndOfResidue(int start, int end)
    {
        int offset = _classes.AsSpan(start, end - start).IndexOfAnyExcept(Residue);
        return offset < 0 ? end : start + offset;
    }

    /// <summary>The account of a text of so many characters; the breaks of wrapped lines, which have no place in the map, are structural.</summary>
    public Coverage Count(int characters) => new(
        _classes.AsSpan().Count(Modelled),
        characters - length + _classes.AsSpan().Count(Structural),
        _classes.AsSpan().Count(Residue));
}
