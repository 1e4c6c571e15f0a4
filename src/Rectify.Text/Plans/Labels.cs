using Rectify.Text.Deadlines;
using Rectify.Text.Lexicon;
using Rectify.Text.Responsibility;

namespace Rectify.Text.Plans;

/// <summary>Knows the labels of trailers, labelled paragraphs and table columns.</summary>
internal static class Labels
{
    private const int MaxLength = 12;
    private const int LongestGoal = 6;
    private const int LongestOther = 8;
    private const int ShortestBare = 4;

    /// <summary>The kind of a label, without its colon.</summary>
    public static LabelKind Classify(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > MaxLength || FieldLexicon.Verbs.Starts(word))
            return LabelKind.None;
        // 整改措施及责任人 is first what it names first.
        int sign = word.IndexOfAny('及', '和', '与');
        if (sign > 1 && Classify(word[..sign]) is var first and (LabelKind.Measures or LabelKind.Problem) && Classify(word[(sign + 1)..]) != LabelKind.None)
            return first;
        if (RoleLabels.IsOfUnitsAndPersons(word) || FieldLexicon.Units.Contains(word))
            return LabelKind.Units;
        if (FieldLexicon.UnitEndings.Ends(word))
            return FieldLexicon.Others.Contains(word) ? LabelKind.Other : FieldLexicon.UnitRoles.OccursIn(word) ? LabelKind.Units : LabelKind.None;
        if (FieldLexicon.PersonEndings.Ends(word))
            return LabelKind.Principals;
        if (FieldLexicon.Leaders.Contains(word) || (FieldLexicon.LeaderEndings.Ends(word) && FieldLexicon.LeaderRoles.OccursIn(word)))
            return LabelKind.Leaders;
        if (word.StartsWith(FieldLexicon.Actual, StringComparison.Ordinal))
            return FieldLexicon.Times.Ends(word) ? LabelKind.Other : LabelKind.None;
        if (FieldLexicon.OtherTimes.Starts(word) && (FieldLexicon.Limits.Ends(word) || FieldLexicon.Times.Ends(word)))
            return LabelKind.Other;
        if (FieldLexicon.Limits.Ends(word) || (FieldLexicon.Times.Ends(word) && FieldLexicon.Deliveries.OccursIn(word)))
            return LabelKind.Deadline;
        if (FieldLexicon.Targets.Contains(word))
            return LabelKind.Goal;
        if (word.EndsWith("目标", StringComparison.Ordinal))
            return word.Length <= LongestGoal ? LabelKind.Goal : LabelKind.None;
        if (FieldLexicon.Measures.Contains(WithoutNumber(word)))
            return LabelKind.Measures;
        if (IsProblem(word))
            return LabelKind.Problem;
        return FieldLexicon.Reports.Contains(word) ? LabelKind.Report : FieldLexicon.Others.Contains(word) ? LabelKind.Other : LabelKind.None;
    }

    /// <summary>The kind of the header of a column, or of a label with a colon: as a label, or what tables call their tasks.</summary>
    public static LabelKind ClassifyColumn(string header)
    {
        int note = header.IndexOf('(', StringComparison.Ordinal);
        string word = WithoutYear(note > 1 ? header[..note] : header);
        return FieldLexicon.Tasks.Contains(word) ? LabelKind.Measures : Classify(word);
    }

    // 2024年目标, 2024年度整改措施.
    private static string WithoutYear(string word)
    {
        int year = TimeWords.YearLength(word);
        return year > 0 && word.Length > year + 1 ? word[year..].TrimStart('度') : word;
    }

    /// <summary>The kind of the label at the beginning of a folded text, and where its value begins.</summary>
    public static LabelKind ReadAt(ReadOnlySpan<char> text, out int valueStart)
    {
        valueStart = 0;
        bool isFramed = !text.IsEmpty && text[0] is '【' or '[';
        int from = isFramed ? 1 : 0;
        int to = from;
        while (to < text.Length && to - from <= MaxLength && IsWordCharacter(text[to]))
            to++;
        bool hasColon = to < text.Length && text[to] == ':';
        var kind = hasColon ? ClassifyBeforeColon(text[from..to], text[(to + 1)..]) : Classify(text[from..to]);
        if (kind == LabelKind.None)
            return LabelKind.None;
        int end = to;
        if (isFramed && (to >= text.Length || text[to++] is not ('】' or ']')))
            return LabelKind.None;
        if (to < text.Length && text[to] == ':')
            valueStart = to + 1;
        else if (isFramed)
            valueStart = to;
        else if ((to == text.Length || text[to] is '。' or ' ' or '.' or '\r' or '\n') && StandsBare(text[from..end], kind, to == text.Length ? '\0' : text[to]))
            valueStart = Math.Min(to + 1, text.Length);
        else
            return LabelKind.None;
        return kind;
    }

    // With a colon more words are the names of fields: what tables call their tasks, 任务一:, 单位: before a unit, and what ends like a field that no plan keeps.
    private static LabelKind ClassifyBeforeColon(ReadOnlySpan<char> word, ReadOnlySpan<char> value)
    {
        if (FieldLexicon.Tasks.Contains(word))
            return LabelKind.Measures;
        var kind = Classify(word);
        if (kind != LabelKind.None || FieldLexicon.Verbs.Starts(word))
            return kind;
        if (word.Length > FieldLexicon.Task.Length && WithoutNumber(word) is FieldLexicon.Task)
            return LabelKind.Problem;
        if (word is FieldLexicon.Unit)
            return OrganizationLexicon.Endings.Ends(value.TrimEnd("。; ")) ? LabelKind.Units : LabelKind.None;
        return word.Length <= LongestOther && FieldLexicon.OtherEndings.Ends(word) ? LabelKind.Other : LabelKind.None;
    }

    // A line that is nothing but the name of a field of a trailer or report needs no colon; before a space or a full stop only some do.
    private static bool StandsBare(ReadOnlySpan<char> word, LabelKind kind, char next) => next switch
    {
        _ when FieldLexicon.Bare.Contains(word) => true,
        '\0' => IsTrailer(kind) || kind == LabelKind.Report,
        ' ' => (IsTrailer(kind) && word.Length >= ShortestBare) || WithoutNumber(word).Length < word.Length,
        _ => false,
    };

    /// <summary>The kind of a whole numbered line that is nothing but the name of a field, as 五、完成时限 is.</summary>
    public static LabelKind OfHeading(ReadOnlySpan<char> words) => words.IsEmpty ? LabelKind.None : Classify(words.TrimEnd("。: "));

    /// <summary>Whether fields of a kind are what a trailer is made of.</summary>
    public static bool IsTrailer(LabelKind kind) => kind is LabelKind.Units or LabelKind.Principals or LabelKind.Leaders or LabelKind.Deadline;

    /// <summary>The start of the label that ends at a colon, or -1; a label that follows no mark must be one of the common ones.</summary>
    public static int FindBefore(ReadOnlySpan<char> text, int colon, out LabelKind kind)
    {
        int start = colon;
        while (start > 0 && colon - start <= MaxLength && IsWordCharacter(text[start - 1]))
            start--;
        kind = Classify(text[start..colon]);
        bool isDelimited = start == 0 || !IsWordCharacter(text[start - 1]);
        if (kind != LabelKind.None && isDelimited && IsPlausibleWhole(text[start..colon]))
            return start;
        int length = FieldLexicon.Bare.LengthAtEnd(text[..colon]);
        kind = length > 0 ? Classify(text[(colon - length)..colon]) : LabelKind.None;
        return length > 0 ? colon - length : -1;
    }

    // 市环保局责任人: is a unit that ran into a label; 市级牵头单位: is a label.
    private static bool IsPlausibleWhole(ReadOnlySpan<char> word) => word.IndexOfAny("局厅委办") < 0 && word.IndexOf("政府") < 0;

    private static bool IsProblem(ReadOnlySpan<char> word)
    {
        int at = word.IndexOf("问题", StringComparison.Ordinal);
        if (at < 0)
            return FieldLexicon.Problems.Contains(WithoutNumber(word)) || NamesProblems(word);
        var rest = word[(at + 2)..];
        bool isNumbered = rest.IsEmpty || FieldLexicon.ProblemEndings.Contains(rest) || IsNumber(rest);
        return (isNumbered && (at == 0 || FieldLexicon.Finders.Contains(word[..at]))) || FieldLexicon.Problems.Contains(word) || NamesProblems(word);
    }

    // 消防安全隐患, 校园周边存在的问题; not 排查安全隐患 or 解决存在的问题, which is to be done.
    private static bool NamesProblems(ReadOnlySpan<char> word) =>
        !FieldLexicon.Remedies.Starts(word) && (FieldLexicon.Hazards.Ends(word) || (FieldLexicon.ProblemNouns.Ends(word) && word.Contains(FieldLexicon.Found, StringComparison.Ordinal)));

    /// <summary>The name of a field without the number behind it: 整改任务一, 整改任务12.</summary>
    public static ReadOnlySpan<char> WithoutNumber(ReadOnlySpan<char> word)
    {
        int end = word.Length;
        while (end > 0 && (char.IsAsciiDigit(word[end - 1]) || ChineseNumber.IsNumeral(word[end - 1])))
            end--;
        return word[..end];
    }

    private static bool IsNumber(ReadOnlySpan<char> text) =>
        ChineseOrdinal.Read(text, out _) == text.Length || !text.ContainsAnyExceptInRange('0', '9');

    private static bool IsWordCharacter(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '0' and <= '9' or '〇' or '/';
}
