using System.Collections.Frozen;
using System.Globalization;
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
        var outcome = finding.Outcome;
        return outcome.Kind switch
        {
            OutcomeKind.Violated => Sentence(finding.Rule.Message, outcome.Arguments, language),
            OutcomeKind.Undetermined => Sentence(CannotTell, Reason(finding, outcome, language), language),
            OutcomeKind.RuleError => Sentence(RuleFailed, Reason(finding, outcome, language), language),
            _ => finding.Rule.Title.In(language),
        };
    }

    private static ValueList<RuleArgument> Reason(Finding finding, RuleOutcome outcome, string language) =>
        [RuleArgument.Of("title", finding.Rule.Title.In(language)), RuleArgument.Of("reason", outcome.ReasonIn(language)!)];

    private static string Sentence(LocalizedText message, ValueList<RuleArgument> arguments, string language)
    {
        string template = message.In(language);
        var text = new DefaultInterpolatedStringHandler(template.Length, formattedCount: 4, CultureInfo.InvariantCulture);
        // What stands in an English sentence is English, too.
        Fill(ref text, template, arguments, message.IsEnglishAlone ? Languages.English : language);
        foreach (var argument in arguments)
        {
            if (Additions.TryGetValue(argument.Name, out var addition))
                Fill(ref text, addition.In(language), arguments, language);
        }

        return text.ToStringAndClear();
    }

    // In one pass, so that a value that looks like a placeholder stays as it is.
    private static void Fill(ref DefaultInterpolatedStringHandler text, string template, ValueList<RuleArgument> arguments, string language)
    {
        int copied = 0;
        for (int open = template.IndexOf('{', StringComparison.Ordinal); open >= 0; open = template.IndexOf('{', open + 1))
        {
            int close = open + 1;
            while (close < template.Length && (char.IsLetterOrDigit(template[close]) || template[close] is '_' or ':' or '|'))
                close++;
            if (close == template.Length || template[close] != '}')
                continue;
            var place = template.AsSpan()[(open + 1)..close];
            int colon = place.Contains('|') ? place.IndexOf(':') : -1;
            if (ArgumentOf(arguments, colon < 0 ? place : place[..colon]) is not { } argument)
                continue;
            text.AppendFormatted(template.AsSpan()[copied..open]);
            argument.AppendTo(ref text, language);
            if (colon >= 0)
                AppendForm(ref text, place[(colon + 1)..], isOne: argument.Number == 1);
            copied = close + 1;
        }

        text.AppendFormatted(template.AsSpan()[copied..]);
    }

    private static RuleArgument? ArgumentOf(ValueList<RuleArgument> arguments, ReadOnlySpan<char> name)
    {
        foreach (var argument in arguments)
        {
            if (name.SequenceEqual(argument.Name))
                return argument;
        }

        return null;
    }

    // A place may give the word after a number in both its forms: {days:day|days} becomes "1 day" or "2 days".
    private static void AppendForm(ref DefaultInterpolatedStringHandler text, ReadOnlySpan<char> forms, bool isOne)
    {
        int bar = forms.IndexOf('|');
        text.AppendLiteral(" ");
        text.AppendFormatted(isOne ? forms[..bar] : forms[(bar + 1)..]);
    }
}
