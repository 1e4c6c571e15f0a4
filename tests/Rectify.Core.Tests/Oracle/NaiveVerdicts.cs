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

    public required Signal Signal { get; init; }

    public required LocalDate? Due { get; init; }

    public required LocalDate? OriginalDue { get; init; }

    public required int? DaysToDue { get; init; }

    public required string? WaitsFor { get; init; }

    public required LocalDate StartsOn { get; init; }

    public required LocalDate? CompletedOn { get; init; }

    public required int? Margin { get; init; }

    public required int SuspendedDays { get; init; }

    public required ValueList<string> Indicators { get; init; }

    public required ValueList<string> Milestones { get; init; }

    public required ValueList<string> Duties { get; init; }

    public required ValueList<string> CloseOut { get; init; }

    /// <summary>The rules that are broken, each with its weight, and those that cannot be told.</summary>
    public required ValueList<string> Findings { get; init; }

    /// <summary>What is said of the plan as a whole.</summary>
    public required ValueList<string> PlanFindings { get; init; }

    /// <summary>The same facts as the evaluator under test tells them, less the rules that the oracle does not know.</summary>
    public static NaiveVerdicts From(MeasureAssessment told, PlanAssessment plan) => new()
    {
        Stage = told.Stage,
        Cycle = told.Cycle,
        Schedule = told.Schedule,
        Standing = told.Standing,
        Signal = told.Signal,
        Due = told.Due,
        OriginalDue = told.OriginalDue,
        DaysToDue = told.DaysToDue,
        WaitsFor = told.WaitsFor,
        StartsOn = told.StartsOn,
        CompletedOn = told.CompletedOn,
        Margin = told.Margin,
        SuspendedDays = told.SuspendedDays,
        Indicators = told.Indicators.Select(static i => $"{i.Id} {i.State}").ToValueList(),
        Milestones = told.Milestones.Select(static m => $"{m.Id} {m.State}").ToValueList(),
        Duties = told.Duties.Select(static d => $"{d.Id} {d.State} {d.Missed}").ToValueList(),
        CloseOut = told.CloseOut.Select(static c => $"{c.Condition} {c.IsMet}").ToValueList(),
        PlanFindings = plan.Findings.Where(static f => NaivePlan.Known.Contains(f.Rule.Id, StringComparer.Ordinal)).Select(static f => $"{f.Rule.Id} {f.Outcome.Kind}").Order(StringComparer.Ordinal).ToValueList(),
        Findings = told.Findings
            .Where(static f => NaiveRules.Known.Contains(f.Rule.Id, StringComparer.Ordinal))
            .Select(static f => new NaiveFinding(f.Rule.Id, f.Outcome.Kind, f.Severity).ToString())
            .Order(StringComparer.Ordinal).ToValueList(),
    };

    /// <summary>What is not the same on both sides, a line each.</summary>
    public IEnumerable<string> DifferencesTo(NaiveVerdicts other) =>
        from property in typeof(NaiveVerdicts).GetProperties()
        where property.CanRead && property.GetIndexParameters().Length == 0
        let mine = property.GetValue(this)
        let theirs = property.GetValue(other)
        where !Equals(mine, theirs)
        select $"{property.Name}: {Shown(mine)} / {Shown(theirs)}";

    private static string Shown(object? value) => value switch
    {
        null => "none",
        ValueList<string> list => string.Join(", ", list),
        _ => value.ToString()!,
    };
}
