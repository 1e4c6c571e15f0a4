using FluentValidation;
using NodaTime;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Benchmarks.Peers;

/// <summary>The six rules in FluentValidation as its users write them: over the records, a property and a condition each, with a message that names the day.</summary>
internal sealed class FluentRecordRules : AbstractValidator<PeerMeasure>
{
    public FluentRecordRules(LocalDate asOf)
    {
        RuleFor(static m => m.Due)
            .GreaterThanOrEqualTo(asOf)
            .When(static m => m.RectifiedOn is null)
            .WithErrorCode(RuleIds.Overdue).WithMessage("Due on {PropertyValue}, overdue.");
        RuleFor(static m => m.Due)
            .Must(due => due is null || due < asOf || due > asOf.PlusDays(Workload.DueSoonDays))
            .When(static m => m.RectifiedOn is null && m.Limit != Limit.Immediate)
            .WithErrorCode(RuleIds.DueSoon).WithMessage("Due on {PropertyValue}, soon.");
        RuleFor(static m => m)
            .Must(m => !HasMissed(m, asOf))
            .WithErrorCode(RuleIds.IndicatorMissed).WithMessage("A target is missed.");
        RuleFor(static m => m.Stage)
            .Must((m, _) => !HasMissed(m, asOf))
            .When(static m => m.IsCompleted)
            .WithErrorCode(RuleIds.CompletedWithTargetUnmet).WithMessage("{PropertyValue}, yet a target is missed.");
        RuleFor(static m => m.LastReview)
            .GreaterThanOrEqualTo(asOf.PlusDays(-Workload.LookBackDays))
            .When(static m => m.IsClosed)
            .WithErrorCode(RuleIds.LookBackOverdue).WithMessage("Last looked back at on {PropertyValue}.");
        RuleFor(static m => m.LastReport)
            .GreaterThanOrEqualTo(asOf.PlusDays(-Workload.ReportDays))
            .When(static m => m.IsOpen && m.Limit != Limit.LongTerm)
            .WithErrorCode(RuleIds.ReportOverdue).WithMessage("Nothing reported since {PropertyValue}.");
    }

    public void Run(PeerMeasure[] measures, RuleMask[] masks)
    {
        for (int i = 0; i < masks.Length; i++)
        {
            masks[i] = RuleMask.None;
            foreach (var error in Validate(measures[i]).Errors)
                masks[i] |= RuleMask.Of(error.ErrorCode);
        }
    }

    private static bool HasMissed(PeerMeasure m, LocalDate asOf) => m.First.IsMissedOn(asOf) || m.Second.IsMissedOn(asOf) || m.Third.IsMissedOn(asOf);
}
