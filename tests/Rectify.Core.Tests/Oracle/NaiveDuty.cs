using NodaTime;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Core.Tests.Oracle;

/// <summary>A duty's windows, found by looking at every single day.</summary>
internal sealed class NaiveDuty
{
    private readonly RecurringDuty _duty;
    private readonly LocalDate _start;
    private readonly LocalDate? _closedOutOn;
    private readonly Func<LocalDate, bool> _isLost;
    private readonly Func<NaiveWindow, LocalDate[][]?> _performers;

    /// <summary>A duty.</summary>
    /// <param name="duty">Its words.</param>
    /// <param name="start">The day on which what it belongs to starts.</param>
    /// <param name="asOf">The day it is looked at.</param>
    /// <param name="closedOutOn">The day of the close-out that ends it, or null.</param>
    /// <param name="isLost">Whether a day, of a suspension or a cancelled one, keeps its window from being judged.</param>
    /// <param name="performers">The days on which each of those who are to perform it in a window did, or null where nobody knows who they are.</param>
    public NaiveDuty(RecurringDuty duty, LocalDate start, LocalDate asOf, LocalDate? closedOutOn, Func<LocalDate, bool> isLost, Func<NaiveWindow, LocalDate[][]?> performers)
    {
        (_duty, _start, _closedOutOn, _isLost, _performers) = (duty, start, closedOutOn, isLost, performers);
        var per = duty.Recurrence.Per;
        if (per == RecurrencePeriod.Unspecified)
            return;

        var current = NaiveWindow.Of(per, asOf);
        var newest = NaiveWindow.Of(per, current.First.PlusDays(-1));
        IsNewestJudged = IsJudged(newest);
        bool isUnknown = performers(current) is null;
        IsUndetermined = isUnknown && IsNewestJudged;
        if (isUnknown)
        {
            State = IsUndetermined || IsJudged(current) ? DutyState.Undetermined : DutyState.Pending;
            return;
        }

        for (var day = duty.From ?? start; day < current.First; day = day.PlusDays(1))
        {
            var window = NaiveWindow.Of(per, day);
            if (window.First == day && IsJudged(window) && !IsMet(window))
                Missed++;
        }

        IsNewestMissed = IsJudged(newest) && !IsMet(newest);
        State = IsNewestMissed ? DutyState.Missed : IsJudged(current) && IsMet(current) ? DutyState.Met : DutyState.Pending;
    }

    /// <summary>Missed where the newest full window was, else what the running window is.</summary>
    public DutyState State { get; } = DutyState.Undetermined;

    public bool IsNewestJudged { get; }

    public bool IsNewestMissed { get; }

    public bool IsUndetermined { get; }

    public int Missed { get; }

    private bool IsMet(NaiveWindow window) => _performers(window)!.All(days => days.Count(window.Holds) >= _duty.Recurrence.AtLeast);

    private bool IsJudged(NaiveWindow window)
    {
        bool begins = _duty.From is { } from ? window.First >= from : window.First > _start;
        var end = _duty.Until ?? _closedOutOn;
        return begins && !(window.Last > end) && !window.Days.Any(_isLost);
    }
}
