namespace Rectify.Reporting.Charts;

/// <summary>A unit as printed, and the measures it answers for.</summary>
internal readonly record struct UnitMeasures(string Name, ChartMeasure[] Measures);
