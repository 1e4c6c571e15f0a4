namespace Rectify.Rules;

/// <summary>Makes an outcome with its reason, its arguments and its evidence.</summary>
internal delegate RuleOutcome OutcomeFactory(in MeasureContext context);
