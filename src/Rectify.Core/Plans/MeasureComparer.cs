using NodaTime;
using NodaTime.Text;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Plans;

/// <summary>Lists what differs between two editions of a measure.</summary>
internal static class MeasureComparer
{
    public static ValueList<PlanChange> Compare(Measure old, Measure now) => ((IEnumerable<PlanChange>)
    [
        .. Differing(PlanChangeKind.Renumbered, old.Id, now.Id),
        .. Differing(PlanChangeKind.Text, old.Text, now.Text),
        .. DeadlineChanges(old.Deadline, now.Deadline),
        .. StartChanges(old.StartsOn, now.StartsOn),
        .. UnitChanges(old.Responsibility, now.Responsibility),
        .. TargetChanges(old, now),
        .. MilestoneChanges(old, now),
        .. DutyChanges(old, now),
    ]).ToValueList();

    private static IEnumerable<PlanChange> Differing(PlanChangeKind kind, string old, string now)
    {
        if (!string.Equals(old, now, StringComparison.Ordinal))
            yield return new(kind, "", old, now, ChangeDirection.Neutral);
    }

    private static IEnumerable<PlanChange> DeadlineChanges(Deadline? old, Deadline? now)
    {
        string? before = Print(old);
        string? after = Print(now);
        if (!string.Equals(before, after, StringComparison.Ordinal))
            yield return new(PlanChangeKind.Deadline, "", before, after, Direction(old, now));
    }

    private static IEnumerable<PlanChange> StartChanges(LocalDate? old, LocalDate? now)
    {
        if (old != now)
            yield return new(PlanChangeKind.Start, "", Print(old), Print(now), ChangeDirection.Neutral);
    }

    // A later day asks for less; so does a result that need not be kept up any more, work that need not begin at once, or no limit at all.
    private static ChangeDirection Direction(Deadline? old, Deadline? now) => (old, now) switch
    {
        (null, _) => ChangeDirection.Tightened,
        (_, null) => ChangeDirection.Weakened,
        _ => Together(Later(old.NamedDay, now.NamedDay), Demand(IsKept(old), IsKept(now)), Demand(old.StartsAtOnce, now.StartsAtOnce)),
    };

    private static ChangeDirection Demand(bool old, bool now) => (old, now) switch
    {
        (false, true) => ChangeDirection.Tightened,
        (true, false) => ChangeDirection.Weakened,
        _ => ChangeDirection.Neutral,
    };

    // Changes against each other leave open which weighs more.
    private static ChangeDirection Together(params ReadOnlySpan<ChangeDirection> changes) => (changes.Contains(ChangeDirection.Tightened), changes.Contains(ChangeDirection.Weakened)) switch
    {
        (true, false) => ChangeDirection.Tightened,
        (false, true) => ChangeDirection.Weakened,
        _ => ChangeDirection.Neutral,
    };

    private static bool IsKept(Deadline deadline) => deadline.IsThenLongTerm || deadline is LongTermDeadline;

    private static ChangeDirection Later(LocalDate? old, LocalDate? now) => (old, now) switch
    {
        ({ } before, { } after) => after > before ? ChangeDirection.Weakened : after < before ? ChangeDirection.Tightened : ChangeDirection.Neutral,
        _ => ChangeDirection.Neutral,
    };

    private static IEnumerable<PlanChange> UnitChanges(ResponsibilityChain old, ResponsibilityChain now)
    {
        foreach (var gone in old.Links.Select(Key).Except(now.Links.Select(Key)))
            yield return new(PlanChangeKind.UnitRemoved, gone.Name, gone.Role.ToString(), now: null, ChangeDirection.Neutral);
        foreach (var added in now.Links.Select(Key).Except(old.Links.Select(Key)))
            yield return new(PlanChangeKind.UnitAdded, added.Name, old: null, added.Role.ToString(), ChangeDirection.Neutral);
        if (!string.Equals(old.Lead?.Unit, now.Lead?.Unit, StringComparison.Ordinal))
            yield return new(PlanChangeKind.Lead, "", old.Lead?.Unit, now.Lead?.Unit, ChangeDirection.Neutral);
    }

    private static (string Name, ResponsibilityRole Role) Key(ResponsibilityLink link) => (link.Name, link.Role);

    private static IEnumerable<PlanChange> TargetChanges(Measure old, Measure now) => PartPairing
        .Pair(old.Indicators, now.Indicators, static i => i.Name)
        .SelectMany(static pair => pair switch
        {
            (null, { } added) => [new(PlanChangeKind.TargetAdded, added.Name, old: null, Print(added), ChangeDirection.Tightened)],
            ({ } gone, null) => [new(PlanChangeKind.TargetDropped, gone.Name, Print(gone), now: null, ChangeDirection.Weakened)],
            var (before, after) => TargetChanges(before!, after!),
        });

    private static IEnumerable<PlanChange> TargetChanges(TargetIndicator old, TargetIndicator now)
    {
        if (!string.Equals(Print(old), Print(now), StringComparison.Ordinal))
            yield return new(PlanChangeKind.TargetValue, now.Name, Print(old), Print(now), TargetStrength.Compare(old, now));
        if (old.By != now.By)
            yield return new(PlanChangeKind.TargetDay, now.Name, Print(old.By), Print(now.By), DayDirection(old.By, now.By));
        if (old.Per != now.Per)
            yield return new(PlanChangeKind.TargetWindow, now.Name, old.Per?.ToString(), now.Per?.ToString(), More(TimesAYear(old.Per), TimesAYear(now.Per)));
        if (old.Modality != now.Modality)
            yield return new(PlanChangeKind.TargetModality, now.Name, old.Modality.ToString(), now.Modality.ToString(), Firmer(now.Modality));
    }

    private static IEnumerable<PlanChange> MilestoneChanges(Measure old, Measure now) => PartPairing
        .Pair(old.Milestones, now.Milestones, static m => m.Text)
        .SelectMany(static pair => pair switch
        {
            (null, { } added) => [new(PlanChangeKind.MilestoneAdded, added.Text, old: null, Print(added.Deadline), ChangeDirection.Tightened)],
            ({ } gone, null) => [new(PlanChangeKind.MilestoneDropped, gone.Text, Print(gone.Deadline), now: null, ChangeDirection.Weakened)],
            var (before, after) => MilestoneChanges(before!, after!),
        });

    private static IEnumerable<PlanChange> MilestoneChanges(Milestone old, Milestone now)
    {
        if (!string.Equals(Print(old.Deadline), Print(now.Deadline), StringComparison.Ordinal))
            yield return new(PlanChangeKind.MilestoneDay, now.Text, Print(old.Deadline), Print(now.Deadline), Direction(old.Deadline, now.Deadline));
        if (old.Modality != now.Modality)
            yield return new(PlanChangeKind.MilestoneModality, now.Text, old.Modality.ToString(), now.Modality.ToString(), Firmer(now.Modality));
    }

    private static IEnumerable<PlanChange> DutyChanges(Measure old, Measure now) => PartPairing
        .Pair(old.Duties, now.Duties, static d => d.Text)
        .SelectMany(static pair => pair switch
        {
            (null, { } added) => [new(PlanChangeKind.DutyAdded, added.Text, old: null, Print(added.Recurrence), ChangeDirection.Tightened)],
            ({ } gone, null) => [new(PlanChangeKind.DutyDropped, gone.Text, Print(gone.Recurrence), now: null, ChangeDirection.Weakened)],
            var (before, after) => DutyChanges(before!, after!),
        });

    private static IEnumerable<PlanChange> DutyChanges(RecurringDuty old, RecurringDuty now)
    {
        if ((old.Recurrence.AtLeast, old.Recurrence.Per) != (now.Recurrence.AtLeast, now.Recurrence.Per))
            yield return new(PlanChangeKind.DutyFrequency, now.Text, Print(old.Recurrence), Print(now.Recurrence), More(TimesAYear(old.Recurrence), TimesAYear(now.Recurrence)));
        if ((old.From, old.Until) != (now.From, now.Until))
            yield return new(PlanChangeKind.DutyDays, now.Text, Days(old), Days(now), ChangeDirection.Neutral);
        if (old.Each != now.Each)
            yield return new(PlanChangeKind.DutyScope, now.Text, Scope(old), Scope(now), Demand(old.Each, now.Each));
    }

    private static ChangeDirection More(int before, int after) =>
        after > before ? ChangeDirection.Tightened : after < before ? ChangeDirection.Weakened : ChangeDirection.Neutral;

    private static string Days(RecurringDuty duty) => $"{Print(duty.From) ?? "…"} to {Print(duty.Until) ?? "…"}";

    private static string Scope(RecurringDuty duty) => duty.Each ? "each unit by itself" : "together";

    private static int TimesAYear(Recurrence recurrence) => recurrence.AtLeast * TimesAYear(recurrence.Per);

    private static int TimesAYear(RecurrencePeriod? per) => per switch
    {
        RecurrencePeriod.Week => 52,
        RecurrencePeriod.Month => 12,
        RecurrencePeriod.Quarter => 4,
        RecurrencePeriod.HalfYear => 2,
        RecurrencePeriod.Year => 1,
        _ => 0,
    };

    // A promise without a day asks for less than one with a day.
    private static ChangeDirection DayDirection(LocalDate? old, LocalDate? now) => (old, now) switch
    {
        (null, not null) => ChangeDirection.Tightened,
        (not null, null) => ChangeDirection.Weakened,
        _ => Later(old, now),
    };

    private static ChangeDirection Firmer(Modality now) => now == Modality.Binding ? ChangeDirection.Tightened : ChangeDirection.Weakened;

    private static string Print(TargetIndicator indicator) =>
        $"{indicator.Mode} {ComparatorSymbols.Of(indicator.Comparator)} {indicator.Target}{(indicator.IsApproximate ? " (approximately)" : "")}";

    private static string Print(Recurrence recurrence) => FormattableString.Invariant($"{recurrence.AtLeast} per {recurrence.Per}");

    private static string? Print(LocalDate? day) => day is { } d ? LocalDatePattern.Iso.Format(d) : null;

    private static string? Print(Deadline? deadline) => deadline is null ? null : DeadlineText.Of(deadline);
}
