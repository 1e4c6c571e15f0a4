using NodaTime;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Evaluates one measure on a day and, with the facts frozen, on later days.</summary>
internal sealed class MeasureEvaluation(RuleSet rules, MeasureFacts facts)
{
    private MeasureVerdicts? _last;

    public MeasureFacts Facts => facts;

    /// <summary>Returns the verdicts of a day. Those last made are kept: as long as they hold, they are only dated to another day.</summary>
    /// <remarks>A rule of a host may change on days that it does not name, so it is always run.</remarks>
    public MeasureVerdicts On(LocalDate day) => _last is { } last && rules.HasOnlyBuiltInMeasureRules && last.AreValidOn(day)
        ? last.WithDate(facts.On(day))
        : _last = Evaluate(day);

    /// <summary>Returns the verdicts of the days after a day on which one can change.</summary>
    public IEnumerable<MeasureVerdicts> After(MeasureVerdicts today) => VerdictTimeline.After(today, Evaluate);

    /// <summary>Returns the first later day on which a verdict is another; null if never.</summary>
    public LocalDate? NextChange(MeasureVerdicts today) => After(today).FirstOrDefault(then => !then.AreSameAs(today))?.AsOf;

    /// <summary>Returns every verdict of a day with its own next change.</summary>
    public ValueList<VerdictForecast> Forecast(LocalDate asOf)
    {
        var verdicts = On(asOf);
        var today = NamedVerdicts.Of(rules, verdicts);
        var changes = new Dictionary<(string?, string), (LocalDate On, string? To)>();
        foreach (var later in After(verdicts))
        {
            var then = NamedVerdicts.Of(rules, later);
            foreach (var key in today.Keys)
            {
                if (!string.Equals(then[key], today[key], StringComparison.Ordinal))
                    changes.TryAdd(key, (later.AsOf, then[key]));
            }
        }

        return today.Keys.Select(key => changes.TryGetValue(key, out var change)
            ? new VerdictForecast(key.Verdict, today[key]!, change.On, change.To)
            : new VerdictForecast(key.Verdict, today[key]!, nextChange: null, next: null)).ToValueList();
    }

    /// <summary>Returns the verdicts of a day as an assessment. What is asked for less often is made when it is asked for.</summary>
    public MeasureAssessment Describe(MeasureVerdicts verdicts, UnitRows rows)
    {
        var context = verdicts.Context;
        var due = context.Due?.DayOrNull;
        return new MeasureAssessment(context)
        {
            Stage = context.Stage,
            Schedule = context.Schedule,
            Standing = context.Standing,
            Signal = verdicts.Signal,
            Due = due,
            DueBasis = context.Due is { HasDay: true, Basis: var basis } ? basis : null,
            OriginalDue = context.DueDays.Original?.DayOrNull,
            DaysToDue = due is { } day && context.History.Completion is null ? Period.DaysBetween(context.AsOf, day) : null,
            LazyNextChange = new(() => NextChange(verdicts)),
            Cycle = context.History.Cycle,
            Indicators = verdicts.Indicators,
            Milestones = verdicts.Milestones,
            Duties = new(context.Duties.Convert(static d => new DutyAssessment(d.Duty.Id, d.State, d.MissedWindows))),
            LazyCoverage = Scorer.LazyCoverageOf(facts, rows),
            Findings = verdicts.Findings,
        };
    }

    private MeasureVerdicts Evaluate(LocalDate day) => new(rules, facts.On(day), _last);
}
