using System.Runtime.CompilerServices;
using NodaTime;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Every verdict about a measure on a day.</summary>
internal sealed class MeasureVerdicts : IDatedVerdicts
{
    private readonly RuleResults _results;
    private StrongBox<LocalDate?>? _reevaluateOn;
    private IndicatorAssessment[]? _indicators;
    private MilestoneAssessment[]? _milestones;

    /// <summary>Runs the rules on a day.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="context">The measure on the day.</param>
    /// <param name="other">The verdicts of another day with the same facts, which spare what no day changes; null where there are none.</param>
    public MeasureVerdicts(RuleSet rules, MeasureContext context, MeasureVerdicts? other = null)
    {
        Context = context;
        _results = RuleResults.Of(rules, context, other?._results);
        Signal = SignalEvaluator.Of(rules.Policy.Signals, context.Stage, context.Schedule, Findings);
    }

    private MeasureVerdicts(MeasureVerdicts same, MeasureContext context)
    {
        Context = context;
        _results = same._results.WithDate(context);
        Signal = same.Signal;
        (_reevaluateOn, _indicators, _milestones) = (same._reevaluateOn, same._indicators, same._milestones);
    }

    public MeasureContext Context { get; }

    public LocalDate AsOf => Context.AsOf;

    public ValueList<Finding> Findings => _results.Findings;

    public Signal Signal { get; }

    /// <summary>The targets with their states.</summary>
    public ValueList<IndicatorAssessment> Indicators => new(_indicators ??= Context.Indicators.Convert(static i => new IndicatorAssessment(i.Indicator.Id, i.State)));

    /// <summary>The milestones with their states.</summary>
    public ValueList<MilestoneAssessment> Milestones => new(_milestones ??= Context.Milestones.Convert(static m => new MilestoneAssessment(m.Milestone.Id, m.State)));

    /// <summary>Which outcome each rule came to, in the order of the rule set.</summary>
    public ReadOnlySpan<OutcomeKind> Outcomes => _results.Kinds;

    /// <summary>Determines whether the stage, schedule, standing, signal, indicators' states and rules' outcomes are those of another day; day counts are no verdicts.</summary>
    public bool AreSameAs(MeasureVerdicts other) =>
        (Context.Stage, Context.Schedule, Context.Standing, Signal) == (other.Context.Stage, other.Context.Schedule, other.Context.Standing, other.Signal)
        && Outcomes.SequenceEqual(other.Outcomes)
        && HaveSameIndicatorsAs(other);

    /// <summary>The first later day on which a verdict can change with the facts frozen: a day that the schedule, a part of the measure or a rule names.</summary>
    public LocalDate? ReevaluateOn => (_reevaluateOn ??= new(_results.ReevaluateOn.OrEarlier(Context.ReevaluateOn, AsOf))).Value;

    /// <summary>Determines whether no verdict can have changed from the day of these verdicts to another.</summary>
    public bool AreValidOn(LocalDate day) => AsOf <= day && !(ReevaluateOn <= day);

    /// <summary>Returns these verdicts dated to another day, on which they must be valid.</summary>
    public MeasureVerdicts WithDate(MeasureContext context) => new(this, context);

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
