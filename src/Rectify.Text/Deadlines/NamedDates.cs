using NodaTime;
using Rectify.Deadlines;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Deadlines;

/// <summary>The dates that a text has named so far. Those behind them take from them what they leave out.</summary>
internal struct NamedDates
{
    // The day whose year governs the months behind it in the sentence.
    private LocalDate? _governing;

    // Why the date before is open: then the dates that take their year from it are, too.
    private Veto? _open;

    /// <summary>The day named last, from which 次年 and 次月 count.</summary>
    public LocalDate? Last { get; private set; }

    /// <summary>The date named last, where it has a day: a further day without a month has its month.</summary>
    public PartialDate? Day { get; private set; }

    /// <summary>Finds the days of a date.</summary>
    /// <param name="date">The date.</param>
    /// <param name="on">The day the document was issued, or null.</param>
    /// <param name="days">The days.</param>
    /// <returns>False where the calendar has no such days, or nothing says which year is meant.</returns>
    public readonly bool TryResolve(DateExpression date, LocalDate? on, out DateSpan days) => date.TryResolve(on, date.Last.Reference == DateReference.Named ? Last : _governing, out days);

    /// <summary>Determines why a date is open: it takes its year from one that is.</summary>
    public readonly Veto? LeavesOpen(DateExpression date) => (date.First ?? date.Last).Reference is DateReference.None or DateReference.Named ? _open : null;

    /// <summary>Adds a date. A year named with a month governs the months after it in the sentence; 次年 and 次月 refer to any day named before them.</summary>
    public void Add(DateExpression date, DateSpan days)
    {
        Last = days.End;
        Day = date is { First: null, Last.Precision: DeadlinePrecision.Day or DeadlinePrecision.TenDay } ? date.Last : null;
        if (date.Last.Reference != DateReference.None || date.First is { Reference: not DateReference.None })
        {
            _open = null;
            _governing = date.Last.Precision < DeadlinePrecision.Year ? days.End : _governing;
        }
    }

    /// <summary>Adds a date that its words leave open.</summary>
    public void Open(Veto why) => _open = why;

    /// <summary>Forgets what does not outlive a sentence.</summary>
    public void EndSentence()
    {
        _governing = null;
        _open = null;
    }
}
