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

    public Scorecard Score(IEnumerable<MeasureSituation> situations)
    {
        foreach (var situation in situations)
            Count(situation);
        return new Scorecard(counting, grouping, _order.Select(name => _scores[name]).ToValueList());
    }

    public static Deferred<Coverage?> NoCoverage { get; } = new(value: null);

    /// <summary>The same as <see cref="CoverageOf"/>, when it is asked for.</summary>
    public static Deferred<Coverage?> LaterCoverageOf(MeasureSituation situation, UnitRows rows) =>
        situation.Measure.Responsibility.Links.Exists(static l => l.IsCollective) ? Later(situation, rows) : NoCoverage;

    /// <summary>How many members of a measure's collectives have reported; null where no collective answers for it.</summary>
    public static Coverage? CoverageOf(MeasureSituation situation, UnitRows rows)
    {
        var collectives = situation.Measure.Responsibility.Answering.Where(static l => l.IsCollective).ToList();
        if (collectives.Count == 0)
            return null;
        var named = situation.AllEvents.Where(static e => e.Unit is not null).SelectMany(e => rows.Of(e.Unit!)).Select(static r => r.Name).ToHashSet(StringComparer.Ordinal);
        var members = collectives.ConvertAll(l => rows.MembersOf(l.Unit));
        if (members.Exists(static m => m is null))
            return new Coverage(Expected: null, named.Count);
        var expected = members.SelectMany(static m => m!).Select(static m => m.Name).ToHashSet(StringComparer.Ordinal);
        return new Coverage(expected.Count, expected.Count(member => UnitRows.Names(member).Any(named.Contains)));
    }

    private static Deferred<Coverage?> Later(MeasureSituation situation, UnitRows rows) => new(() => CoverageOf(situation, rows));

    private void Count(MeasureSituation situation)
    {
        var chain = situation.Measure.Responsibility;
        var links = counting == ScoreCounting.LeadOnly ? chain.Lead is { } lead ? [lead] : [] : chain.Answering;
        // A unit that is named itself and through a collective is scored as named itself.
        var entries = links.SelectMany(rows.Of).GroupBy(static r => r.Name, StringComparer.Ordinal).Select(static g => g.OrderBy(static r => r.IsMember).First()).ToList();
        var weight = counting == ScoreCounting.Fractional && entries.Count > 0 ? Fraction.Part(entries.Count) : Fraction.One;
        var own = situation.AllEvents.Where(static e => e.Unit is not null)
            .SelectMany(e => rows.Of(e.Unit!), static (e, row) => (Event: e, row.Name))
            .ToLookup(static x => x.Name, static x => x.Event, StringComparer.Ordinal);
        foreach (var entry in entries)
            Add(entry, weight, situation.Seen(UnitRows.Names(entry.Name).SelectMany(n => own[n]), ownOnly: entry.IsMember, asOf));
    }

    private void Add(UnitRow row, Fraction weight, UnitSituation seen)
    {
        if (!_scores.TryGetValue(row.Name, out var score))
        {
            _order.Add(row.Name);
            score = new UnitScore(row.Name, row.IsCollective);
        }

        Fraction If(bool condition) => condition ? weight : Fraction.Zero;
        _scores[row.Name] = score with
        {
            Measures = score.Measures + weight,
            Completed = score.Completed + If(seen.History.IsCompleted),
            ClosedOut = score.ClosedOut + If(seen.History.Stage is Stage.ClosedOut or Stage.Published),
            CompletedLate = score.CompletedLate + If(seen.Schedule == ScheduleStatus.CompletedLate),
            Overdue = score.Overdue + If(seen.Schedule == ScheduleStatus.Overdue),
            Lapsed = score.Lapsed + If(seen.Standing == Standing.Lapsed),
            Reported = score.Reported + If(seen.History.Events.Length > 0),
        };
    }
}
