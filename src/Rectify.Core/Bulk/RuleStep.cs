using Rectify.Rules;

namespace Rectify.Bulk;

/// <summary>What rules say of a measure from a day on, with the facts frozen, until the next step.</summary>
/// <param name="From">The number of the first day.</param>
/// <param name="Violated">The rules that are violated; those of <see cref="RuleBits"/> are told from the days of the row, and never named here.</param>
/// <param name="Undetermined">The rules that cannot be told, of all.</param>
public readonly record struct RuleStep(int From, RuleMask Violated, RuleMask Undetermined);
