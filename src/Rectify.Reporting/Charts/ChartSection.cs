namespace Rectify.Reporting.Charts;

/// <summary>Measures that follow each other under the same headings of the plan.</summary>
/// <param name="Part">The outer headings, where they differ from those of the section before; null otherwise.</param>
/// <param name="PartMeasures">How many measures stand under these outer headings, up to the next.</param>
/// <param name="Heading">The innermost heading, or null where there is none.</param>
/// <param name="Measures">The measures, in the order of the plan.</param>
internal sealed record ChartSection(string? Part, int PartMeasures, string? Heading, IReadOnlyList<ChartMeasure> Measures)
{
    private const string Step = " › ";

    /// <summary>The sections of a plan. A heading that stands above every measure says nothing, and is left out.</summary>
    public static IEnumerable<ChartSection> Of(IReadOnlyList<ChartMeasure> measures)
    {
        int shared = SharedHeadings(measures);
        foreach (var part in Runs(measures, m => string.Join(Step, m.Measure.Headings.Skip(shared).SkipLast(1))))
        {
            string? title = part.Key.Length > 0 ? part.Key : null;
            foreach (var section in Runs(part.Measures, m => m.Measure.Headings.Skip(shared).LastOrDefault("")))
            {
                yield return new(title, part.Measures.Count, section.Key.Length > 0 ? section.Key : null, section.Measures);
                title = null;
            }
        }
    }

    private static int SharedHeadings(IReadOnlyList<ChartMeasure> measures)
    {
        if (measures.Count == 0)
            return 0;
        var first = measures[0].Measure.Headings;
        int shared = 0;
        while (shared < first.Count - 1 && measures.All(m => m.Measure.Headings.Count > shared + 1 && string.Equals(m.Measure.Headings[shared], first[shared], StringComparison.Ordinal)))
            shared++;
        return shared;
    }

    private static IEnumerable<(string Key, List<ChartMeasure> Measures)> Runs(IEnumerable<ChartMeasure> measures, Func<ChartMeasure, string> key)
    {
        string? current = null;
        var run = new List<ChartMeasure>();
        foreach (var measure in measures)
        {
            string next = key(measure);
            if (run.Count > 0 && !string.Equals(next, current, StringComparison.Ordinal))
            {
                yield return (current!, run);
                run = [];
            }

            current = next;
            run.Add(measure);
        }

        if (run.Count > 0)
            yield return (current!, run);
    }
}
