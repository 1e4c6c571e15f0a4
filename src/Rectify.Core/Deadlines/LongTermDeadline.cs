using System.Text.Json.Serialization;
using NodaTime;
using Rectify.Serialization;

namespace Rectify.Deadlines;

/// <summary>Keep up for good: 长期坚持, 持续推进; also 从2023年起, which has a start and no end.</summary>
[JsonConverter(typeof(RectifyJsonConverter<LongTermDeadline>))]
public sealed record LongTermDeadline : Deadline
{
    /// <summary>The first day, where the words name one.</summary>
    public LocalDate? Start { get; init; }

    private protected override int Rank => 3;

    /// <inheritdoc/>
    public override Deadline ThenLongTerm() => this;

    /// <inheritdoc/>
    public override Deadline StartAtOnce() => this;

    /// <inheritdoc/>
    internal override DueDay Resolve(in DeadlineContext context) => DueDay.None;
}
