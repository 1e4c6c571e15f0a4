using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Deadlines;

/// <summary>
/// A calendar of working days from published tables, one a year. Within a year that has a table, Monday to Friday are working days but for the holidays,
/// and a Saturday or Sunday is one only where it makes up for a holiday. A year without a table cannot be determined.
/// </summary>
/// <remarks>The holidays and the make-up working days (调休上班) of each year are published by the General Office of the State Council in the year before. Immutable.</remarks>
[JsonConverter(typeof(RectifyJsonConverter<WorkingDayTable>))]
public sealed class WorkingDayTable : IWorkingDayCalendar
{
    private readonly FrozenDictionary<int, WorkingDayYear> _years;

    /// <summary>A calendar of the given years.</summary>
    /// <param name="version">The name and version of the tables, for the record of a result.</param>
    /// <param name="years">The years; it may be empty.</param>
    /// <exception cref="ArgumentException">The version is blank, or a year stands twice.</exception>
    public WorkingDayTable(string version, ValueList<WorkingDayYear> years)
    {
        Version = Guard.Against.BadName(version);
        Years = years;
        var byYear = new Dictionary<int, WorkingDayYear>();
        foreach (var year in years)
        {
            if (!byYear.TryAdd(year.Year, year))
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The year {year.Year} stands twice."), nameof(years));
        }

        _years = byYear.ToFrozenDictionary();
    }

    /// <inheritdoc/>
    public string Version { get; }

    /// <summary>The years that have a table.</summary>
    public ValueList<WorkingDayYear> Years { get; }

    /// <inheritdoc/>
    public bool? IsWorkingDay(LocalDate day) => _years.TryGetValue(day.Year, out var year) ? year.IsWorkingDay(day) : null;
}
