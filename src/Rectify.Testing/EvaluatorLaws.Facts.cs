using NodaTime;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Testing.Laws;

namespace Rectify.Testing;

/// <content>The laws of facts that take back, stop or end something.</content>
public sealed partial class EvaluatorLaws
{
    private static readonly int[] DaysSuspended = [1, 10, 100];

    /// <summary>A retraction and the fact that it takes back change nothing but RCT6004 together, once the retraction is known; before that the fact counts as if nothing followed.</summary>
    public Law RetractionUndoes => Law.Of("a retraction undoes", "A retraction and the fact that it takes back change no verdict but RCT6004.", _cases, plan =>
    {
        var now = _evaluate(plan);
        return (
            from fact in AddedFacts.Of(plan)
            let known = plan.With(plan.Plan, plan.Log.Add(fact))
            let taken = known.With(plan.Plan, known.Log.Add(AddedFacts.Retraction(plan, LocalDate.Min(plan.AsOf, plan.KnownOn))))
            let later = known.With(plan.Plan, known.Log.Add(AddedFacts.Retraction(plan, plan.KnownOn.PlusDays(1))))
            select VerdictLine.DifferenceBut([RuleIds.CompletionRetracted], now, _evaluate(taken), $"with {ProgressEventNames.Of(fact.Type)} reported and retracted")
                ?? VerdictLine.Difference(_evaluate(known), _evaluate(later), $"with {ProgressEventNames.Of(fact.Type)} retracted a day later")).FirstOrDefault(static d => d is not null);
    });

    /// <summary>A suspension that begins while none runs never makes a due day earlier.</summary>
    public Law SuspensionIsNoEarlier => Law.Of("a suspension is no earlier", "A suspension that begins while none runs never makes a due day earlier.", _cases, plan =>
        (from before in _evaluate(plan).Measures
         where !before.Context.Suspensions.Any(s => s.IsRunningOn(plan.AsOf))
         from until in (LocalDate?[])[null, plan.AsOf, plan.AsOf.PlusDays(30)]
         let suspended = plan.With(plan.Plan, plan.Log.Add(AddedFacts.Suspension(before.Id, plan.AsOf, until)))
         let after = Assessed(_evaluate(suspended), before.Id)
         where after.Due < before.Due || before.OriginalDue != after.OriginalDue
         select $"{VerdictLine.Due(before)}; suspended on {Calendars.Iso(plan.AsOf)}, {VerdictLine.Due(after)}.").FirstOrDefault());

    /// <summary>A resumed suspension of n days moves a due day that had not passed by n, and no other.</summary>
    public Law ResumptionMovesByItsDays => Law.Of("a resumption moves by its days", "A resumed suspension of n days moves a due day that had not passed by exactly n.", _cases, plan =>
        (from days in DaysSuspended
         let since = plan.AsOf.PlusDays(-days)
         where plan.KnownOn >= plan.AsOf
         let then = _evaluate(plan.On(since.PlusDays(-1)))
         from before in _evaluate(plan).Measures
         where before.Due is not null && before.Due == Assessed(then, before.Id).Due && AddedFacts.AreUndisturbed(before, since)
         let suspended = plan.With(plan.Plan, plan.Log.AddRange([AddedFacts.Suspension(before.Id, since, until: null), new Resumed(before.Id, plan.AsOf)]))
         let after = Assessed(_evaluate(suspended), before.Id)
         where after.Due != (before.Due >= since ? before.Due.Value.PlusDays(days) : before.Due)
         select $"{VerdictLine.Due(before)}; suspended on {Calendars.Iso(since)} and resumed on {Calendars.Iso(plan.AsOf)}, {VerdictLine.Due(after)}.").FirstOrDefault());

    /// <summary>Cancelling and reinstating a measure on one day changes no verdict but those for which both are facts: RCT5009, 5011, 6001 and 6005.</summary>
    public Law ReinstatementUndoes => Law.Of("a reinstatement undoes", "Cancelling and reinstating on one day change no verdict but RCT5009, RCT5011, RCT6001 and RCT6005.", _cases, plan =>
    {
        var now = _evaluate(plan);
        return now.Measures.Where(static m => m.Stage != Stage.Cancelled)
            .Select(before => VerdictLine.DifferenceBut(
                [RuleIds.EventOutOfOrder, RuleIds.ImproperCancellation, RuleIds.ReportOverdue, RuleIds.ReviewOverdue],
                now,
                _evaluate(plan.With(plan.Plan, plan.Log.AddRange([AddedFacts.Cancellation(before.Id, plan.AsOf), new Reinstated(before.Id, plan.AsOf)]))),
                $"with {before.Id} cancelled and reinstated",
                comparesNextChange: false))
            .FirstOrDefault(static d => d is not null);
    });
}
