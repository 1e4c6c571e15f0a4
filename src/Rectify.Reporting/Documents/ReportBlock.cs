namespace Rectify.Reporting.Documents;

/// <summary>A part of a written report.</summary>
internal abstract record ReportBlock
{
    /// <summary>A heading.</summary>
    public sealed record Heading(string Text) : ReportBlock;

    /// <summary>A paragraph.</summary>
    public sealed record Paragraph(string Text) : ReportBlock;

    /// <summary>A list, an entry a line.</summary>
    public sealed record Bullets(IReadOnlyList<string> Entries) : ReportBlock;

    /// <summary>A table.</summary>
    public sealed record Table(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows) : ReportBlock;
}
