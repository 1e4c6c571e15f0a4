using Rectify.Primitives;

namespace Rectify.Text.Plans;

/// <summary>A measure as it stands in the text, before its words are read.</summary>
internal sealed class MeasureDraft(string id, ValueList<string> headings)
{
    public string Id { get; } = id;

    /// <summary>The headings above it.</summary>
    public ValueList<string> Headings { get; } = headings;

    /// <summary>Its words, line by line.</summary>
    public List<TextRange> Lines { get; } = [];

    /// <summary>The values of its trailer.</summary>
    public List<TrailerField> Fields { get; } = [];

    /// <summary>What is reported of it.</summary>
    public List<TextRange> Reports { get; } = [];

    /// <summary>The time limit of the heading above it, where it states none; null where there is none.</summary>
    public TrailerField? Limit { get; private set; }

    /// <summary>The units of the heading above it, where it names none; null where there are none.</summary>
    public TrailerField? Units { get; private set; }

    /// <summary>Whether labels state its units and time limit, so that what is missing is missing.</summary>
    public bool IsLabelled { get; private set; }

    /// <summary>Whether a bracket behind its words states its fields, so that a time limit that is not in it is none.</summary>
    public bool HasBracket { get; private set; }

    /// <summary>The paragraphs it is made of.</summary>
    public TextRange Range { get; private set; }

    /// <summary>Adds words of a paragraph and its trailer.</summary>
    public void Add(Paragraph paragraph, TextRange words)
    {
        // The bullet before the first line is no word of it.
        if (Lines.Count == 0 && paragraph.Marker.Style == MarkerStyle.Bullet && words.Start == paragraph.Start)
            words = words with { Start = paragraph.Body };
        if (!words.IsEmpty)
            Lines.Add(words);
        Extend(paragraph);
        if (paragraph.Trailer is not { } trailer)
            return;
        Add(trailer.Fields, trailer.Form == TrailerForm.Labelled);
        HasBracket |= trailer.Form == TrailerForm.Labelled && !paragraph.IsTrailerLine;
    }

    /// <summary>Adds a part of a paragraph that holds several measures.</summary>
    public void AddPart(TextRange words)
    {
        Lines.Add(words);
        Range = words;
    }

    public void Add(IReadOnlyList<TrailerField> fields, bool isLabelled)
    {
        Fields.AddRange(fields);
        IsLabelled |= isLabelled;
    }

    /// <summary>Takes from the headings above what the measure lacks.</summary>
    public void Take(Scope scope)
    {
        if (Fields.Count == 0 && scope.Shared is { } shared)
            Add(shared, isLabelled: true);
        Limit = Fields.Exists(static f => f.Kind == LabelKind.Deadline) ? null : scope.Limit;
        Units = Fields.Exists(static f => f.Kind == LabelKind.Units) ? null : scope.Units;
    }

    /// <summary>Takes a time limit that its report promises, where nothing else states one.</summary>
    public void TakeLimit(TrailerField? promised) => Limit ??= Fields.Exists(static f => f.Kind == LabelKind.Deadline) ? null : promised;

    private void Extend(Paragraph paragraph) =>
        Range = Range.IsEmpty ? new TextRange(paragraph.Start, paragraph.End) : new TextRange(Math.Min(Range.Start, paragraph.Start), Math.Max(Range.End, paragraph.End));
}
