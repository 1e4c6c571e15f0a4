using NodaTime;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Reporting.Calendars;

/// <summary>The last day for looking back at what was closed out.</summary>
internal static class LookBackDay
{
    /// <summary>The day, counted from the later of the close-out and the last look-back; null where nothing was closed out.</summary>
    public static LocalDate? Of(MeasureAssessment state, EvaluationPolicy policy)
    {
        if (!state.Stage.IsClosedOut())
            return null;
        LocalDate?[] reviews = [state.Context.History.CloseOut?.On, state.Context.History.LastInCycle<LookedBack>()?.On];
        return reviews.Max() is { } last && Period.DaysBetween(last, LocalDate.MaxIsoValue) >= policy.LookBackDays ? last.PlusDays(policy.LookBackDays) : null;
    }
}
