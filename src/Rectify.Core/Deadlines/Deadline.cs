using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Deadlines;

/// <summary>A time limit (整改时限) as a plan words it. The set of cases is closed; <see cref="Match"/> asks about each.</summary>
/// <remarks>
/// The cases are <see cref="FixedDeadline"/>, <see cref="ImmediateDeadline"/>, <see cref="LongTermDeadline"/>, <see cref="StagedDeadline"/>,
/// <see cref="PeriodDeadline"/>, <see cref="RelativeDeadline"/> and <see cref="EventDeadline"/>.
/// A named day is included: nothing is late on the due day itself.
/// </remarks>
[JsonConverter(typeof(RectifyJsonConverter<Deadline>))]
public abstract record Deadline
{
    private protected Deadline()
    {
    }

    /// <summary>The words it was read from, or null.</summary>
    /// <exception cref="ArgumentException">No Unicode text.</exception>
    public string? Text { get; init => field = Guard.Against.BadText(value); }

    /// <summary>Whether the result is to be kept up for good after the due day (并长期坚持).</summary>
    public bool IsThenLongTerm { get; private protected init; }

    /// <summary>Whether the work is to begin at once, whenever it is due (立行立改,2019年12月底前完成).</summary>
    public bool StartsAtOnce { get; private protected init; }

    /// <summary>Other readings that the words allow; the policy chose this one.</summary>
    public ValueList<Deadline> Alternatives { get; init; }

    /// <summary>The same deadline, to be kept up for good afterwards. Idempotent; a long-term deadline stays as it is.</summary>
    public virtual Deadline ThenLongTerm() => IsThenLongTerm ? this : this with { IsThenLongTerm = true };

    /// <summary>Returns this deadline with work to begin at once. Idempotent; an immediate and a long-term deadline stay as they are.</summary>
    public virtual Deadline StartAtOnce() => StartsAtOnce ? this : this with { StartsAtOnce = true };

    /// <summary>The due day of this deadline for a plan.</summary>
    internal abstract DueDay Resolve(in DeadlineContext context);

    /// <summary>One result per case: the compiler makes sure that none is forgotten.</summary>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public TResult Match<TResult>(
        Func<FixedDeadline, TResult> whenFixed,
        Func<ImmediateDeadline, TResult> whenImmediate,
        Func<LongTermDeadline, TResult> whenLongTerm,
        Func<StagedDeadline, TResult> whenStaged,
        Func<PeriodDeadline, TResult> whenPeriod,
        Func<RelativeDeadline, TResult> whenRelative,
        Func<EventDeadline, TResult> whenEvent) => this switch
        {
            FixedDeadline d => Guard.Against.Null(whenFixed)(d),
            ImmediateDeadline d => Guard.Against.Null(whenImmediate)(d),
            LongTermDeadline d => Guard.Against.Null(whenLongTerm)(d),
            StagedDeadline d => Guard.Against.Null(whenStaged)(d),
            PeriodDeadline d => Guard.Against.Null(whenPeriod)(d),
            RelativeDeadline d => Guard.Against.Null(whenRelative)(d),
            EventDeadline d => Guard.Against.Null(whenEvent)(d),
            _ => throw new InvalidOperationException($"The hierarchy is closed, yet {GetType()} is none of its cases."),
        };

    /// <summary>The one of two deadlines that comes first: at once, then by last day, then those that wait for an event, then long-term.</summary>
    /// <remarks>Commutative, associative and idempotent: deadlines of one rank and day differ by precision and wording.</remarks>
    public static Deadline EarlierOf(Deadline first, Deadline second) => DeadlineOrder.Compare(first, second) <= 0 ? first : second;

    /// <summary>The one of two deadlines that comes last, in the order of <see cref="EarlierOf"/>.</summary>
    public static Deadline LaterOf(Deadline first, Deadline second) => DeadlineOrder.Compare(first, second) >= 0 ? first : second;

    /// <summary>The last day named by the words themselves, or null where none is.</summary>
    public virtual LocalDate? NamedDay => null;

    // Only this assembly can implement it, which closes the hierarchy: a private constructor would not, as a record's copy constructor is protected.
    private protected abstract int Rank { get; }

    internal int OrderRank => Rank;
}
