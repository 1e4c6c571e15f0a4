using NodaTime;

namespace Rectify.Deadlines;

/// <summary>The answer to "on which day is it due": a day, no day, a day that waits for an event, or undetermined.</summary>
/// <remarks>The due day itself is included: on the due day nothing is late yet (到期日当天不算逾期).</remarks>
public readonly record struct DueDay
{
    internal const string NoCalendar = "no calendar of working days";
    internal const string BeyondCalendar = "the day lies beyond the calendar";
    internal const string NoTableFor = "no table of working days for ";

    private readonly LocalDate _day;

    private DueDay(DueDayKind kind, LocalDate day, DueDayBasis basis, string? reason)
    {
        Kind = kind;
        _day = day;
        Basis = basis;
        Reason = reason;
    }

    /// <summary>There is no due day.</summary>
    public static DueDay None => default;

    /// <summary>Which of the four answers it is.</summary>
    public DueDayKind Kind { get; }

    /// <summary>What the day rests on; meaningful only where there is a day.</summary>
    public DueDayBasis Basis { get; }

    /// <summary>The event waited for, why the day cannot be determined, or why it is provisional; null otherwise.</summary>
    public string? Reason { get; }

    /// <summary>Whether there is a due day.</summary>
    public bool HasDay => Kind == DueDayKind.Day;

    /// <summary>The due day, included.</summary>
    /// <exception cref="InvalidOperationException">There is no due day; ask <see cref="HasDay"/> first.</exception>
    public LocalDate Day => HasDay ? _day : throw new InvalidOperationException($"There is no due day: {Kind}.");

    /// <summary>The due day, or null where there is none.</summary>
    public LocalDate? DayOrNull => HasDay ? _day : null;

    /// <summary>Due on a day.</summary>
    public static DueDay On(LocalDate day, DueDayBasis basis = DueDayBasis.Text) => new(DueDayKind.Day, day, basis, reason: null);

    /// <summary>Returns this due day moved to another day; what it rests on stays.</summary>
    internal DueDay WithDay(LocalDate day) => new(Kind, day, Basis, Reason);

    /// <summary>Due on a day that may still move, for want of a table of working days.</summary>
    public static DueDay Provisional(LocalDate day, string reason) => new(DueDayKind.Day, day, DueDayBasis.Provisional, reason);

    /// <summary>Due when an event has happened.</summary>
    public static DueDay Waiting(string anchor) => new(DueDayKind.Waiting, default, default, anchor);

    /// <summary>The day cannot be determined.</summary>
    public static DueDay Undetermined(string reason) => new(DueDayKind.Undetermined, default, default, reason);
}
