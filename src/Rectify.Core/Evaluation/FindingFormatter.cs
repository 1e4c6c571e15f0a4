using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Makes the sentence of a finding from the rule's message and the outcome's arguments.</summary>
internal static class FindingFormatter
{
    private static readonly LocalizedText CannotTell = new("{title}: cannot tell ({reason})", "{title}：无法判定（{reason}）");
    private static readonly LocalizedText RuleFailed = new("{title}: the rule failed ({reason})", "{title}：规则出错（{reason}）");

    // What an argument adds to the sentence of any rule about a due day.
    private static readonly FrozenDictionary<string, LocalizedText> Additions = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
    {
        [RuleArgument.CountedFrom] = new(" Counted from {countedFrom}, when the stage went back.", "逾期天数自{countedFrom}阶段退回之日起算。"),
        [RuleArgument.Provisional] = new(" The due day is provisional: {provisional}.", "到期日为暂定：{provisional}。"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Format(Finding finding, string language)
    {
        string sentence = Sentence(finding, language);
        if (!finding.IsViolated)
            return sentence;
        foreach (var argument in finding.Outcome.Arguments)
        {
            if (Additions.TryGetValue(argument.Name, out var addition))
                sentence += Fill(addition.In(language), finding, language);
        }

        return sentence;
    }

    private static string Sentence(Finding finding, string language)
    {
        var rule = finding.Rule;
        return finding.Outcome.Kind switch
        {
            // What stands in an English sentence is English, too.
            OutcomeKind.Violated when rule.Message.IsEnglishAlone => Fill(rule.Message.English, finding, "en"),
            OutcomeKind.Violated => Fill(rule.Message.In(language), finding, language),
            OutcomeKind.Undetermined => Fill(CannotTell.In(language), finding, language),
            OutcomeKind.RuleError => Fill(RuleFailed.In(language), finding, language),
            _ => rule.Title.In(language),
        };
    }

    // In one pass, so that a value that looks like a placeholder stays as it is.
    private static string Fill(string template, Finding finding, string language)
    {
        var text = new DefaultInterpolatedStringHandler(template.Length, formattedCount: 4);
        int copied = 0;
        for (int open = template.IndexOf('{', StringComparison.Ordinal); open >= 0; open = template.IndexOf('{', open + 1))
        {
            int close = open + 1;
            while (close < template.Length && (char.IsLetterOrDigit(template[close]) || template[close] is '_' or ':' or '|'))
                close++;
            if (close == template.Length || template[close] != '}' || Value(finding, template.AsSpan()[(open + 1)..close], language) is not { } value)
                continue;
            text.AppendFormatted(template.AsSpan()[copied..open]);
            text.AppendLiteral(value);
            copied = close + 1;
        }

        text.AppendFormatted(template.AsSpan()[copied..]);
        return text.ToStringAndClear();
    }

    private static string? Value(Finding finding, ReadOnlySpan<char> place, string language)
    {
        if (finding.IsViolated)
            return ArgumentOf(finding.Outcome, place, language);
        return place is "title" ? finding.Rule.Title.In(language) : finding.Outcome.ReasonIn(language);
    }

    // A place may give the word after a number in both its forms: {days:day|days} becomes "1 day" or "2 days".
    private static string? ArgumentOf(RuleOutcome outcome, ReadOnlySpan<char> place, string language)
    {
        Span<Range> parts = stackalloc Range[4];
        bool hasForms = place.Contains(':') && place.SplitAny(parts, ":|") == 3;
        var name = hasForms ? place[parts[0]] : place;
        foreach (var argument in outcome.Arguments)
        {
            if (!name.SequenceEqual(argument.Name))
                continue;
            string text = argument.Format(language);
            return hasForms ? $"{text} {place[parts[argument.Number == 1 ? 1 : 2]]}" : text;
        }

        return null;
    }
}
