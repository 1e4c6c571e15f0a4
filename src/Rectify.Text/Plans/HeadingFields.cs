using Rectify.Deadlines;
using Rectify.Text.Deadlines;
using Rectify.Text.Lexicon;
using Rectify.Text.Responsibility;

namespace Rectify.Text.Plans;

/// <summary>
/// Reads what a heading says for all that stands under it: the period of a stage (集中整治阶段(2月21日至10月31日)), a time limit
/// (立行立改类, 2024年底前完成的问题), or the units that the list is to (一、市住建局).
/// </summary>
internal static class HeadingFields
{
    private const int LongestUnits = 30;
    private const int LongestDepartment = 8;

    /// <summary>The time limit as a field; null where the heading states none.</summary>
    public static TrailerField? FindLimit(ReadContext context, TextRange heading)
    {
        var words = context.Source.Slice(heading.Start, heading.End).TrimEnd("。:; ");
        int open = words.LastIndexOf('(');
        bool hasNote = open >= 0 && words[^1] == ')';
        var note = new TextRange(heading.Start + open + 1, heading.Start + words.Length - 1);
        if (hasNote && words[..open].Contains(MarkerReader.Stage, StringComparison.Ordinal))
            return Read(context, note).Deadline is PeriodDeadline or FixedDeadline ? FieldOf(LabelKind.Deadline, note) : null;
        if (hasNote && InNote(context, note) is { } part)
            return FieldOf(LabelKind.Deadline, part);

        bool isCounted = HasCount(words);
        words = hasNote ? words[..open] : words;
        var limit = new TextRange(heading.Start, heading.Start + WithoutClass(words).Length);
        return (limit.Length < words.Length || isCounted) && IsWhole(context, limit) ? FieldOf(LabelKind.Deadline, limit) : null;
    }

    // (2项,2023年10月底前完成): a time limit and nothing else but how many there are.
    private static TextRange? InNote(ReadContext context, TextRange note)
    {
        TextRange? limit = null;
        foreach (var range in context.Source.Slice(note.Start, note.End).SplitAny(',', ';', '、'))
        {
            var (offset, length) = range.GetOffsetAndLength(note.Length);
            var words = context.Source.Slice(note.Start + offset, note.Start + offset + length);
            if (SectionLexicon.Counts.Ends(words) && !words[..^1].ContainsAnyExceptInRange('0', '9'))
                continue;
            var part = new TextRange(note.Start + offset, note.Start + offset + length);
            var bare = part with { End = part.Start + WithoutClass(words).Length };
            bool isLimit = limit is null && (IsWhole(context, part) || IsWhole(context, bare));
            if (!isLimit)
                return null;
            limit = IsWhole(context, part) ? part : bare;
        }

        return limit;
    }

    /// <summary>The units as a field; null where the heading is anything but their names.</summary>
    public static TrailerField? FindUnits(ReadContext context, TextRange heading, bool areDepartments = false)
    {
        var words = WithoutNote(context.Source.Slice(heading.Start, heading.End).TrimEnd("。:; "));
        return areDepartments || AreUnits(words) ? FieldOf(LabelKind.Units, new TextRange(heading.Start, heading.Start + words.Length)) : null;
    }

    /// <summary>Determines whether the words of a heading may name a department of a company or a school: 生产部, 仓储部(2项).</summary>
    public static bool IsDepartment(ReadOnlySpan<char> words)
    {
        words = WithoutNote(words.TrimEnd("。:; "));
        return words.Length is > 1 and <= LongestDepartment && DepartmentLexicon.HeadEndings.Ends(words) && !FieldLexicon.Verbs.Starts(words);
    }

    /// <summary>Determines whether words are nothing but the names of units.</summary>
    public static bool AreUnits(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty || words.Length > LongestUnits)
            return false;
        foreach (var name in words.Split('、'))
        {
            if (!OrganizationNames.IsNamed(words[name]) || FieldLexicon.Verbs.Starts(words[name]))
                return false;
        }

        return true;
    }

    /// <summary>Determines whether the note in brackets that ends a heading says how many stand under it: (2项).</summary>
    public static bool HasCount(ReadOnlySpan<char> words)
    {
        var note = words[WithoutNote(words).Length..].Trim("()");
        return note.Length > 1 && SectionLexicon.Counts.Ends(note) && note[..^1].Trim("共 ").IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>The words of a heading before the note in brackets that ends it.</summary>
    public static ReadOnlySpan<char> WithoutNote(ReadOnlySpan<char> words)
    {
        int open = words.LastIndexOf('(');
        return open > 0 && words[^1] == ')' ? words[..open] : words;
    }

    private static ReadOnlySpan<char> WithoutClass(ReadOnlySpan<char> words)
    {
        for (int length; (length = SectionLexicon.Classes.LengthAtEnd(words)) > 0;)
            words = words[..^length];
        return words;
    }

    private static bool IsWhole(ReadContext context, TextRange limit)
    {
        List<TimePhrase> phrases = [];
        TimePhrases.Find(context.Source.Extract(limit.Start, limit.End), context.On, context.Policy, phrases);
        return phrases is [{ Start: 0 } phrase] && phrase.Length == limit.Length && phrase.Reading.Deadline is not null;
    }

    private static DeadlineReading Read(ReadContext context, TextRange value) => DeadlineParser.Parse(context.Source.Extract(value.Start, value.End), context.On);

    private static TrailerField FieldOf(LabelKind kind, TextRange value) => new(kind, value.Start, value) { Column = kind == LabelKind.Units ? FieldLexicon.UnitsColumn : null };
}
