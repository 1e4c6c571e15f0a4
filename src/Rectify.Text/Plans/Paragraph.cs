namespace Rectify.Text.Plans;

/// <summary>A paragraph with what its beginning and end say of the structure.</summary>
internal sealed class Paragraph(int start, int end)
{
    /// <summary>The first character.</summary>
    public int Start { get; } = start;

    /// <summary>After the last character that is not space.</summary>
    public int End { get; set; } = end;

    /// <summary>The number at its beginning.</summary>
    public Marker Marker { get; init; }

    /// <summary>The first character after the number.</summary>
    public int Body { get; init; } = start;

    /// <summary>The label at the beginning of the body.</summary>
    public LabelKind Label { get; init; }

    /// <summary>The first character after the label; the body where there is none.</summary>
    public int Value { get; init; } = start;

    /// <summary>The number that the value of its label begins with (整改措施:1.…).</summary>
    public Marker ValueMarker { get; init; }

    /// <summary>Whether it is a cell of a table, and so no title, date or signature of the document.</summary>
    public bool IsCell { get; set; }

    /// <summary>The trailer at its end, or null.</summary>
    public Trailer? Trailer { get; set; }

    /// <summary>The same paragraph under a label of another kind.</summary>
    public Paragraph As(LabelKind label) =>
        new(Start, End) { Marker = Marker, Body = Body, Label = label, Value = Value, ValueMarker = ValueMarker, IsCell = IsCell, Trailer = Trailer };

    /// <summary>Where the words end: at the trailer, or at the end.</summary>
    public int TextEnd => Trailer?.Range.Start ?? End;

    /// <summary>The words between the number and the trailer.</summary>
    public TextRange Text => new(Body, TextEnd);

    /// <summary>Whether it is nothing but a trailer.</summary>
    public bool IsTrailerLine => Trailer is not null && Trailer.Range.Start <= Body;
}
