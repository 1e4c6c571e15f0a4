using NodaTime;
using NodaTime.Text;
using Rectify.Evaluation;
using Rectify.Reporting.Documents;
using Rectify.Rules;

namespace Rectify.Reporting.Bulletins;

/// <summary>What the written reports share: words in a language, days, and short quotations.</summary>
internal abstract class BulletinPart(BulletinOptions options)
{
    private const int QuoteLength = 40;
    private const string Numerals = "一二三四五六七八九";

    private static readonly LocalDatePattern ChineseDay = LocalDatePattern.CreateWithInvariantCulture("yyyy年M月d日");

    /// <summary>How it is written.</summary>
    protected BulletinOptions Options { get; } = options;

    /// <summary>The language.</summary>
    protected string Language => Options.Language;

    /// <summary>A text.</summary>
    protected string Say(LocalizedText text) => text.In(Language);

    /// <summary>A text with values in it.</summary>
    protected string Say(LocalizedText text, params ReadOnlySpan<object?> values) => FilledText.Of(text, Language, values);

    /// <summary>A day as official documents of the language write it.</summary>
    protected string Day(LocalDate day) => Say(new(LocalDatePattern.Iso.Format(day), ChineseDay.Format(day)));

    /// <summary>Names in a row.</summary>
    protected string List(IEnumerable<string> names) => string.Join(Say(BulletinWords.ListSeparator), names);

    /// <summary>The sentences of what is wrong with a measure.</summary>
    protected string Why(MeasureAssessment measure) =>
        string.Join(Language is "zh" ? "" : " ", measure.Findings.Where(static f => f is { IsViolated: true, Severity: > Severity.Info }).Select(f => f.ToString(Language)));

    /// <summary>A heading.</summary>
    protected ReportBlock Heading(LocalizedText text) => new ReportBlock.Heading(Say(text));

    /// <summary>The blocks with their headings numbered where the official documents of the language number them.</summary>
    protected IReadOnlyList<ReportBlock> Numbered(IReadOnlyList<ReportBlock> blocks)
    {
        int number = 0;
        return Language is "zh"
            ? [.. blocks.Select(block => block is ReportBlock.Heading heading ? new ReportBlock.Heading($"{Numerals[number++]}、{heading.Text}") : block)]
            : blocks;
    }

    /// <summary>A table, or a sentence where it has no row.</summary>
    protected ReportBlock Table(LocalizedText[] headings, IReadOnlyList<IReadOnlyList<string>> rows) => rows.Count == 0
        ? new ReportBlock.Paragraph(Say(BulletinWords.Nothing))
        : new ReportBlock.Table([.. headings.Select(Say)], rows);

    /// <summary>The beginning of a text.</summary>
    protected static string Quote(string text)
    {
        string line = text.ReplaceLineEndings(" ");
        if (line.Length <= QuoteLength)
            return line;
        return line[..(char.IsHighSurrogate(line[QuoteLength - 1]) ? QuoteLength - 1 : QuoteLength)] + "……";
    }
}
