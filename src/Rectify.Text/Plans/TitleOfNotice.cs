using Rectify.Text.Lexicon;

namespace Rectify.Text.Plans;

/// <summary>Finds the title of a plan in the title of the notice that issues it: 关于印发《…方案》的通知.</summary>
internal static class TitleOfNotice
{
    /// <summary>The title of what is issued; the title itself where it is no notice.</summary>
    public static string Unwrap(string title)
    {
        int end = title.LastIndexOf("的通知", StringComparison.Ordinal);
        if (end < 0)
            return title;
        foreach (string verb in PageLexicon.VerbsOfNotices)
        {
            int start = title.IndexOf(verb, StringComparison.Ordinal) + verb.Length;
            if (start < verb.Length || start >= end)
                continue;
            string inner = title[start..end].Trim().TrimStart('《', '<', '〈', '「').TrimEnd('》', '>', '〉', '」').Trim();
            return inner.Length > 0 ? inner : title;
        }

        return title;
    }
}
