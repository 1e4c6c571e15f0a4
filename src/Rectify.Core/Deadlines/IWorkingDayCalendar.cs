using NodaTime;

namespace Rectify.Deadlines;

/// <summary>Tells working days (工作日) from holidays, from published tables of holidays and make-up working days.</summary>
public interface IWorkingDayCalendar
{
    /// <summary>The name and version of the tables, for the record of a result.</summary>
    string Version { get; }

    /// <summary>Whether a day is a working day; null where no table covers its year.</summary>
    bool? IsWorkingDay(LocalDate day);
}
