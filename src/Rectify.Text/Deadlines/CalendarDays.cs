using NodaTime;

namespace Rectify.Text.Deadlines;

/// <summary>The days of a mention of the calendar.</summary>
/// <param name="Start">The first day of all.</param>
/// <param name="LastPartStart">The first day of the part it ends with.</param>
/// <param name="End">The last day of all.</param>
/// <param name="Year">The year it ends in.</param>
internal readonly record struct CalendarDays(LocalDate Start, LocalDate LastPartStart, LocalDate End, int Year);
