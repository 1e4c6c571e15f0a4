namespace Rectify.Rules;

/// <summary>Tells an outcome in full: its reason, its arguments and what it rests on.</summary>
internal delegate RuleOutcome OutcomeTeller(in MeasureContext context);
