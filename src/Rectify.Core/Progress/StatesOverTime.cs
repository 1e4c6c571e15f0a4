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

    /// <summary>Adds the days on which the state changes to a list.</summary>
    public void AddReevaluationDaysTo(List<LocalDate> days)
    {
        for (int i = 1; i < _states.Length; i++)
            days.Add(_states[i].From);
    }

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
    /// <param name="subject">What the states are of.</param>
    /// <param name="selector">Makes the result of the subject and a state.</param>
    public StatesOverTime<TResult> Select<TSubject, TResult>(in TSubject subject, Func<TSubject, T, TResult> selector)
    {
        var results = new (LocalDate From, TResult State)[_states.Length];
        for (int i = 0; i < results.Length; i++)
            results[i] = (_states[i].From, selector(subject, _states[i].State));
        return new(results);
    }
}
