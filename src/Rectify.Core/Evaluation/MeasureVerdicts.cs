using NodaTime;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Every verdict about a measure on a day.</summary>
internal sealed class MeasureVerdicts
{
    private readonly OutcomeSheet _outcomes;
    private Deferred<LocalDate?>? _nextDay;
    private IndicatorAssessment[]? _indicators;
    private MilestoneAssessment[]? _milestones;

    public MeasureVerdicts(RuleSet rules, in MeasureContext context)
    {
        Context = context;
        _outcomes = OutcomeSheet.Of(rules, context);
        Signal = SignalLight.Of(rules.Policy.Signals, context.Stage, context.Schedule, Findings);
    }

    private MeasureVerdicts(MeasureVerdicts same, in MeasureContext context)
    {
        Context = context;
        _outcomes = same._outcomes.On(context);
        Signal = same.Signal;
        (_nextDay, _indicators, _milestones) = (same._nextDay, same._indicators, same._milestones);
    }

    public MeasureContext Context { get; }

    public ValueList<Finding> Findings => _outcomes.Findings;

    public Signal Signal { get; }

    /// <summary>The targets with their states.</summary>
    public ValueList<IndicatorAssessment> Indicators => new(_indicators ??= Context.Indicators.Convert(static i => new IndicatorAssessment(i.Indicator.Id, i.State)));

    /// <summary>The milestones with their states.</summary>
    public ValueList<MilestoneAssessment> Milestones => new(_milestones ??= Context.Milestones.Convert(static m => new MilestoneAssessment(m.Milestone.Id, m.State)));

    /// <summary>Which outcome each rule came to, in the order of the rule set.</summary>
    public ReadOnlySpan<OutcomeKind> Outcomes => _outcomes.Kinds;

    /// <summary>Whether the stage, schedule, standing, signal, indicators' states and rules' outcomes are those of another day; day counts are no verdicts.</summary>
    public bool AreSameAs(MeasureVerdicts other) =>
        (Context.Stage, Context.Schedule, Context.Standing, Signal) == (other.Context.Stage, other.Context.Schedule, other.Context.Standing, other.Signal)
        && Outcomes.SequenceEqual(other.Outcomes)
        && HaveSameIndicatorsAs(other);

    /// <summary>The first later day on which a verdict can change: only days that the schedule, the parts of the measure or a rule name can.</summary>
    public LocalDate? NextDay() => (_nextDay ??= new(FindNextDay())).Value;

    /// <summary>Whether nothing can have changed from the day of these verdicts to a later one.</summary>
    public bool HoldOn(LocalDate day) => Context.AsOf <= day && !(NextDay() <= day);

    /// <summary>These verdicts as of a day on which they still hold.</summary>
    public MeasureVerdicts MovedTo(in MeasureContext context) => new(this, context);

    private LocalDate? FindNextDay()
    {
        var next = _outcomes.MayChangeOn;
        foreach (var day in Context.DaysOfChange)
        {
            if (day > Context.AsOf && !(next <= day))
                next = day;
        }

        foreach (var duty in Context.Duties)
        {
            if (duty.Reading.MayChangeOn is { } day && day > Context.AsOf && !(next <= day))
                next = day;
        }

        return next;
    }

    private bool HaveSameIndicatorsAs(MeasureVerdicts other)
    {
        var (indicators, others) = (Context.Indicators, other.Context.Indicators);
        for (int i = 0; i < indicators.Count; i++)
        {
            if (indicators[i].State != others[i].State)
                return false;
        }

        return true;
    }
}
