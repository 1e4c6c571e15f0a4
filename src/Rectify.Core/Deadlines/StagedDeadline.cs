using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Deadlines;

/// <summary>Due in stages: 2018年完成排查,2019年完成整治. The whole is due on the day of its last stage.</summary>
[JsonConverter(typeof(RectifyJsonConverter<StagedDeadline>))]
public sealed record StagedDeadline : Deadline
{
    /// <summary>A deadline in stages.</summary>
    /// <param name="stages">The stages, at least one, none due before the one before it.</param>
    /// <exception cref="ArgumentException">There is no stage, or the days run backwards.</exception>
    public StagedDeadline(ValueList<DeadlineStage> stages)
    {
        Stages = stages;
    }

    /// <summary>The stages in order of their days.</summary>
    /// <exception cref="ArgumentException">There is no stage, or the days run backwards.</exception>
    public ValueList<DeadlineStage> Stages { get; init => field = InOrder(value); }

    /// <summary>The day of the last stage, included.</summary>
    public LocalDate Due => Stages[^1].Due;

    /// <inheritdoc/>
    public override LocalDate? NamedDay => Due;

    private protected override int Rank => 1;

    /// <inheritdoc/>
    internal override DueDay Resolve(in DeadlineContext context) => DueDay.On(Due);

    private static ValueList<DeadlineStage> InOrder(ValueList<DeadlineStage> stages)
    {
        Guard.Against.EmptyList(stages);
        for (int i = 1; i < stages.Count; i++)
            Guard.Against.DayBefore(stages[i].Due, stages[i - 1].Due, nameof(stages));
        return stages;
    }
}
