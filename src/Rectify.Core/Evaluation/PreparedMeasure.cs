using NodaTime;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>A measure of a <see cref="PreparedPlan"/>, which tells its status on a day without allocating. Immutable and thread-safe.</summary>
/// <remarks>Everything that does not depend on the day is folded once, so that a day is a handful of comparisons.</remarks>
public sealed class PreparedMeasure
{
    // Beyond every day, yet differences from them stay within the range of a number.
    private const int Never = int.MaxValue / 2;
    private const int Always = int.MinValue / 2;

    private readonly LocalDate _factsOn;
    private readonly int _due;
    private readonly int _soonFrom;
    private readonly int _aheadUntil;
    private readonly int _behindFrom;
    private readonly int _targetDue;
    private readonly int _unobservedDue;
    private readonly int _checkDue;
    private readonly MeasureStatus _settled;
    private readonly RuleBits _applies;

    internal PreparedMeasure(string id, in MeasureFold fold, LocalDate? soonFrom, RuleBits rules, LocalDate factsOn)
    {
        Id = id;
        _factsOn = factsOn;
        _due = Ordinal(fold.Due, Never);
        _soonFrom = Ordinal(soonFrom, Never);
        _aheadUntil = Ordinal(fold.AheadUntil, Always);
        _behindFrom = Ordinal(fold.BehindFrom, Never);
        _targetDue = Ordinal(fold.TargetDue, Never);
        _unobservedDue = Ordinal(fold.UnobservedDue, Never);
        _checkDue = Ordinal(fold.CheckDue, Never);
        _settled = new MeasureStatus(fold.Stage, fold.Settled, fold.Standing);
        _applies = rules & Concerning(fold.Stage);
    }

    /// <summary>The id of the measure.</summary>
    public string Id { get; }

    /// <summary>The status on a day. Allocates nothing.</summary>
    /// <param name="asOf">The day looked at, not before <see cref="PreparedPlan.FactsOn"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before that of the facts.</exception>
    public MeasureStatus StatusOn(LocalDate asOf) => StatusOn(asOf, out _);

    /// <summary>The status on a day, and which of the rules that have a bit are violated. Allocates nothing.</summary>
    /// <param name="asOf">The day looked at, not before <see cref="PreparedPlan.FactsOn"/>.</param>
    /// <param name="violated">The violated rules; the bit of a rule that the rule set does not hold stays clear.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before that of the facts.</exception>
    public MeasureStatus StatusOn(LocalDate asOf, out RuleBits violated)
    {
        if (asOf < _factsOn)
            throw new ArgumentOutOfRangeException(nameof(asOf), asOf, "The day lies before that of the facts.");
        int day = Ordinal(asOf);
        int overdue = IsBefore(_due, day);
        int soon = ~overdue & ~IsBefore(day, _soonFrom);
        int behind = ~overdue & ~IsBefore(day, _behindFrom);
        int missed = IsBefore(_targetDue, day);
        int unobserved = IsBefore(_unobservedDue, day);
        int unchecked_ = IsBefore(_checkDue, day);
        violated = _applies & (RuleBits)(
            (overdue & (int)RuleBits.Overdue)
            | (soon & (int)RuleBits.DueSoon)
            | (behind & (int)RuleBits.BehindSchedule)
            | (missed & (int)RuleBits.IndicatorMissed)
            | (unobserved & (int)RuleBits.IndicatorUnobserved)
            | ((missed | unobserved) & (int)RuleBits.CompletedWithTargetUnmet)
            | (unchecked_ & (int)(RuleBits.LookBackOverdue | RuleBits.ReportOverdue)));
        return overdue != 0 ? _settled.With(ScheduleStatus.Overdue)
            : behind != 0 ? _settled.With(ScheduleStatus.BehindSchedule)
            : IsBefore(day, _aheadUntil) != 0 ? _settled.With(ScheduleStatus.Ahead)
            : _settled;
    }

    private static RuleBits Concerning(Stage stage)
    {
        const RuleBits always = RuleBits.Overdue | RuleBits.DueSoon | RuleBits.BehindSchedule | RuleBits.IndicatorMissed | RuleBits.IndicatorUnobserved;
        return always | stage switch
        {
            Stage.InProgress or Stage.Relapsed => RuleBits.ReportOverdue,
            Stage.Rectified or Stage.Accepted => RuleBits.CompletedWithTargetUnmet,
            Stage.ClosedOut or Stage.Published => RuleBits.CompletedWithTargetUnmet | RuleBits.LookBackOverdue,
            _ => RuleBits.None,
        };
    }

    // All ones where a day is before another, else 0: the sign of the difference. Without a branch, as nothing foretells which way it goes.
    private static int IsBefore(int day, int other) => (day - other) >> 31;

    private static int Ordinal(LocalDate? day, int none) => day is { } known ? Ordinal(known) : none;

    // In the order of the days, not at their distance: cheaper than counting days, and compared is all it is.
    private static int Ordinal(LocalDate day) => (((day.Year * 16) + day.Month) * 32) + day.Day;
}
