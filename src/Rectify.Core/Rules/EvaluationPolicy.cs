using Ardalis.GuardClauses;
using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Rules;

/// <summary>The numbers that the words of a plan leave open. No national standard fixes them, so they are data, and part of every result.</summary>
public sealed record EvaluationPolicy
{
    /// <summary>The default numbers.</summary>
    public static EvaluationPolicy Default { get; } = new();

    /// <summary>Days after the start within which "at once" (立行立改) still holds, the last included.</summary>
    public int ImmediateAllowanceDays { get; init => field = Guard.Against.Negative(value); } = 30;

    /// <summary>Percentage points by which a report may differ from the elapsed share of time and still be on schedule, both ends included.</summary>
    public decimal ScheduleTolerancePoints { get; init => field = Guard.Against.OutOfRange(value, nameof(ScheduleTolerancePoints), 0m, 100m); } = 5m;

    /// <summary>Days before the due day from which a measure is due soon, the first included.</summary>
    public int DueSoonDays { get; init => field = Guard.Against.Negative(value); } = 30;

    /// <summary>Percent of the target within which "about" (左右, 基本) holds, both ends included.</summary>
    public decimal ApproximationPercent { get; init => field = Guard.Against.OutOfRange(value, nameof(ApproximationPercent), 0m, 100m); } = 5m;

    /// <summary>How many extensions are allowed.</summary>
    public int MaxExtensions { get; init => field = Guard.Against.Negative(value); } = 1;

    /// <summary>Days after the close-out within which the result is to be published, the last included.</summary>
    public int PublicationDays { get; init => field = Guard.Against.Negative(value); } = 30;

    /// <summary>Days after the close-out or last look-back within which the next look-back is due, the last included.</summary>
    public int LookBackDays { get; init => field = Guard.Against.Negative(value); } = 180;

    /// <summary>Days after which the newest observation counts as old; that day itself does not.</summary>
    public int ObservationMaxAgeDays { get; init => field = Guard.Against.Negative(value); } = 365;

    /// <summary>Days between reports while a measure is open, the last included.</summary>
    public int ReportIntervalDays { get; init => field = Guard.Against.Negative(value); } = 7;

    /// <summary>Days after an event within which it is to be recorded, the last included.</summary>
    public int LateRecordingDays { get; init => field = Guard.Against.Negative(value); } = 14;

    /// <summary>Days from the start, or from the day on which the cycle opened, within which no first percentage is expected, the last included.</summary>
    public int FirstPercentDays { get; init => field = Guard.Against.Negative(value); } = 30;

    /// <summary>Whether percentages are reported at all; where they are not, their absence leaves nothing undetermined.</summary>
    public bool ExpectsPercentages { get; init; } = true;

    /// <summary>Days for which a measure may be suspended in all, the last included.</summary>
    public int SuspensionLimitDays { get; init => field = Guard.Against.Negative(value); } = 180;

    /// <summary>The least number of days from the start of a measure to its due day.</summary>
    public int LeastTimeDays { get; init => field = Guard.Against.Negative(value); } = 30;

    /// <summary>Days within which something is to be recorded of what is to be kept up, the last included.</summary>
    public int ReviewDays { get; init => field = Guard.Against.Negative(value); } = 365;

    /// <summary>What happens where the last day of a deadline after its anchor is a rest day.</summary>
    public LastDayOnRestDay LastDayOnRestDay { get; init => field = Guard.Against.Undefined(value); }

    /// <summary>Days from the first start within which a rectification looks like work on paper, the last included.</summary>
    public int QuickRectificationDays { get; init => field = Guard.Against.Negative(value); } = 3;

    /// <summary>The least number of measures with one due day for which a rush of close-outs is looked for.</summary>
    public int CloseOutRushMeasures { get; init => field = Guard.Against.NegativeOrZero(value); } = 5;

    /// <summary>The last days before a due day, the due day included, in which close-outs are a rush.</summary>
    public int CloseOutRushDays { get; init => field = Guard.Against.NegativeOrZero(value); } = 7;

    /// <summary>The form of words that names the post which answers for a unit, where the plan names none; null where none is derived.</summary>
    public PrincipalForm? DerivedPrincipal { get; init; } = PrincipalForm.Official;

    /// <summary>The escalation ladder, in the order of its days; empty where the host has none.</summary>
    public ValueList<EscalationRung> EscalationLadder { get; init; }

    /// <summary>How findings and statuses become a signal.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public SignalPolicy Signals { get; init => field = Guard.Against.Null(value); } = SignalPolicy.Default;

    /// <summary>The calendar of working days, or null: deadlines in working days are then undetermined.</summary>
    public IWorkingDayCalendar? WorkingDays { get; init; }
}
