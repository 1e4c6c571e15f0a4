using NodaTime;
using Rectify.Evaluation;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Oracle;

/// <summary>What one side says of a measure on a day, in a form that can be compared.</summary>
internal sealed record NaiveVerdicts
{
    public required Stage Stage { get; init; }

    public required int Cycle { get; init; }

    public required ScheduleStatus Schedule { get; init; }

    public required Standing Standing { get; init; }

    public required LocalDate? Due { get; init; }

    public required LocalDate? OriginalDue { get; init; }

    public required ValueList<string> Indicators { get; init; }

    public required ValueList<string> Milestones { get; init; }

    public required ValueList<string> Duties { get; init; }

    public required ValueList<string> Violated { get; init; }

    /// <summary>Those rules that cannot be told because the schedule or an indicator cannot.</summary>
    public required ValueList<string> Undetermined { get; init; }

    /// <summary>The same facts as the evaluator under test tells them, less the rules that the oracle does not know.</summary>
    public static NaiveVerdicts From(MeasureAssessment told) => new()
    {
        Stage = told.Stage,
        Cycle = told.Cycle,
        Schedule = told.Schedule,
        Standing = told.Standing,
        Due = told.Due,
        OriginalDue = told.OriginalDue,
        Indicators = told.Indicators.Select(static i => $"{i.Id} {i.State}").ToValueList(),
        Milestones = told.Milestones.Select(static m => $"{m.Id} {m.State}").ToValueList(),
        Duties = told.Duties.Select(static d => $"{d.Id} {d.State} {d.Missed}").ToValueList(),
        Violated = Rules(told, NaiveRules.Known, OutcomeKind.Violated),
        Undetermined = Rules(told, NaiveRules.FollowingAState, OutcomeKind.Undetermined),
    };

    private static ValueList<string> Rules(MeasureAssessment told, string[] known, OutcomeKind outcome) => told.Findings
        .Where(f => f.Outcome.Kind == outcome && known.Contains(f.Rule.Id, StringComparer.Ordinal))
        .Select(static f => f.Rule.Id).Order(StringComparer.Ordinal).ToValueList();
}
