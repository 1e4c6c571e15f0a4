using NodaTime;

namespace Rectify.Reporting.Charts;

/// <summary>A value to be drawn on a day.</summary>
/// <param name="On">The day.</param>
/// <param name="Value">Its place on paper, for which a double serves.</param>
/// <param name="Amount">The exact amount, where it was observed.</param>
internal readonly record struct ChartPoint(LocalDate On, double Value, string Amount = "");
