using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Plans;
using Rectify.Primitives;

namespace Rectify.Evaluation;

/// <summary>A plan with the facts known on a day, to be evaluated on that day and, with the facts frozen, on any later one. Immutable and thread-safe.</summary>
/// <remarks><see cref="Evaluator.Prepare"/> makes it. To evaluate an earlier day, or once more facts are known, prepare again.</remarks>
public sealed class PreparedPlan
{
    private readonly PlanEvaluation _evaluation;
    private readonly Dictionary<string, PreparedMeasure> _byId;

    internal PreparedPlan(PlanEvaluation evaluation)
    {
        _evaluation = evaluation;
        DailyRules = DailyRuleSet.In(evaluation.Rules);
        FirstDay = DayNumber.Of(FactsOn);
        DueSoonDays = Math.Min(evaluation.Rules.Policy.DueSoonDays, DayNumber.Last - DayNumber.First);
        // The measures are made last and one after the other, so that whoever walks over them finds them side by side in memory.
        var rows = Array.ConvertAll(evaluation.Measures.ToArray(), m => (Row: FoldedRow.Of(m.Facts), RecurringTargets: RuleIntervals.OfRecurringTargets(evaluation.Rules, m.Facts)));
        var measures = new PreparedMeasure[rows.Length];
        for (int i = 0; i < measures.Length; i++)
            measures[i] = new PreparedMeasure(Plan.Measures[i].Id, this, rows[i].Row, rows[i].RecurringTargets);
        Measures = new(measures);
        _byId = measures.ToDictionary(static m => m.Id, StringComparer.Ordinal);
    }

    /// <summary>The plan.</summary>
    public RectificationPlan Plan => _evaluation.Inputs.Plan;

    /// <summary>The day of the facts: what happened later is not known. The first day that can be evaluated.</summary>
    public LocalDate FactsOn => _evaluation.Inputs.AsOf;

    /// <summary>The day of knowledge: facts recorded later are not known.</summary>
    public LocalDate KnownOn => _evaluation.Inputs.KnownOn;

    /// <summary>The measures, in the order of the plan.</summary>
    public ValueList<PreparedMeasure> Measures { get; }

    internal DailyRules DailyRules { get; }

    /// <summary>The number of the first day that can be evaluated.</summary>
    internal int FirstDay { get; }

    /// <summary>The days of the policy before a due day from which it is soon; at most as many as the calendar has, so that they can be added to a day.</summary>
    internal int DueSoonDays { get; }

    /// <summary>Finds the measure with an id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="measure">The measure, or null where the plan holds none of that id.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public bool TryGetMeasure(string id, [NotNullWhen(true)] out PreparedMeasure? measure) => _byId.TryGetValue(Guard.Against.Null(id), out measure);

    /// <summary>Evaluates the plan with every rule. Returns what <see cref="Evaluator.Evaluate"/> returns for the same facts.</summary>
    /// <param name="asOf">The evaluation date, not before <see cref="FactsOn"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before that of the facts.</exception>
    public PlanAssessment Evaluate(LocalDate asOf)
    {
        RequireDay(DayNumber.Of(asOf));
        return _evaluation.Assess(asOf);
    }

    /// <summary>Refuses a day before that of the facts.</summary>
    /// <param name="asOf">The number of the day.</param>
    internal void RequireDay(int asOf)
    {
        if (asOf < FirstDay)
            throw new ArgumentOutOfRangeException(nameof(asOf), DayNumber.ToDay(asOf), "The day lies before that of the facts.");
    }
}
