using NodaTime;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Evaluation;

/// <summary>Makes the scorecard of a plan.</summary>
internal sealed class Scorer(UnitRows rows, LocalDate asOf, ScoreCounting counting, ScoreGrouping grouping)
{
    private readonly Dictionary<string, UnitScore> _scores = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    public Scorecard Score(IEnumerable<MeasureFacts> measures)
    {
        foreach (var facts in measures.Where(static m => m.History.Stage != Stage.Cancelled))
            Count(facts);
        return new Scorecard(counting, grouping, _order.Select(name => _scores[name]).ToValueList());
    }

    public static Deferred<Coverage?> NoCoverage { get; } = new(value: null);

    /// <summary>The same as <see cref="CoverageOf"/>, when it is asked for.</summary>
    public static Deferred<Coverage?> LazyCoverageOf(MeasureFacts facts, UnitRows rows) =>
        facts.Measure.Responsibility.Links.Exists(static l => l.IsCollective) ? CreateLazy(facts, rows) : NoCoverage;

    /// <summary>How many members of a measure's collectives have reported; null where no collective answers for it.</summary>
    public static Coverage? CoverageOf(MeasureFacts facts, UnitRows rows)
    {
        var collectives = facts.Measure.Responsibility.Accountable.Where(static l => l.IsCollective).ToList();
        if (collectives.Count == 0)
            return null;
        var named = facts.AllEvents.Where(static e => e.Unit is not null).SelectMany(e => rows.Of(e.Unit!)).Select(static r => r.Name).ToHashSet(StringComparer.Ordinal);
        var members = collectives.ConvertAll(l => rows.MembersOf(l.Unit!));
        if (members.Exists(static m => m is null))
            return new Coverage(expected: null, named.Count);
        var expected = members.SelectMany(static m => m!).Select(static m => m.Name).ToHashSet(StringComparer.Ordinal);
        return new Coverage(expected.Count, expected.Count(member => UnitRows.Names(member).Any(named.Contains)));
    }

    private static Deferred<Coverage?> CreateLazy(MeasureFacts facts, UnitRows rows) => new(() => CoverageOf(facts, rows));

    private void Count(MeasureFacts facts)
    {
        var chain = facts.Measure.Responsibility;
        var links = counting == ScoreCounting.LeadOnly ? chain.Lead is { } lead ? [lead] : [] : chain.Accountable;
        // A unit that is named itself and through a collective is scored as named itself.
        var entries = links.SelectMany(rows.Of).GroupBy(static r => r.Name, StringComparer.Ordinal).Select(static g => g.OrderBy(static r => r.IsMember).First()).ToList();
        var weight = counting == ScoreCounting.Fractional && entries.Count > 0 ? Fraction.Part(entries.Count) : Fraction.One;
        var own = facts.AllEvents.Where(static e => e.Unit is not null)
            .SelectMany(e => rows.Of(e.Unit!), static (e, row) => (Event: e, row.Name))
            .ToLookup(static x => x.Name, static x => x.Event, StringComparer.Ordinal);
        foreach (var entry in entries)
            Add(entry, weight, facts.Measure.Id, facts.ForUnit(UnitRows.Names(entry.Name).SelectMany(n => own[n]), ownOnly: entry.IsMember, asOf));
    }

    private void Add(UnitRow row, Fraction weight, string measure, UnitStatus status)
    {
        if (!_scores.TryGetValue(row.Name, out var score))
        {
            _order.Add(row.Name);
            score = new UnitScore(row.Name, row.IsCollective);
        }

        var scored = new ScoredMeasure(measure, weight)
        {
            IsCompleted = status.History.IsCompleted,
            IsClosedOut = status.History.Stage.IsClosedOut(),
            IsCompletedLate = status.Schedule == ScheduleStatus.CompletedLate,
            IsOverdue = status.Schedule == ScheduleStatus.Overdue,
            IsLapsed = status.Standing == Standing.Lapsed,
            IsReported = status.History.Events.Length > 0,
        };
        _scores[row.Name] = score.With(scored);
    }
}
