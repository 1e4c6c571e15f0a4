using Rectify.Bulk;
using Rectify.Primitives;

namespace Rectify.Benchmarks.Peers;

/// <summary>A measure with days as numbers, which suits the rule engines best; a day that is not there is <see cref="int.MaxValue"/>.</summary>
public sealed class FlatMeasure
{
    private const int Never = int.MaxValue;

    internal FlatMeasure(PeerMeasure measure, int today)
    {
        Today = today;
        IsUnfinished = measure.RectifiedOn is null;
        IsCompleted = measure.IsCompleted;
        IsClosed = measure.IsClosed;
        IsReporting = measure.IsOpen && measure.Limit != Limit.LongTerm;
        IsDueByPolicy = measure.Limit == Limit.Immediate;
        Due = measure.Due is { } due ? DayNumber.Of(due) : Never;
        LastReport = DayNumber.Of(measure.LastReport);
        LastReview = DayNumber.Of(measure.LastReview);
        First = Unmet(measure.First);
        Second = Unmet(measure.Second);
        Third = Unmet(measure.Third);
    }

    public int Today { get; }

    public bool IsUnfinished { get; }

    public bool IsCompleted { get; }

    public bool IsClosed { get; }

    public bool IsReporting { get; }

    public bool IsDueByPolicy { get; }

    public int Due { get; }

    public int LastReport { get; }

    public int LastReview { get; }

    public int First { get; }

    public int Second { get; }

    public int Third { get; }

    private static int Unmet(PeerTarget target) => target.IsMet ? Never : DayNumber.Of(target.By);
}
