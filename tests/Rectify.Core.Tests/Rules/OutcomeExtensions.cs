using Rectify.Evaluation;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules;

internal static class OutcomeExtensions
{
    extension(RuleOutcome outcome)
    {
        public RuleArgument Argument(string name) => ((IEnumerable<RuleArgument>)outcome.Arguments).Single(a => string.Equals(a.Name, name, StringComparison.Ordinal));

        public bool RestsOnPolicy(string name) => ((IEnumerable<Evidence>)outcome.Evidence).Any(e => string.Equals(e.Policy?.Name, name, StringComparison.Ordinal));
    }

    extension(MeasureAssessment measure)
    {
        public Finding? Finding(string rule) => ((IEnumerable<Finding>)measure.Findings).SingleOrDefault(f => string.Equals(f.Rule.Id, rule, StringComparison.Ordinal));
    }
}
