using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Indicators;

/// <summary>A recurring duty as read, before it has its id.</summary>
/// <param name="Start">Where its words begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="Recurrence">How often.</param>
internal sealed record DutyDraft(int Start, int End, Recurrence Recurrence)
{
    /// <summary>The first day on which it is owed, where the words name one.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day on which it is owed, where the words name one.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The duty with its id.</summary>
    public RecurringDuty ToDuty(string id, MaskedText masked) => new(id, NameText.Quote(masked, Start, End), Recurrence)
    {
        From = From,
        Until = Until,
        Each = IsOfEach(masked.Slice(Start, End)),
    };

    // 各县区每月各自检查一次, 每个乡镇每季度分别排查一次. Where the clause names its actors (市委常委会、市政府常务会议各自), they need not be the units that answer for the measure.
    private static bool IsOfEach(ReadOnlySpan<char> words)
    {
        int own = words.IndexOf("各自", StringComparison.Ordinal);
        if (own >= 0)
            return DutyLexicon.Collectives.OccursIn(words[..own]) || words[..own].TrimStart([MaskedText.Time, ' ']).IsEmpty;
        int apart = words.IndexOf("分别", StringComparison.Ordinal);
        return apart >= 0 && words[..apart].IndexOf("每个", StringComparison.Ordinal) >= 0;
    }
}
