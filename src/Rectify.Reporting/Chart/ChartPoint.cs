using NodaTime;

namespace Rectify.Reporting.Charts;

/// <summary>A value to be drawn on a day. A double serves for its place on paper; the amount itself stays a decimal.</summary>
internal readonly record struct ChartPoint(LocalDate On, double Value);
