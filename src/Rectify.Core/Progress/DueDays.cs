using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;

namespace Rectify.Progress;

/// <summary>The due day of a measure over time: as first written, and as extensions moved it.</summary>
/// <remarks>An extension holds from its own day on, and never makes a due day earlier. Where there is no due day, there is nothing to extend.</remarks>
public sealed class DueDays
{
    private readonly DeadlineExtended[] _extensions;
    private readonly bool _endsWhenStarted;
    private readonly MeasureHistory _history;

    /// <summary>The due days of a measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="history">Its history.</param>
    /// <param name="context">What its deadline needs to become a day.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DueDays(Measure measure, MeasureHistory history, in DeadlineContext context)
    {
        var deadline = Guard.Against.Null(measure).Deadline;
        Original = deadline?.Resolve(context);
        _endsWhenStarted = deadline is ImmediateDeadline { IsThenLongTerm: true };
        _history = Guard.Against.Null(history);
        _extensions = Extensions(history);
    }

    /// <summary>The due day as the plan first wrote it, or null where the measure has no deadline.</summary>
    public DueDay? Original { get; }

    /// <summary>Whether there is no due day to be late for: long-term, or at once and then long-term and begun.</summary>
    public bool IsOpenEnded => Original is { Kind: DueDayKind.None } || (_endsWhenStarted && _history.HasStarted);

    /// <summary>The extensions, in the order of their days.</summary>
    public ReadOnlySpan<DeadlineExtended> Granted => _extensions;

    /// <summary>The due day in force on a day; null where the measure has no deadline.</summary>
    public DueDay? InForceOn(LocalDate day)
    {
        if (IsOpenEnded)
            return DueDay.None;
        int granted = 0;
        while (granted < _extensions.Length && _extensions[granted].On <= day)
            granted++;
        return AfterExtensions(granted);
    }

    /// <summary>The due day that was in force when an extension was granted, before it; null where the measure has no deadline.</summary>
    /// <param name="index">The position of the extension in <see cref="Granted"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such extension.</exception>
    public DueDay? InForceBefore(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, _extensions.Length);
        if (_endsWhenStarted && HadStartedBefore(_extensions[index]))
            return DueDay.None;
        return AfterExtensions(index);
    }

    private DueDay? AfterExtensions(int count)
    {
        if (Original is not { HasDay: true } original)
            return Original;
        var due = original;
        foreach (var extension in _extensions.AsSpan(0, count))
        {
            if (extension.NewDue > due.Day)
                due = DueDay.On(extension.NewDue, DueDayBasis.Extension);
        }

        return due;
    }

    private bool HadStartedBefore(DeadlineExtended extension)
    {
        foreach (var fact in _history.Events)
        {
            if (ReferenceEquals(fact, extension))
                return false;
            if (fact is LookedBack { Holds: false } || StageTable.Next(Stage.NotStarted, fact.Type) != Stage.NotStarted)
                return true;
        }

        return false;
    }

    private static DeadlineExtended[] Extensions(MeasureHistory history)
    {
        List<DeadlineExtended>? found = null;
        foreach (var fact in history.Events)
        {
            if (fact is DeadlineExtended extension)
                (found ??= []).Add(extension);
        }

        return found is null ? [] : [.. found];
    }
}
