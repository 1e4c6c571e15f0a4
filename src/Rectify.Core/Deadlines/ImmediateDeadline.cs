using Rectify.Primitives;

namespace Rectify.Deadlines;

/// <summary>Start at once: 立行立改, 立查立改, 即知即改.</summary>
/// <remarks>The text names no day. The day it resolves to is the policy's (issue day plus an allowance), and says so by <see cref="DueDayBasis.Policy"/>.</remarks>
public sealed record ImmediateDeadline : Deadline
{
    private protected override int Rank => 0;

    /// <inheritdoc/>
    public override DueDay Resolve(in DeadlineContext context) =>
        DueDay.On(context.IssuedOn.PlusDaysWithinCalendar(context.ImmediateAllowance), DueDayBasis.Policy);
}
