using System.Globalization;
using Rectify.Rules;

namespace Rectify.Reporting;

/// <summary>Puts values into words. A place may give the word after a number in both its forms: <c>{0:day|days}</c> becomes "1 day" or "2 days".</summary>
internal static class FilledText
{
    private static readonly CountedWord Words = new();

    /// <summary>The words of a language with the values in their places.</summary>
    public static string Of(LocalizedText text, string language, params ReadOnlySpan<object?> values) => string.Format(Words, text.In(language), values);

    /// <summary>The words of both languages with the values in their places.</summary>
    public static LocalizedText Of(LocalizedText text, params ReadOnlySpan<object?> values) =>
        new(string.Format(Words, text.English, values), string.Format(Words, text.Chinese, values));

    private sealed class CountedWord : IFormatProvider, ICustomFormatter
    {
        public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : CultureInfo.InvariantCulture.GetFormat(formatType);

        public string Format(string? format, object? arg, IFormatProvider? formatProvider)
        {
            string text = Convert.ToString(arg, CultureInfo.InvariantCulture) ?? "";
            return format?.Split('|') is [var one, var many] ? $"{text} {(text is "1" ? one : many)}" : text;
        }
    }
}
