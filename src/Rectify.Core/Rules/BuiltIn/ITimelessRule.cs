namespace Rectify.Rules.BuiltIn;

/// <summary>A built-in rule that no day changes: with the facts frozen, its outcome is of one kind on the day of the facts and on every later one.</summary>
/// <remarks>It reads what was planned and reported, and nothing that is counted up to the evaluation date. So it is run once, and again only where it has a finding to make.</remarks>
internal interface ITimelessRule : IMeasureRule;
