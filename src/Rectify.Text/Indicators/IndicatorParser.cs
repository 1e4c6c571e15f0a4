using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Primitives;
using Rectify.Text.Deadlines;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Indicators;

/// <summary>Reads numeric targets: 到2020年,畜禽粪污综合利用率达到81%以上.</summary>
public static class IndicatorParser
{
    /// <summary>Reads the targets of a passage, in the order of the text. Their ids are i1, i2 and so on.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="on">The day the document was issued: it supplies the year where a date names none.</param>
    /// <param name="policy">The choices where wording is ambiguous; <see cref="InterpretationPolicy.Default"/> where null.</param>
    /// <exception cref="ArgumentNullException">The text is null. No text makes it throw.</exception>
    public static ValueList<TargetIndicator> Parse(string text, LocalDate? on = null, InterpretationPolicy? policy = null) => Parse(text, out _, on, policy);

    /// <summary>Reads the targets of a passage, and names the numbers of which it makes none.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="unread">The numbers with a unit that have no value for certain (数十家), or of which the words do not say what they are the target of (增长7%以上).</param>
    /// <param name="on">The day the document was issued: it supplies the year where a date names none.</param>
    /// <param name="policy">The choices where wording is ambiguous; <see cref="InterpretationPolicy.Default"/> where null.</param>
    /// <exception cref="ArgumentNullException">The text is null. No text makes it throw.</exception>
    public static ValueList<TargetIndicator> Parse(string text, out ValueList<ReadingNote> unread, LocalDate? on = null, InterpretationPolicy? policy = null)
    {
        Guard.Against.Null(text);
        var promises = PromiseReader.Read("", text, on, policy ?? InterpretationPolicy.Default);
        unread = promises.Unread.Select(static number => new ReadingNote(number.Why.Row, number.Why.Why, number.Start, number.Length)).ToValueList();
        return promises.Indicators;
    }
}
