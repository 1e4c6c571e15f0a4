using NodaTime;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Oracle;

/// <summary>The rules about acceptance, close-out and what comes after.</summary>
internal static class NaiveStageRules
{
    public static NaiveRule[] Rules { get; } =
    [
        new("RCT5001", Severity.Error, static e => e.History.ThisCycle.Any(IsCloseOut) && e.History.ThisCycle.LastOrDefault(static s => s.Fact is Accepted or AcceptanceRefused)?.Fact is not Accepted),
        new("RCT5003", Severity.Warning, static e => NaiveRules.Any(e.History.ThisCycle.Where(static s => s.Fact is Accepted).TakeLast(1), s => IsByResponsible(e, s.Fact))),
        new("RCT5004", Severity.Warning, static e => e.History.Stage == Stage.ClosedOut && DaysSince(e, e.History.ClosedOutOn!.Value) > e.Policy.PublicationDays),
        new("RCT5005", Severity.Warning, IsLookBackDue),
        new("RCT5006", Severity.Error, static e => e.History.IsLapsed),
        new("RCT5007", Severity.Warning, static e => IsRectifiedWithoutWork(e)),
        new("RCT5009", Severity.Warning, static e => e.History.Steps.Any(static s => s.IsOutOfOrder)),
        new("RCT5011", Severity.Warning, static e => e.History.Whole.Any(s => s.Fact is Cancelled f && (string.IsNullOrWhiteSpace(f.ApprovedBy) || string.IsNullOrWhiteSpace(f.Reason) || (f.Into is { } into && !e.Plan.TryGetMeasure(into, out _))))),
        new("RCT5012", Severity.Info, static e => Followed(e).Any(static s => s.Fact is Accepted or ClosedOut or Published) && Followed(e).All(static s => s.Fact.Evidence.Count == 0)),
    ];

    private static int DaysSince(NaiveEvaluator e, LocalDate day) => Period.DaysBetween(day, e.AsOf);

    private static IEnumerable<NaiveStep> Followed(NaiveEvaluator e) => e.History.ThisCycle.Where(static s => s.Follows);

    private static bool? IsLookBackDue(NaiveEvaluator e)
    {
        if (e.History.Stage is not (Stage.ClosedOut or Stage.Published))
            return false;

        return LastLook(e) is { } last ? DaysSince(e, last) > e.Policy.LookBackDays : null;
    }

    private static bool IsCloseOut(NaiveStep step) => step.Fact is ClosedOut && step.Brings(Stage.ClosedOut);

    // What was published without a close-out has no day of it.
    private static LocalDate? LastLook(NaiveEvaluator e) =>
        e.History.ThisCycle.Where(static s => s.Fact is LookedBack || IsCloseOut(s)).Select(static s => (LocalDate?)s.Fact.On).Max();

    private static bool? IsByResponsible(NaiveEvaluator e, ProgressEvent accepted)
    {
        if (accepted.By is not { } by)
            return null;

        string[]?[] units = [.. e.Performing.Select(l => e.Units.MembersOf(l, accepted.On))];
        if (units.OfType<string[]>().Any(members => members.Any(m => e.Units.IsSame(m, by))))
            return true;

        return units.Contains(null) ? null : false;
    }

    private static bool IsRectifiedWithoutWork(NaiveEvaluator e) =>
        e.History.ThisCycle.FirstOrDefault(static s => s.Fact is Rectified) is { } first
        && !e.History.ThisCycle.Any(s => s.Place < first.Place && s.Fact is Started or ProgressReported or MilestoneReached or DutyPerformed);
}
