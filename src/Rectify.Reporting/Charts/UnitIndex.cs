using System.Globalization;
using Rectify.Responsibility;

namespace Rectify.Reporting.Charts;

/// <summary>The units that the plan names to answer for measures, those with the most measures first, each known by its position.</summary>
internal sealed class UnitIndex
{
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    public UnitIndex(IEnumerable<ChartMeasure> measures)
    {
        var byUnit = measures.SelectMany(static m => NamesOf(m), static (m, unit) => (Unit: unit, Measure: m))
            .GroupBy(static x => x.Unit, static x => x.Measure, StringComparer.Ordinal)
            .Select(static g => new UnitMeasures(g.Key, [.. g]));
        // The order is stable: of equal counts, the one named first.
        Units = [.. byUnit.OrderByDescending(static u => u.Measures.Length)];
        for (int i = 0; i < Units.Length; i++)
            _positions.Add(Units[i].Name, i);
    }

    public UnitMeasures[] Units { get; }

    /// <summary>The units that answer for a measure, by name.</summary>
    public static IEnumerable<string> NamesOf(ChartMeasure measure) =>
        measure.Measure.Responsibility.Accountable.Select(static l => l.Name).Distinct(StringComparer.Ordinal);

    /// <summary>The positions of the units that answer for a measure, with a space between.</summary>
    public string PositionsOf(ChartMeasure measure) => string.Join(' ', NamesOf(measure).Select(Position));

    private string Position(string unit) => _positions[unit].ToString(CultureInfo.InvariantCulture);
}
