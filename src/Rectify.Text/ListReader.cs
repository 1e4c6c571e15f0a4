using Ardalis.GuardClauses;
using Rectify.Text.Lists;

namespace Rectify.Text;

/// <summary>Reads a list of findings and corrective actions that people keep as a table: a workbook (.xlsx), or text with its columns parted by commas, semicolons or tabs (.csv).</summary>
/// <remarks>The headings name what the columns hold, in English and in Chinese. Places in diagnostics are rows and columns, and each message begins with the address of its cell.</remarks>
public static class ListReader
{
    /// <summary>Reads a list from a file.</summary>
    /// <param name="stream">The file; it is read to its end and stays open.</param>
    /// <param name="options">What the list does not say itself.</param>
    /// <returns>The plan and what the list reports, or the reasons why there is none. No content makes it throw.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static PlanReadResult Read(Stream stream, PlanReadOptions? options = null)
    {
        Guard.Against.Null(stream);
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return Read(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), options);
    }

    /// <summary>Reads a list from the bytes of a file.</summary>
    /// <inheritdoc cref="Read(Stream, PlanReadOptions?)" path="/returns"/>
    public static PlanReadResult Read(ReadOnlyMemory<byte> file, PlanReadOptions? options = null)
    {
        options ??= new PlanReadOptions();
        return ListFile.TryRead(file, out var list, out var problem)
            ? new ListPlan(list, options).Read()
            : new PlanReadResult(plan: null, text: "", [problem], default, options.Interpretation);
    }

    /// <summary>Determines whether a file is a workbook (.xlsx).</summary>
    public static bool IsWorkbook(ReadOnlyMemory<byte> file) => ListFile.IsWorkbook(file);
}
