using System.Text;

namespace Rectify.Text.Formats.Tables;

/// <summary>A cell of a table as it is read.</summary>
internal sealed class DocumentCell(int column)
{
    private readonly StringBuilder _text = new();

    /// <summary>The first grid column it stands in.</summary>
    public int Column { get; } = column;

    /// <summary>The number of grid columns it takes.</summary>
    public int Width { get; set; } = 1;

    /// <summary>Whether it goes on with the cell above.</summary>
    public bool ContinuesAbove { get; set; }

    /// <summary>Its words, line by line.</summary>
    public string Text => _text.ToString().Trim();

    public void Add(string paragraph) => _text.Append(paragraph).Append('\n');
}
