using Ardalis.GuardClauses;

namespace Rectify.Rules;

/// <summary>The languages in which sentences, reports and documents are written.</summary>
public static class Languages
{
    /// <summary>English.</summary>
    public const string English = "en";

    /// <summary>Chinese.</summary>
    public const string Chinese = "zh";

    /// <summary>The language where none is named: English.</summary>
    public const string Default = English;

    /// <summary>Determines whether a language is Chinese or one of its variants (<c>zh-CN</c>), rather than English or one of its own.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentException">The language is null, blank or another.</exception>
    public static bool IsChinese(string language)
    {
        Guard.Against.NullOrWhiteSpace(language);
        if (Is(language, Chinese))
            return true;
        return Is(language, English) ? false : throw new ArgumentException($"The language '{language}' is not known; {English} and {Chinese} are.", nameof(language));
    }

    /// <summary>Returns a language that is known.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentException">The language is null, blank or unknown.</exception>
    public static string Check(string language)
    {
        _ = IsChinese(language);
        return language;
    }

    private static bool Is(string language, string known) => language.StartsWith(known, StringComparison.OrdinalIgnoreCase)
        && (language.Length == known.Length || language[known.Length] == '-');
}
