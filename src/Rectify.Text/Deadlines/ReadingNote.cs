namespace Rectify.Text.Deadlines;

/// <summary>Words of time that were not read as a time limit, with the row of the lexicon that says why.</summary>
public sealed record ReadingNote
{
    internal ReadingNote(string row, string reason, int start, int length)
    {
        Row = row;
        Reason = reason;
        Start = start;
        Length = length;
    }

    /// <summary>The name of the row: year/来年, veto/reported.</summary>
    public string Row { get; }

    /// <summary>Why the words are not read, in one sentence.</summary>
    public string Reason { get; }

    /// <summary>The position of the first of the words in the text.</summary>
    public int Start { get; }

    /// <summary>The number of their characters.</summary>
    public int Length { get; }
}
