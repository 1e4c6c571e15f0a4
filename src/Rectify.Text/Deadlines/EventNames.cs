using Rectify.Text.Lexicon;

namespace Rectify.Text.Deadlines;

/// <summary>Names the events that time limits count from: the type of a progress event where the words mean one, the words themselves otherwise.</summary>
internal static class EventNames
{
    /// <summary>The anchor of a time limit whose text leaves open what it counts from (于20个工作日内).</summary>
    public const string Unnamed = "起算日";

    /// <summary>The anchor of a time limit that counts from the plan's day of issue.</summary>
    public const string Issued = "issued";

    /// <summary>Whether an event is a step of the work itself, known to the log of progress.</summary>
    public static bool IsStep(string name) => name is "rectified" or "accepted" or "closedOut" or "published" || TimeLexicon.Finishes.Contains(name);

    /// <summary>The name of the event that the words mean.</summary>
    /// <param name="words">The words as folded.</param>
    /// <param name="original">The same words as written, which free text quotes.</param>
    public static string For(ReadOnlySpan<char> words, ReadOnlySpan<char> original)
    {
        var named = words.Trim(TimeWords.OpeningQuotes + TimeWords.ClosingQuotes);
        if (TimeLexicon.IssueNames.Contains(named))
            return Issued;
        if (TimeLexicon.EventNames.AtEnd(named) is { } ending)
            return ending.Meaning;
        var quoted = original.Trim();
        return quoted.IsEmpty ? Unnamed : quoted.ToString();
    }
}
