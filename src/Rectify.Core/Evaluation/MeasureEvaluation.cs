using NodaTime;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Evaluates one measure on its day and, with the facts frozen, on later days until something changes.</summary>
internal sealed class MeasureEvaluation(RuleSet rules, MeasureSituation situation)
{
    // The built-in rules name a handful of days. A host's rule may name one empty day after another: a hundred years of them are enough.
    private const int MaxDaysLookedAt = 36_525;

    public MeasureSituation Situation => situation;

    public MeasureVerdicts On(LocalDate day) => new(rules, situation.On(day));

    /// <summary>The first later day on which a verdict is another; null if never.</summary>
    public LocalDate? NextChange(MeasureVerdicts today)
    {
        var then = today;
        for (int looked = 0; looked < MaxDaysLookedAt && then.NextDay() is { } day; looked++)
        {
            then = On(day);
            if (!then.AreSameAs(today))
                return day;
        }

        return null;
    }

    /// <summary>Every verdict on a day with its own next change.</summary>
    public ValueList<VerdictForecast> Forecast(LocalDate asOf)
    {
        var verdicts = On(asOf);
        var today = VerdictSheet.Of(rules, verdicts);
        var changes = new Dictionary<(string?, string), (LocalDate On, string? To)>();
        for (int looked = 0; looked < MaxDaysLookedAt && verdicts.NextDay() is { } day; looked++)
        {
            verdicts = On(day);
            var then = VerdictSheet.Of(rules, verdicts);
            foreach (var key in today.Keys)
            {
                if (!string.Equals(then[key], today[key], StringComparison.Ordinal))
                    changes.TryAdd(key, (day, then[key]));
            }
        }

        return today.Keys.Select(key => changes.TryGetValue(key, out var change)
            ? new VerdictForecast(key.Verdict, today[key]!, change.On, change.To)
            : new VerdictForecast(key.Verdict, today[key]!, NextChange: null, Next: null)).ToValueList();
    }

    /// <summary>The verdicts of a day as an assessment. What is asked for less often is found when it is asked for.</summary>
    public MeasureAssessment Describe(MeasureVerdicts verdicts, UnitRows rows)
    {
        var context = verdicts.Context;
        var due = context.Due?.DayOrNull;
        return new MeasureAssessment(context.Measure.Id)
        {
            Stage = context.Stage,
            Schedule = context.Schedule,
            Standing = context.Standing,
            Signal = verdicts.Signal,
            Due = due,
            DueBasis = context.Due is { HasDay: true, Basis: var basis } ? basis : null,
            OriginalDue = context.DueDays.Original?.DayOrNull,
            DaysToDue = due is { } day ? Period.DaysBetween(context.AsOf, day) : null,
            LaterNextChange = new(() => NextChange(verdicts)),
            Cycle = context.History.Cycle,
            Indicators = Listed(context.Indicators, static i => new IndicatorAssessment(i.Indicator.Id, i.State)),
            Milestones = Listed(context.Milestones, static m => new MilestoneAssessment(m.Milestone.Id, m.State)),
            Duties = Listed(context.Duties, static d => new DutyAssessment(d.Duty.Id, d.Reading.State, d.Reading.MissedWindows)),
            LaterCoverage = Scorer.LaterCoverageOf(situation, rows),
            Findings = verdicts.Findings,
        };
    }

    private static ValueList<TOut> Listed<TIn, TOut>(ValueList<TIn> items, Func<TIn, TOut> make)
    {
        if (items.IsEmpty)
            return default;
        var made = new TOut[items.Count];
        for (int i = 0; i < made.Length; i++)
            made[i] = make(items[i]);
        return new(made);
    }
}
