using System.Globalization;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;

namespace Rectify.Rules;

/// <summary>A named value of a finding: a day, a number, a text or a list of texts. Findings carry arguments, not prose.</summary>
public sealed record RuleArgument
{
    // The finding rests on a due day that may still move, for this reason.
    internal const string Provisional = "provisional";

    // The days of the finding are counted from this day, on which the stage went back after the due day.
    internal const string CountedFrom = "countedFrom";

    private static readonly LocalizedText ListSeparator = new(", ", "、");

    private RuleArgument(string name) => Name = Guard.Against.NullOrWhiteSpace(name);

    /// <summary>The name, in camel case.</summary>
    public string Name { get; }

    /// <summary>The day, where it is one.</summary>
    public LocalDate? Day { get; private init; }

    /// <summary>The number, where it is one.</summary>
    public decimal? Number { get; private init; }

    /// <summary>The text, where it is one.</summary>
    public string? Text { get; private init; }

    /// <summary>The texts, where it is a list; empty otherwise. Of terms, the English ones.</summary>
    public ValueList<string> Texts { get; private init; }

    /// <summary>The terms in both languages, where it is a list of such; empty otherwise.</summary>
    public ValueList<LocalizedText> Terms { get; private init; }

    /// <summary>A day.</summary>
    public static RuleArgument Of(string name, LocalDate day) => new(name) { Day = day };

    /// <summary>A number.</summary>
    public static RuleArgument Of(string name, decimal number) => new(name) { Number = number };

    /// <summary>A text.</summary>
    public static RuleArgument Of(string name, string text) => new(name) { Text = Guard.Against.Null(text) };

    /// <summary>A list of texts.</summary>
    public static RuleArgument Of(string name, ValueList<string> texts) => new(name) { Texts = texts };

    /// <summary>A list of terms that read differently in each language.</summary>
    public static RuleArgument OfTerms(string name, ValueList<LocalizedText> terms) =>
        new(name) { Terms = terms, Texts = terms.Select(static t => t.English).ToValueList() };

    /// <summary>The value as it stands in a sentence: ISO days, numbers with a point, lists with commas between.</summary>
    public string Format() => Format(Languages.Default);

    /// <summary>The value as it stands in a sentence of a language: ISO days, numbers with a point, lists with <c>, </c> or, in Chinese, <c>、</c> between.</summary>
    public string Format(string? language)
    {
        var text = new DefaultInterpolatedStringHandler(literalLength: 0, formattedCount: 1, CultureInfo.InvariantCulture);
        AppendTo(ref text, language);
        return text.ToStringAndClear();
    }

    /// <summary>Appends the value as it stands in a sentence of a language.</summary>
    internal void AppendTo(ref DefaultInterpolatedStringHandler text, string? language)
    {
        if (Day is { } day)
            Spelling.AppendIso(ref text, day);
        else if (Number is { } number)
            text.AppendFormatted(number);
        else if (Text is not null)
            text.AppendLiteral(Text);
        else
            AppendList(ref text, language);
    }

    private void AppendList(ref DefaultInterpolatedStringHandler text, string? language)
    {
        for (int i = 0; i < Texts.Count; i++)
        {
            if (i > 0)
                text.AppendLiteral(ListSeparator.In(language));
            text.AppendLiteral(Terms.IsEmpty ? Texts[i] : Terms[i].In(language));
        }
    }
}
