using Rectify.Text.Lexicon;

namespace Rectify.Text.Plans;

/// <summary>Finds the title of a plan in the title of the notice that issues it: 关于印发《…方案》的通知.</summary>
internal static class TitleOfNotice
{
    /// <summary>The title of what is issued; the title itself where it is no notice.</summary>
    public static string Unwrap(string title) => Inner(title, "的通知", PageLexicon.VerbsOfNotices) ?? title;

    /// <summary>The title of the plan that a notice issues or a letter sends (关于报送《…方案》的函); null where it names none.</summary>
    public static string? NameOfPlan(string title)
    {
        if (Inner(title, "的通知", PageLexicon.VerbsOfNotices) is { } issued)
            return issued;
        foreach (string letter in PageLexicon.Letters)
        {
            if (Inner(title, letter, PageLexicon.VerbsOfLetters) is { } sent)
                return sent;
        }

        return null;
    }

    private static string? Inner(string title, string ending, IReadOnlyList<string> verbs)
    {
        int end = title.LastIndexOf(ending, StringComparison.Ordinal);
        if (end < 0)
            return null;
        foreach (string verb in verbs)
        {
            int start = title.IndexOf(verb, StringComparison.Ordinal) + verb.Length;
            if (start < verb.Length || start >= end)
                continue;
            string inner = Bare(title[start..end]);
            return inner.Length > 0 ? inner : null;
        }

        return null;
    }

    /// <summary>A title without the marks round it.</summary>
    public static string Bare(string title) => title.Trim().TrimStart('《', '<', '〈', '「').TrimEnd('》', '>', '〉', '」').Trim();
}
