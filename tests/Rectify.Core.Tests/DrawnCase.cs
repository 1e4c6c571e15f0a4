using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Rectify.Evaluation;
using Rectify.Rules;
using Rectify.Testing;
using Rectify.Testing.Laws;

namespace Rectify.Core.Tests;

/// <summary>What the properties ask of a case that Rectify.Testing draws, and how a difference is said; the case itself is printed by the property.</summary>
internal static class DrawnCase
{
    public static PlanAssessment Evaluate(this PlanCase drawn, EvaluationPolicy policy) => new Evaluator(RuleSet.Default.WithPolicy(policy)).Evaluate(drawn.Inputs);

    /// <summary>The case with the facts known in it and no others, so that later days bring no new ones.</summary>
    public static PlanCase Frozen(this PlanCase drawn) => drawn.With(drawn.Plan, PlanParts.InView(drawn));

    public static string Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "no day";

    /// <summary>Asserts that two evaluations of a plan are the same, and says of which measure they say what.</summary>
    public static void AssertSame(PlanAssessment expected, PlanAssessment actual, string otherwise)
    {
        if (!expected.Equals(actual))
            Assert.Fail(VerdictLine.Difference(expected, actual, otherwise) ?? $"{expected.Plan} on {Iso(expected.AsOf)} differs {otherwise} in its number of measures or its rule set.");
    }

    /// <summary>Asserts that two sides say the same of a measure on a day. The words are only made where they do not.</summary>
    public static void AssertSame<T>(string measure, LocalDate day, T expected, T actual, string otherwise, Func<T, string> words)
        where T : IEquatable<T>
    {
        if (!expected.Equals(actual))
            Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"{measure} is {words(expected)} on {Iso(day)}; {otherwise} it is {words(actual)}."));
    }

    public static string Words(MeasureStatus status, RuleMask violated) => $"{status.Stage}, {status.Schedule}, {status.Standing} [{violated}]";
}
