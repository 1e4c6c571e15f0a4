using Ardalis.GuardClauses;
using Rectify.Text.Formats;
using Rectify.Text.Plans;

namespace Rectify.Text;

/// <summary>Reads the official text of a rectification plan (整改方案).</summary>
public static class PlanReader
{
    /// <summary>Reads a plan from its text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">What the text does not say itself.</param>
    /// <returns>The plan, or the reasons why there is none, with everything that was not understood. No text makes it throw.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static PlanReadResult Read(string text, PlanReadOptions? options = null) => Read(new FileText(Guard.Against.Null(text)), options);

    /// <summary>Reads a plan from a file: text in UTF-8, in UTF-16 with its byte order mark or in GB18030, a Word document (.docx) or a page (.html).</summary>
    /// <param name="stream">The file; it is read to its end and stays open.</param>
    /// <param name="options">What the text does not say itself.</param>
    /// <returns>As for a text; a file of another kind is one error that names its format or the place of the first wrong byte. No content makes it throw.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static PlanReadResult Read(Stream stream, PlanReadOptions? options = null)
    {
        Guard.Against.Null(stream);
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return Read(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), options);
    }

    /// <summary>Reads a plan from the bytes of a file: text in UTF-8, in UTF-16 with its byte order mark or in GB18030, a Word document (.docx) or a page (.html).</summary>
    /// <inheritdoc cref="Read(Stream, PlanReadOptions?)" path="/returns"/>
    public static PlanReadResult Read(ReadOnlyMemory<byte> file, PlanReadOptions? options = null) => FileReader.TryRead(file, out var text, out var problem)
        ? Read(text, options)
        : new PlanReadResult(plan: null, text: "", [problem], default, (options ?? new PlanReadOptions()).Interpretation);

    private static PlanReadResult Read(FileText file, PlanReadOptions? options) =>
        new DocumentReader(WellFormed.Of(file.Text), options ?? new PlanReadOptions(), file.Notes).Read();
}
