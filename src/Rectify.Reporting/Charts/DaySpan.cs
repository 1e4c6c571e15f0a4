using NodaTime;

namespace Rectify.Reporting.Charts;

/// <summary>Days that follow each other.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The day after the last.</param>
internal readonly record struct DaySpan(LocalDate From, LocalDate To);
