using Rectify.Cli.Hosting;
using Spectre.Console;

namespace Rectify.Cli.Output;

/// <summary>Prints what there is to say about each of many subjects: the subject once, and its lines beside it.</summary>
internal sealed class SubjectTable
{
    private readonly ToolHost _host;
    private readonly Table _table;

    /// <summary>A table for subjects that take at most so many columns.</summary>
    public SubjectTable(ToolHost host, int subjectWidth)
    {
        _host = host;
        Width = Math.Max(host.Display.Width - subjectWidth - PlainTable.Gap, 1);
        _table = PlainTable.Create(["", ""], [subjectWidth, Width]).HideHeaders();
    }

    /// <summary>The number of columns that a line may take.</summary>
    public int Width { get; }

    public void Add(string subject, IEnumerable<Paragraph> lines)
    {
        foreach (var line in lines)
        {
            _table.AddRow(new Paragraph(subject), line);
            subject = "";
        }
    }

    /// <summary>Adds a line, wrapped where it is long.</summary>
    public void Add(string subject, string line) => Add(subject, Columns.Wrap(FixedWidthText.Of(line), Width).Select(static part => new Paragraph(part)));

    public void Print()
    {
        if (_table.Rows.Count > 0)
            new ToolConsole(_host).Write(_table);
    }
}
