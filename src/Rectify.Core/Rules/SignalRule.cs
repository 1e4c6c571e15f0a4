using Ardalis.GuardClauses;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Rules;

/// <summary>One line of a <see cref="SignalPolicy"/>: a signal, and the conditions of which any one is enough.</summary>
public sealed record SignalRule
{
    /// <summary>A line that gives a signal.</summary>
    /// <exception cref="ArgumentException">The signal is no named value.</exception>
    public SignalRule(Signal signal) => Signal = Guard.Against.Undefined(signal);

    /// <summary>The signal it gives.</summary>
    public Signal Signal { get; }

    /// <summary>Enough: a violated rule of this severity or higher; not one about the quality of the plan or about units in the directory.</summary>
    public Severity? Violated { get; init; }

    /// <summary>Enough: a rule of at least warning severity that is undetermined, not one about the plan or the directory; or a rule that failed.</summary>
    public bool AnyUndetermined { get; init; }

    /// <summary>Enough: one of these stages.</summary>
    public ValueList<Stage> Stages { get; init; }

    /// <summary>Enough: one of these schedule statuses.</summary>
    public ValueList<ScheduleStatus> Schedules { get; init; }

    /// <summary>Enough: one of these rules is violated.</summary>
    public ValueList<string> ViolatedRules { get; init; }
}
