using NodaTime;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Evaluates one measure on its day and, with the facts frozen, on later days until something changes.</summary>
internal sealed class MeasureEvaluation(RuleSet rules, MeasureSituation situation)
{
    // The built-in rules name a handful of days. A host's rule may name one empty day after another: a hundred years of them are enough.
    private const int MaxDaysLookedAt = 36_525;

    private MeasureVerdicts? _last;

    public MeasureSituation Situation => situation;

    /// <summary>The verdicts of a day. Those last found are kept, as until their next day they need only be told as of another day.</summary>
    /// <remarks>A rule of a host may change on days that it does not name, so it is always run.</remarks>
    public MeasureVerdicts On(LocalDate day) => _last is { } last && rules.HasOnlyBuiltInMeasureRules && last.HoldOn(day)
        ? last.MovedTo(situation.On(day))
        : _last = RunOn(day);

    private MeasureVerdicts RunOn(LocalDate day) => new(rules, situation.On(day));

    /// <summary>The first later day on which a verdict is another; null if never.</summary>
    public LocalDate? NextChange(MeasureVerdicts today)
    {
        var then = today;
        for (int looked = 0; looked < MaxDaysLookedAt && then.NextDay() is { } day; looked++)
        {
            then = RunOn(day);
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
            verdicts = RunOn(day);
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
            Indicators = verdicts.Indicators,
            Milestones = verdicts.Milestones,
            Duties = new(context.Duties.Convert(static d => new DutyAssessment(d.Duty.Id, d.Reading.State, d.Reading.MissedWindows))),
            LaterCoverage = Scorer.LaterCoverageOf(situation, rows),
            Findings = verdicts.Findings,
        };
    }
}
