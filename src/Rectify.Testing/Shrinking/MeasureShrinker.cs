using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Responsibility;

namespace Rectify.Testing.Shrinking;

/// <summary>Measures with less in them, then with a plainer deadline.</summary>
internal static class MeasureShrinker
{
    private const string PlainText = "完成整治。";

    public static IEnumerable<Measure> Shrink(Measure measure)
    {
        if (!measure.Citations.IsEmpty || !measure.Headings.IsEmpty || measure.Source is not null)
            yield return measure with { Citations = default, Headings = default, Source = null };
        foreach (var milestones in Smaller.Lists(measure.Milestones))
            yield return measure with { Milestones = milestones };
        foreach (var indicators in Smaller.Lists(measure.Indicators))
            yield return measure with { Indicators = indicators };
        foreach (var duties in Smaller.Lists(measure.Duties))
            yield return measure with { Duties = duties };
        foreach (var links in Smaller.Lists(measure.Responsibility.Links))
            yield return measure with { Responsibility = new ResponsibilityChain(links) };
        foreach (var deadline in DeadlineShrinker.Shrink(measure.Deadline))
            yield return Worded(measure, measure.Text, deadline);
        if (!string.Equals(measure.Text, PlainText, StringComparison.Ordinal))
            yield return Worded(measure, PlainText, measure.Deadline);
    }

    private static Measure Worded(Measure measure, string text, Deadline? deadline) => new(measure.Id, text, deadline)
    {
        Number = measure.Number,
        Headings = measure.Headings,
        Responsibility = measure.Responsibility,
        Milestones = measure.Milestones,
        Indicators = measure.Indicators,
        Duties = measure.Duties,
        Citations = measure.Citations,
        Source = measure.Source,
    };
}
