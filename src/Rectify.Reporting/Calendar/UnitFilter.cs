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
    /// <remarks>Where the members of a collective are not known, it cannot be told.</remarks>
    public Answerability PartIn(Measure measure)
    {
        if (unit is null)
            return Answerability.Answers;
        var parts = measure.Responsibility.Links.Select(Of).ToArray();
        return parts.Contains(Answerability.Answers) ? Answerability.Answers
            : parts.Contains(Answerability.Undetermined) ? Answerability.Undetermined
            : Answerability.DoesNotAnswer;
    }

    private Answerability Of(ResponsibilityLink link)
    {
        if (string.Equals(link.Unit, unit, StringComparison.Ordinal))
            return Answerability.Answers;
        if (directory is null)
            return Answerability.DoesNotAnswer;
        if (directory.AnswersFor(unit!, link.Unit, on) == Answerability.Answers)
            return Answerability.Answers;
        return link.IsCollective && directory.MembersOf(link.Unit, on) is CollectiveUndetermined ? Answerability.Undetermined : Answerability.DoesNotAnswer;
    }
}
