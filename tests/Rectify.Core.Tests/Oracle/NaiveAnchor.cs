using System.Text;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Progress;

namespace Rectify.Core.Tests.Oracle;

/// <summary>What a deadline counts from, and the day that comes of it.</summary>
internal sealed class NaiveAnchor(NaiveHistory history, Deadline? deadline)
{
    public string? Name => deadline switch
    {
        RelativeDeadline r => r.Anchor,
        EventDeadline e => e.Event,
        _ => null,
    };

    /// <summary>The day that needs no event.</summary>
    public LocalDate? Written => deadline switch
    {
        FixedDeadline f => f.Due,
        StagedDeadline s => s.Stages[^1].Due,
        PeriodDeadline p => p.Due,
        ImmediateDeadline => history.StartsOn.PlusDays(history.Policy.ImmediateAllowanceDays),
        RelativeDeadline or EventDeadline when Name == "issued" => Count(history.Plan.IssuedOn),
        _ => null,
    };

    /// <summary>What is said where there is no day.</summary>
    public DueDayKind WithoutDay => deadline switch
    {
        RelativeDeadline or EventDeadline => Name == "issued" ? DueDayKind.Undetermined : DueDayKind.Waiting,
        _ => DueDayKind.None,
    };

    private bool IsType => Enum.GetNames<ProgressEventType>().Any(n => string.Equals(n, Name, StringComparison.OrdinalIgnoreCase));

    private bool IsMilestone => history.Plan.Measures.SelectMany(static m => m.Milestones.Concat(m.EarlierStages)).Any(m => string.Equals(m.Id, Name, StringComparison.Ordinal));

    /// <summary>Whether a fact supplies the day: the first event of a type or of a milestone, and every day fixed for words.</summary>
    public bool IsSuppliedBy(NaiveAct act, IEnumerable<NaiveAct> before)
    {
        if (Name is null or "issued")
            return false;
        if (IsType || IsMilestone)
            return IsNamed(act) && !before.Any(IsNamed);

        return act.Fact is DayFixed f && Folded(f.Event) == Folded(Name);
    }

    public LocalDate? Count(NaiveAct act) => Count(act.Fact is DayFixed f && !IsType ? f.Day : act.Fact.On);

    private static string Folded(string name) => name.Normalize(NormalizationForm.FormKC).Trim();

    private bool IsNamed(NaiveAct act) => act.Step is not null && (IsType
        ? string.Equals(act.Fact.Type.ToString(), Name, StringComparison.OrdinalIgnoreCase)
        : act.Fact is MilestoneReached m && string.Equals(m.Milestone, Name, StringComparison.Ordinal));

    // No document can write a day before year 1.
    private LocalDate? Count(LocalDate anchor) => Counted(anchor) is { Year: >= 1 } day ? day : null;

    private LocalDate? Counted(LocalDate anchor)
    {
        if (deadline is EventDeadline e)
            return anchor.PlusDays(e.Direction == DeadlineDirection.Before ? -1 : 1);

        var relative = (RelativeDeadline)deadline!;
        int amount = relative.Direction == DeadlineDirection.After ? relative.Amount : -relative.Amount;
        var day = relative.Unit switch
        {
            DeadlineUnit.Day => anchor.PlusDays(amount),
            DeadlineUnit.Week => anchor.PlusDays(7 * amount),
            DeadlineUnit.Month => anchor.PlusMonths(amount),
            DeadlineUnit.Year => anchor.PlusMonths(12 * amount),
            _ => WorkingDays(anchor, amount),
        };
        return relative.Direction == DeadlineDirection.After && history.Policy.LastDayOnRestDay == LastDayOnRestDay.NextWorkingDay ? NextWorkingDay(day) : day;
    }

    // Without a calendar nobody knows which days are worked.
    private LocalDate? WorkingDays(LocalDate anchor, int amount)
    {
        if (history.Policy.WorkingDays is not { } calendar)
            return null;

        var day = anchor;
        for (int left = Math.Abs(amount); left > 0;)
        {
            day = day.PlusDays(Math.Sign(amount));
            left -= IsWorked(calendar, day) ? 1 : 0;
        }

        return day;
    }

    private LocalDate? NextWorkingDay(LocalDate? due)
    {
        if (due is not { } first || history.Policy.WorkingDays is not { } calendar)
            return due;

        var day = first;
        for (; calendar.IsWorkingDay(day) == false; day = day.PlusDays(1))
        {
        }

        return calendar.IsWorkingDay(day) is null ? first : day;
    }

    private static bool IsWorked(IWorkingDayCalendar calendar, LocalDate day) => calendar.IsWorkingDay(day) ?? day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
}
