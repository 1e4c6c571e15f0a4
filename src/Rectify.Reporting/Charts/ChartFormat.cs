using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Reporting.Ledgers;
using Rectify.Rules;

namespace Rectify.Reporting.Charts;

/// <summary>Says texts, days and numbers in the language of the chart, never in that of the machine.</summary>
internal sealed class ChartFormat(string language)
{
    private static readonly LocalizedText LongDay = new("d MMMM uuuu", "uuuu'年'M'月'd'日'");
    private static readonly LocalizedText Separator = new(", ", "、");

    /// <summary>The language as HTML names it.</summary>
    public string Code { get; } = new LocalizedText("en", "zh-CN").In(language);

    public string Say(LocalizedText text) => text.In(language);

    public string Say(LocalizedText text, params ReadOnlySpan<object?> values) => FilledText.Of(text, language, values);

    public string Words(Deadline deadline) => DeadlineWords.Of(deadline, language);

    public string Sentence(Finding finding) => finding.ToString(language);

    /// <summary>A day as in a heading: 30 September 2019, 2019年9月30日.</summary>
    public string Long(LocalDate day) => LocalDatePattern.CreateWithInvariantCulture(LongDay.In(language)).Format(day);

    /// <summary>A month as on an axis: Sep, 9月.</summary>
    public string Month(LocalDate day) => LocalDatePattern.CreateWithInvariantCulture(new LocalizedText("MMM", "M'月'").In(language)).Format(day);

    /// <summary>A day as in a table or sentence: 2019-09-30.</summary>
    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>A count: 1,234.</summary>
    public static string Count(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A whole number as a program reads it: 1234.</summary>
    public static string Digits(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number as observed.</summary>
    public static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A share from 0 to 1 as percent, to one place.</summary>
    public static string Percent(decimal share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + "%";

    public string List(IEnumerable<string> items) => string.Join(Separator.In(language), items);
}
