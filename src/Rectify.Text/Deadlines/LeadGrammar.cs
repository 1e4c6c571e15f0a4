using System.Buffers;

namespace Rectify.Text.Deadlines;

/// <summary>Reads the word before a date, backwards.</summary>
internal static class LeadGrammar
{
    private static readonly (string Word, LeadWord Lead)[] Words =
    [
        ("截止到", LeadWord.AsOf),
        ("截至到", LeadWord.AsOf),
        ("截止至", LeadWord.AsOf),
        ("截至", LeadWord.AsOf),
        ("截止", LeadWord.AsOf),
        ("不超过", LeadWord.By),
        ("不得超过", LeadWord.By),
        ("超过", LeadWord.Compared),
        ("不晚于", LeadWord.By),
        ("不迟于", LeadWord.By),
        ("最晚于", LeadWord.By),
        ("最迟于", LeadWord.By),
        ("最晚到", LeadWord.By),
        ("最迟到", LeadWord.By),
        ("最晚", LeadWord.By),
        ("最迟", LeadWord.By),
        ("低于", LeadWord.Compared),
        ("高于", LeadWord.Compared),
        ("优于", LeadWord.Compared),
        ("好于", LeadWord.Compared),
        ("大于", LeadWord.Compared),
        ("小于", LeadWord.Compared),
        ("少于", LeadWord.Compared),
        ("多于", LeadWord.Compared),
        ("始于", LeadWord.Past),
        ("建于", LeadWord.Past),
        ("达到", LeadWord.Compared),
        ("到", LeadWord.By),
        ("至", LeadWord.By),
        ("在", LeadWord.In),
        ("于", LeadWord.In),
        ("从", LeadWord.From),
        ("自", LeadWord.From),
        ("由", LeadWord.From),
        ("比", LeadWord.Compared),
        ("较", LeadWord.Compared),
        ("以", LeadWord.Compared),
    ];

    private static readonly string[] Pasts = ["已", "已经", "曾", "曾经", "早", "早已", "已分别", "已全部", "未", "未能", "没有", "没能", "未按", "已完成(", "已整改(", "已完成整改(", "已销号("];

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(string.Concat(Words.Select(static w => w.Word[^1])));
    private static readonly SearchValues<char> PastEnds = SearchValues.Create(string.Concat(Pasts.Select(static w => w[^1])));

    /// <summary>Reads back from <paramref name="start"/>, which it moves to the beginning of the word where the word belongs to the time.</summary>
    public static LeadWord ReadBack(ReadOnlySpan<char> text, ref int start)
    {
        int end = start;
        while (end > 0 && text[end - 1] == ' ')
            end--;
        var before = text[..end];
        var lead = TakeLast(ref before);
        if (!before.IsEmpty && PastEnds.Contains(before[^1]) && EndsInThePast(before))
            return LeadWord.Past;
        if (lead is not (LeadWord.None or LeadWord.Compared))
            start = before.Length;
        return lead;
    }

    private static LeadWord TakeLast(ref ReadOnlySpan<char> before)
    {
        if (before.IsEmpty || !WordEnds.Contains(before[^1]))
            return LeadWord.None;
        foreach (var (word, lead) in Words)
        {
            if (before.EndsWith(word, StringComparison.Ordinal))
            {
                before = before[..^word.Length];
                return lead;
            }
        }

        return LeadWord.None;
    }

    private static bool EndsInThePast(ReadOnlySpan<char> before)
    {
        foreach (string past in Pasts)
        {
            if (before.EndsWith(past, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
