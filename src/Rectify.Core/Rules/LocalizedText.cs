using Ardalis.GuardClauses;

namespace Rectify.Rules;

/// <summary>A text in English and Chinese, or in English alone.</summary>
public sealed record LocalizedText
{
    /// <summary>A text in both languages.</summary>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public LocalizedText(string english, string chinese)
    {
        English = Guard.Against.NullOrWhiteSpace(english);
        Chinese = Guard.Against.NullOrWhiteSpace(chinese);
    }

    /// <summary>Initializes a text in English alone, which stands for the Chinese one, too.</summary>
    /// <param name="english">The text.</param>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public LocalizedText(string english)
    {
        English = Chinese = Guard.Against.NullOrWhiteSpace(english);
        IsEnglishAlone = true;
    }

    /// <summary>The text in English.</summary>
    public string English { get; }

    /// <summary>The text in Chinese; where there is none, the English one.</summary>
    public string Chinese { get; }

    /// <summary>Whether the text has no Chinese of its own.</summary>
    internal bool IsEnglishAlone { get; }

    /// <summary>Returns the text in a language.</summary>
    /// <param name="language">English, Chinese or one of their variants (<c>zh-CN</c>); null for <see cref="Languages.Default"/>.</param>
    /// <exception cref="ArgumentException">The language is blank or unknown.</exception>
    public string In(string? language) => Languages.IsChinese(language ?? Languages.Default) ? Chinese : English;
}
