using System.Text.Json.Serialization;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Deadlines;

/// <summary>Start at once: 立行立改, 立查立改, 即知即改.</summary>
/// <remarks>The text names no day. The day it resolves to is the policy's (issue day plus an allowance), and says so by <see cref="DueDayBasis.Policy"/>.</remarks>
[JsonConverter(typeof(RectifyJsonConverter<ImmediateDeadline>))]
public sealed record ImmediateDeadline : Deadline
{
    private protected override int Rank => 0;

    /// <inheritdoc/>
    public override Deadline StartAtOnce() => this;

    /// <inheritdoc/>
    internal override DueDay Resolve(in DeadlineContext context) =>
        DueDay.On(context.StartsOn.PlusDaysWithinCalendar(context.ImmediateAllowance), DueDayBasis.Policy);
}
