using NodaTime;
using Rectify.Primitives;

namespace Rectify.Responsibility;

/// <summary>The passing of duties from one unit to one other.</summary>
internal sealed class SuccessionEdge(Succession source, UnitNode from, UnitNode to)
{
    public Succession Source { get; } = source;

    public UnitNode From { get; } = from;

    public UnitNode To { get; } = to;

    /// <summary>Whether the predecessor ceases by it: a transfer leaves it, and so does standing among the successors.</summary>
    public bool EndsPredecessor { get; } = source.Kind != SuccessionKind.Transfer && !source.To.Contains(from.Unit.Id, StringComparer.Ordinal);

    /// <summary>Whether the successor begins by it. A merge or transfer may go to a unit that stood before.</summary>
    public bool BeginsSuccessor { get; } = !source.From.Contains(to.Unit.Id, StringComparer.Ordinal)
        && (source.Kind is SuccessionKind.Rename or SuccessionKind.Split || (source.Kind == SuccessionKind.Merge && to.Unit.From == source.On));

    /// <summary>The day from which the successor certainly holds the duties.</summary>
    /// <remarks>Where only the last possible day is documented, a predecessor that states an earlier last day settles it.</remarks>
    public LocalDate CertainFrom { get; } = source.Precision == SuccessionPrecision.Latest && from.Unit.To < source.On.PlusDaysWithinCalendar(-1)
        ? from.Unit.To.Value.PlusDaysWithinCalendar(1)
        : source.On;

    /// <summary>The day from which the successor may hold the duties.</summary>
    public LocalDate PossibleFrom { get; set; } = source.On;

    /// <summary>Whether there are days on which it may or may not have happened.</summary>
    public bool IsOpen => Source.Precision == SuccessionPrecision.Latest && CertainFrom == Source.On;

    /// <summary>Whether the day on which the successor begins is not documented; a first day that repeats the last possible day says nothing more.</summary>
    public bool LeavesBeginningOpen => IsOpen && BeginsSuccessor && (To.Unit.From is null || To.Unit.From == Source.On);
}
