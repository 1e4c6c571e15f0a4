using NodaTime;

namespace Rectify.Progress;

/// <summary>A state that changes on known days, with the facts frozen.</summary>
internal readonly struct StatesOverTime<T>
{
    private readonly (LocalDate From, T State)[] _states;

    /// <summary>Creates the states.</summary>
    /// <param name="states">The first days of the states in order, that of the first being the first day of the calendar.</param>
    public StatesOverTime(params (LocalDate From, T State)[] states) => _states = states;

    /// <summary>The last of the states.</summary>
    public T Last => _states[^1].State;

    /// <summary>The days on which the state changes.</summary>
    public IEnumerable<LocalDate> ReevaluationDays => _states.Skip(1).Select(static s => s.From);

    /// <summary>Returns a state that changes after a day, or never where the day is null.</summary>
    public static StatesOverTime<T> ChangingAfter(LocalDate? last, T before, T after) => last is not { } day || day == LocalDate.MaxIsoValue
        ? new((LocalDate.MinIsoValue, before))
        : new((LocalDate.MinIsoValue, before), (day.PlusDays(1), after));

    /// <summary>Returns the state on a day.</summary>
    public T On(LocalDate day)
    {
        int i = _states.Length - 1;
        while (i > 0 && _states[i].From > day)
            i--;
        return _states[i].State;
    }

    /// <summary>Returns what each state stands for.</summary>
    public StatesOverTime<TResult> Select<TResult>(Func<T, TResult> selector) => new(Array.ConvertAll(_states, s => (s.From, selector(s.State))));
}
