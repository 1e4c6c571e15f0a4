using System.Diagnostics.CodeAnalysis;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Rectify.Rules;

namespace Rectify.Reporting.Workbooks;

/// <summary>The sheets of a file, as far as they are wanted.</summary>
/// <param name="Sheets">The sheets, in the order of the workbook.</param>
/// <param name="From1904">Whether its days are counted from 1904.</param>
internal sealed record RawWorkbook(IReadOnlyList<RawSheet> Sheets, bool From1904)
{
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string TemplateType = "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml";
    private const string MacroWorkbookType = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    private const string MacroTemplateType = "application/vnd.ms-excel.template.macroEnabled.main+xml";

    private static readonly LocalizedText Macros = new("The workbook holds macros; save it as .xlsx without them.", "工作簿含有宏，请另存为不含宏的.xlsx。");
    private static readonly LocalizedText Damaged = new("The workbook is damaged: its parts cannot be read.", "工作簿已损坏，无法读取。");

    /// <summary>Reads the wanted sheets.</summary>
    /// <param name="stream">The file; it stays open.</param>
    /// <param name="isWanted">Which sheets are read, by their names.</param>
    /// <param name="workbook">The sheets.</param>
    /// <param name="problem">Why there is none.</param>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "On a broken file the package library throws exceptions of many types; all of them mean that the file is broken.")]
    public static bool TryRead(Stream stream, Func<string, bool> isWanted, [NotNullWhen(true)] out RawWorkbook? workbook, [NotNullWhen(false)] out LocalizedText? problem)
    {
        workbook = null;
        using var file = WorkbookFile.Load(stream);
        problem = WorkbookFile.ProblemOf(file);
        if (problem is not null)
            return false;
        try
        {
            using var document = SpreadsheetDocument.Open(file!, isEditable: false);
            var part = document.WorkbookPart!;
            problem = ProblemOf(part);
            if (problem is null)
                workbook = Read(part, isWanted);
        }
        catch (RawAmbiguityException e)
        {
            problem = e.Problem;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            problem = Damaged;
        }

        return problem is null;
    }

    // The library opens whatever it is given as a workbook; the type of the main part tells.
    private static LocalizedText? ProblemOf(WorkbookPart part) => part.ContentType switch
    {
        WorkbookType or TemplateType => part.VbaProjectPart is null ? null : Macros,
        MacroWorkbookType or MacroTemplateType => Macros,
        _ => WorkbookFile.NotWorkbook,
    };

    private static bool IsHidden(DocumentFormat.OpenXml.Spreadsheet.Sheet sheet) => sheet.State is { } state && state.Value != SheetStateValues.Visible;

    private static RawWorkbook Read(WorkbookPart part, Func<string, bool> isWanted)
    {
        var reader = new RawSheetReader(part);
        var sheets = part.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Where(s => isWanted(s.Name!.Value!));
        return new RawWorkbook(
            [.. sheets.Select(s => (Sheet: s, Part: part.GetPartById(s.Id!.Value!) as WorksheetPart)).Where(static s => s.Part is not null).Select(s => reader.Read(s.Sheet.Name!.Value!, s.Part!) with { IsHidden = IsHidden(s.Sheet) })],
            part.Workbook.WorkbookProperties?.Date1904?.Value ?? false);
    }
}
