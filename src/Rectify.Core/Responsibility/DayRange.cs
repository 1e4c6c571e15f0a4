using NodaTime;

namespace Rectify.Responsibility;

/// <summary>Days from the first to the last, both included; an open end is the first or last day of the calendar.</summary>
internal readonly record struct DayRange(LocalDate First, LocalDate Last)
{
    public static DayRange Of(LocalDate? from, LocalDate? to) => new(from ?? LocalDate.MinIsoValue, to ?? LocalDate.MaxIsoValue);

    public bool IsBackwards => Last < First;

    public bool Contains(LocalDate day) => First <= day && day <= Last;

    public bool Overlaps(DayRange other) => First <= other.Last && other.First <= Last;
}
