using System.Globalization;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Responsibility;
using Rectify.Text;

namespace Rectify.Benchmarks.Reading;

/// <summary>What is read of documents, against what is to be read.</summary>
internal sealed record ReadingScore(Matches Measures, Matches Limits, Matches Units, Matches Targets)
{
    public static ReadingScore Of(IEnumerable<CorpusDocument> documents) => documents.Select(Of).Aggregate(static (a, b) => a + b);

    public static ReadingScore Of(CorpusDocument document)
    {
        var result = PlanReader.Read(document.Text);
        List<Measure> measures = result.TryGetPlan(out var plan) ? [.. plan.Measures] : [];
        int read = measures.Count;
        var score = new ReadingScore(default, default, default, default);
        int found = 0;
        foreach (var expected in document.Measures)
        {
            var measure = measures.Find(m => m.Text.Contains(expected.Words, StringComparison.Ordinal));
            found += measure is null ? 0 : 1;
            score += Of(measure, expected);
            if (measure is not null)
                measures.Remove(measure);
        }

        score += measures.Select(static extra => Of(extra, new ExpectedMeasure("", [], "-", []))).Aggregate(new ReadingScore(default, default, default, default), static (a, b) => a + b);
        var goals = plan is null ? [] : plan.Goals.SelectMany(static g => g.Indicators).Select(Value).ToList();
        return score with { Measures = new Matches(found, read, document.Measures.Count), Targets = score.Targets + Matches.Of(goals, document.Targets) };
    }

    public static ReadingScore operator +(ReadingScore a, ReadingScore b) => new(a.Measures + b.Measures, a.Limits + b.Limits, a.Units + b.Units, a.Targets + b.Targets);

    private static ReadingScore Of(Measure? measure, ExpectedMeasure expected) => new(
        default,
        Matches.Of(measure?.Deadline is { } limit ? [Value(limit)] : [], expected.Limit == "-" ? [] : [expected.Limit]),
        Matches.Of(measure is null ? [] : [.. measure.Responsibility.Links.Select(Value)], expected.Units),
        Matches.Of(measure is null ? [] : [.. measure.Indicators.Select(Value)], expected.Targets));

    private static string Value(ResponsibilityLink link) => $"{char.ToLowerInvariant(link.Role.ToString()[0])}{link.Role.ToString()[1..]}:{link.Name}";

    private static string Value(TargetIndicator indicator) => indicator.Target.ToString() ?? "";

    private static string Value(Deadline limit)
    {
        string kind = limit.GetType().Name;
        kind = char.ToLowerInvariant(kind[0]) + kind[1..^nameof(Deadline).Length];
        string day = LastDay(limit) is { } last ? string.Create(CultureInfo.InvariantCulture, $" {last:uuuu-MM-dd}") : "";
        return $"{kind}{day}{(limit.IsThenLongTerm ? "+" : "")}";
    }

    private static LocalDate? LastDay(Deadline limit) => limit switch
    {
        FixedDeadline known => known.Due,
        PeriodDeadline period => period.Due,
        StagedDeadline staged => staged.Stages[^1].Due,
        _ => null,
    };
}
