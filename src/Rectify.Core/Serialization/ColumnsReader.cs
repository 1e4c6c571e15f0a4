using NodaTime;
using Rectify.Bulk;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Serialization;

/// <summary>Reads plans with their logs into columns, one after the other, so that only one of them is in memory at a time.</summary>
internal sealed class ColumnsReader
{
    private readonly List<ReadProblem> _problems = [];

    public ReadResult<MeasureColumns> Read(
        IEnumerable<(ReadOnlyMemory<byte> Plan, ReadOnlyMemory<byte> Progress)> ledgers, Func<int, string> place, LocalDate factsOn, EvaluationPolicy? policy, LocalDate? knownOn)
    {
        var columns = MeasureColumns.From(Readable(ledgers, place), factsOn, policy, knownOn);
        return new ReadResult<MeasureColumns>(columns, _problems.ToValueList());
    }

    private IEnumerable<(RectificationPlan Plan, ProgressLog Progress)> Readable(IEnumerable<(ReadOnlyMemory<byte> Plan, ReadOnlyMemory<byte> Progress)> ledgers, Func<int, string> place)
    {
        foreach (var (number, ledger) in ledgers.Index())
        {
            var plan = Valid(RectifyJson.ReadPlan(ledger.Plan.Span), $"{place(number)}plan");
            var log = Valid(RectifyJson.ReadProgress(ledger.Progress.Span), $"{place(number)}progress");
            // Once something is wrong there will be no columns, and the rest is read for its problems only.
            if (_problems.Count == 0)
                yield return (plan!, log!);
        }
    }

    private T? Valid<T>(ReadResult<T> read, string document)
        where T : class
    {
        foreach (var problem in read.Problems)
            _problems.Add(problem.In(document));
        return read.TryGetValue(out var value) ? value : null;
    }
}
