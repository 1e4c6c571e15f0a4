using Rectify.Plans;
using Rectify.Responsibility;
using Rectify.Testing.Printing;

namespace Rectify.Testing.Shrinking;

/// <summary>Measures with less in them, then with a plainer deadline.</summary>
internal static class MeasureShrinker
{
    private const string PlainText = "完成整治。";
    private const string PlainEnglish = "Finish the work.";

    public static IEnumerable<Measure> Shrink(Measure measure)
    {
        if (!measure.Citations.IsEmpty || !measure.Headings.IsEmpty || !measure.Labels.IsEmpty || measure.Label is not null || measure.Source is not null)
            yield return measure with { Citations = default, Headings = default, Labels = default, Label = null, Source = null };
        if (measure.StartsOn is not null)
            yield return measure with { StartsOn = null };
        foreach (var milestones in Smaller.Lists(measure.Milestones))
            yield return measure with { Milestones = milestones };
        foreach (var indicators in Smaller.Lists(measure.Indicators))
            yield return measure with { Indicators = indicators };
        foreach (var duties in Smaller.Lists(measure.Duties))
            yield return measure with { Duties = duties };
        foreach (var links in Smaller.Lists(measure.Responsibility.Links))
            yield return measure with { Responsibility = new ResponsibilityChain(links) };
        foreach (var deadline in DeadlineShrinker.Shrink(measure.Deadline))
            yield return measure with { Deadline = deadline };
        string plain = ChineseText.IsIn(measure.Text) ? PlainText : PlainEnglish;
        if (!string.Equals(measure.Text, plain, StringComparison.Ordinal))
            yield return measure with { Text = plain };
    }
}
