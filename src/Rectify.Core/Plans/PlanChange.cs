namespace Rectify.Plans;

/// <summary>One difference between two editions of a measure.</summary>
/// <param name="Kind">What differs.</param>
/// <param name="Subject">What it is about: the unit, the name of the target, the words of the milestone or duty; empty for the measure itself.</param>
/// <param name="Old">How it was, or null where it was not.</param>
/// <param name="New">How it is, or null where it is no more.</param>
/// <param name="Direction">Whether it asks for more or less.</param>
public sealed record PlanChange(PlanChangeKind Kind, string Subject, string? Old, string? New, ChangeDirection Direction);
