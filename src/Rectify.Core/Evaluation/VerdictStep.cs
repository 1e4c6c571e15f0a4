namespace Rectify.Evaluation;

/// <summary>One cause's part in the change of a verdict.</summary>
/// <param name="Cause">The cause.</param>
/// <param name="From">The verdict before it; null where there was none (another edition, another rule).</param>
/// <param name="To">The verdict after it; null where there is none.</param>
public sealed record VerdictStep(ChangeCause Cause, string? From, string? To);
