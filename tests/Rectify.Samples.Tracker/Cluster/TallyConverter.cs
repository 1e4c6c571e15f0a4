using Rectify.Bulk;

namespace Rectify.Samples.Tracker.Cluster;

#region TallyConverter
/// <summary>How a tally travels from one silo to another.</summary>
[RegisterConverter]
internal sealed class TallyConverter : IConverter<Tally, TallyCounts>
{
    public Tally ConvertFromSurrogate(in TallyCounts surrogate) => Tally.FromCounts(surrogate.UnitCount, surrogate.Counts);

    public TallyCounts ConvertToSurrogate(in Tally value) => new(value.UnitCount, value.ToCounts());
}

/// <summary>The counts of a tally.</summary>
[GenerateSerializer]
internal readonly record struct TallyCounts([property: Id(0)] int UnitCount, [property: Id(1)] long[] Counts);
#endregion
