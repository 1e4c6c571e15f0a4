using FsCheck;
using FsCheck.Fluent;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Testing.Generators;
using Rectify.Testing.Shrinking;

namespace Rectify.Testing;

/// <summary>Cases whose measures bear the labels and headings that a host's rule asks about.</summary>
public static class LabelledCases
{
    /// <summary>Returns cases like <see cref="RectifyArbitraries.PlanCases"/>, whose measures have some of the labels, and one of them as a heading now and then.</summary>
    /// <param name="labels">The labels, such as <c>high</c>, <c>moderate</c>, <c>low</c>; at least one.</param>
    /// <exception cref="ArgumentException">There is no label, or one is null or blank.</exception>
    public static Arbitrary<PlanCase> Of(params string[] labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        if (labels.Length == 0 || Array.Exists(labels, string.IsNullOrWhiteSpace))
            throw new ArgumentException("At least one label is needed, and none may be blank.", nameof(labels));
        return Arb.From(CaseGenerator.Any.SelectMany(drawn => Labelled(drawn, labels)), CaseShrinker.Shrink);
    }

    private static Gen<PlanCase> Labelled(PlanCase drawn, string[] labels) =>
        Gen.CollectToArray(drawn.Plan.Measures, measure => Labelled(measure, labels))
            .Select(measures => drawn.With(PlanParts.WithMeasures(drawn.Plan, measures.ToValueList()), drawn.Log));

    private static Gen<Measure> Labelled(Measure measure, string[] labels) =>
        from own in Gen.SubListOf(labels)
        from heading in Gen.Elements(labels)
        from hasHeading in Draw.Flag()
        select measure with { Labels = own.ToValueList(), Headings = hasHeading ? measure.Headings.Add(heading) : measure.Headings };
}
