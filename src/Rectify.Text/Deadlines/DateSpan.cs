using NodaTime;

namespace Rectify.Text.Deadlines;

/// <summary>The days of a mention of the calendar.</summary>
/// <param name="Start">The first day of all.</param>
/// <param name="LastPartStart">The first day of the part it ends with.</param>
/// <param name="End">The last day of all.</param>
internal readonly record struct DateSpan(LocalDate Start, LocalDate LastPartStart, LocalDate End);
