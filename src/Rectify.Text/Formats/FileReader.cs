using System.Diagnostics.CodeAnalysis;
using Rectify.Text.Formats.Docx;
using Rectify.Text.Formats.Html;

namespace Rectify.Text.Formats;

/// <summary>Takes the text out of a file, whatever its format; the format shows in its content.</summary>
internal static class FileReader
{
    public static bool TryRead(ReadOnlyMemory<byte> file, [NotNullWhen(true)] out FileText? text, [NotNullWhen(false)] out Diagnostic? problem)
    {
        problem = OtherFormats.Refuse(file);
        text = null;
        if (problem is not null)
            return false;
        if (DocxFile.IsPackage(file.Span))
            return DocxFile.TryRead(file, out text, out problem);
        if (!EncodedText.TryDecode(file.Span, out text, out problem))
            return false;
        if (HtmlFile.IsHtml(text.Text))
            text = HtmlFile.Read(text);
        return true;
    }
}
