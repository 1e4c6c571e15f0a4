using Ardalis.GuardClauses;

namespace Rectify.Rules;

/// <summary>A text in English and Chinese.</summary>
public sealed record LocalizedText
{
    /// <summary>A text in both languages.</summary>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public LocalizedText(string english, string chinese)
    {
        English = Guard.Against.NullOrWhiteSpace(english);
        Chinese = Guard.Against.NullOrWhiteSpace(chinese);
    }

    /// <summary>The text in English.</summary>
    public string English { get; }

    /// <summary>The text in Chinese.</summary>
    public string Chinese { get; }

    /// <summary>The text in a language: Chinese for <c>zh</c> and its variants (<c>zh-CN</c>), else English.</summary>
    public string In(string? language) =>
        language is not null && language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Chinese : English;
}
