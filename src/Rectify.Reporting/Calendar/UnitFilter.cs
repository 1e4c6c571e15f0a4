using NodaTime;
using Rectify.Plans;
using Rectify.Responsibility;

namespace Rectify.Reporting.Calendars;

/// <summary>Says which measures a unit has a part in.</summary>
internal sealed class UnitFilter(string? unit, OrganizationDirectory? directory, LocalDate on)
{
    /// <summary>Whether the calendar is for everybody.</summary>
    public bool IsForAll => unit is null;

    /// <summary>Whether the unit has a part in a measure: by its name, or as the directory knows it on the day.</summary>
    public bool Takes(Measure measure) => unit is null || measure.Responsibility.Links.Any(link =>
        string.Equals(link.Unit, unit, StringComparison.Ordinal) || directory?.AnswersFor(unit, link.Unit, on) == Answerability.Answers);
}
