using Rectify.Reporting.Workbooks;
using Rectify.Rules;

namespace Rectify.Reporting.Ledgers;

/// <summary>A sheet in a language.</summary>
internal abstract class LedgerSheet(string language)
{
    /// <summary>The language.</summary>
    protected string Language { get; } = language;

    /// <summary>A column with its heading.</summary>
    protected SheetColumn Column(string english, string chinese, int width, CellFormat format = CellFormat.Text) =>
        new(Say(new LocalizedText(english, chinese)), width, format);

    /// <summary>A text.</summary>
    protected string Say(LocalizedText text) => text.In(Language);

    /// <summary>Names in a row.</summary>
    protected string List(IEnumerable<string> names) => string.Join(Say(LedgerWords.ListSeparator), names);
}
