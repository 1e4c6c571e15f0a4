using NodaTime;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Evaluates one measure on its day and, with the facts frozen, on later days until something changes.</summary>
internal sealed class MeasureEvaluation(RuleSet rules, MeasureSituation situation)
{
    // The built-in rules name a handful of days. A host's rule may name one empty day after another: a hundred years of them are enough.
    private const int MaxDaysLookedAt = 36_525;

    public MeasureAssessment Assess(LocalDate asOf)
    {
        var context = situation.On(asOf);
        var results = RuleRunner.Run(rules.MeasureRules, context);
        return Describe(context, results) with { NextChange = NextChange(context, results) };
    }

    /// <summary>Every verdict on a day with its own next change.</summary>
    public ValueList<VerdictForecast> Forecast(LocalDate asOf)
    {
        var context = situation.On(asOf);
        var results = RuleRunner.Run(rules.MeasureRules, context);
        var today = VerdictSheet.Of(context, rules, results);
        var changes = new Dictionary<(string?, string), (LocalDate On, string? To)>();
        for (int looked = 0; looked < MaxDaysLookedAt && NextDay(context, results) is { } day; looked++)
        {
            context = situation.On(day);
            results = RuleRunner.Run(rules.MeasureRules, context);
            var then = VerdictSheet.Of(context, rules, results);
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

    private MeasureAssessment Describe(in MeasureContext context, RuleResult[] results)
    {
        var findings = Findings.Of(rules, results);
        var due = context.Due?.DayOrNull;
        return new MeasureAssessment(context.Measure.Id)
        {
            Stage = context.Stage,
            Schedule = context.Schedule,
            Standing = context.Standing,
            Signal = SignalLight.Of(rules.Policy.Signals, context.Stage, context.Schedule, findings),
            Due = due,
            DueBasis = context.Due is { HasDay: true, Basis: var basis } ? basis : null,
            OriginalDue = context.DueDays.Original?.DayOrNull,
            DaysToDue = due is { } day ? Period.DaysBetween(context.AsOf, day) : null,
            Cycle = context.History.Cycle,
            Indicators = ((IEnumerable<IndicatorStatus>)context.Indicators).Select(static i => new IndicatorAssessment(i.Indicator.Id, i.State)).ToValueList(),
            Milestones = ((IEnumerable<MilestoneStatus>)context.Milestones).Select(static m => new MilestoneAssessment(m.Milestone.Id, m.State)).ToValueList(),
            Duties = ((IEnumerable<DutyStatus>)context.Duties).Select(static d => new DutyAssessment(d.Duty.Id, d.Reading.State, d.Reading.MissedWindows)).ToValueList(),
            Findings = findings,
        };
    }

    // Verdicts change only on the days that the schedule, the parts of the measure and the rules name, so only those are looked at.
    private LocalDate? NextChange(in MeasureContext today, RuleResult[] resultsToday)
    {
        var verdicts = Verdicts.Of(rules, today, resultsToday);
        var (context, results) = (today, resultsToday);
        for (int looked = 0; looked < MaxDaysLookedAt && NextDay(context, results) is { } day; looked++)
        {
            context = situation.On(day);
            results = RuleRunner.Run(rules.MeasureRules, context);
            if (!verdicts.Equals(Verdicts.Of(rules, context, results)))
                return day;
        }

        return null;
    }

    private LocalDate? NextDay(in MeasureContext context, RuleResult[] results)
    {
        LocalDate? next = null;
        void Consider(LocalDate asOf, LocalDate? day)
        {
            if (day > asOf && (next is null || day < next))
                next = day;
        }

        foreach (var day in situation.ScheduleDays())
            Consider(context.AsOf, day);
        foreach (var indicator in context.Measure.Indicators)
            Consider(context.AsOf, indicator.By?.PlusDaysWithinCalendar(1));
        foreach (var milestone in context.Milestones)
            Consider(context.AsOf, milestone.Due.DayOrNull?.PlusDaysWithinCalendar(1));
        foreach (var duty in context.Duties)
            Consider(context.AsOf, duty.Reading.MayChangeOn);
        foreach (var result in results)
            Consider(context.AsOf, result.Outcome.MayChangeOn);
        return next;
    }
}
