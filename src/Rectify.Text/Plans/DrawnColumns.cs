using Rectify.Text.Lexicon;

namespace Rectify.Text.Plans;

/// <summary>What the columns of a drawn table hold, by its header.</summary>
internal sealed class DrawnColumns
{
    private readonly List<LabelKind> _kinds = [];

    private DrawnColumns()
    {
    }

    /// <summary>The number of the columns.</summary>
    public int Count => _kinds.Count;

    /// <summary>Indicates whether the first column numbers the rows.</summary>
    public bool AreNumbered { get; private init; }

    /// <summary>The columns of a header; null where fewer than two of its names are known.</summary>
    public static DrawnColumns? Read(IReadOnlyList<string> header)
    {
        if (header.Count == 0)
            return null;
        var columns = new DrawnColumns { AreNumbered = FieldLexicon.RunningNumbers.Contains(NameOf(header[0])) };
        foreach (string name in header)
            columns._kinds.Add(Labels.ClassifyColumn(NameOf(name)));
        return columns._kinds.FindAll(static k => k is not (LabelKind.None or LabelKind.Other)).Count < 2 ? null : columns;
    }

    /// <summary>What a column holds.</summary>
    public LabelKind this[int column] => column < _kinds.Count ? _kinds[column] : LabelKind.None;

    private static string NameOf(string cell) => string.Concat(TextFold.Fold(cell).Where(static c => !SourceText.IsSpace(c)));
}
