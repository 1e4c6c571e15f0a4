using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Rectify.Plans;
using Rectify.Rules;

namespace Rectify.Reporting.Ledgers;

/// <summary>Finds days that lie so far from the days of a plan that they can only be slips.</summary>
internal sealed class PlausibleDays
{
    // Policy of the reports: work may have begun before its plan was issued and may drag on, but not by decades; figures go back further.
    private const int YearsBefore = 5;
    private const int YearsOfFigures = 30;
    private const int YearsAfter = 10;

    private static readonly LocalDate EarliestOfAnyPlan = new(1930, 1, 1);
    private static readonly LocalDate LatestOfAnyPlan = new(2079, 12, 31);

    private readonly LocalDate _issued;
    private readonly LocalDate _last;

    public PlausibleDays(RectificationPlan? plan)
    {
        _issued = plan?.IssuedOn ?? EarliestOfAnyPlan;
        _last = plan is null ? LatestOfAnyPlan.PlusYears(-YearsAfter) : LastDayOf(plan);
    }

    /// <summary>Why a day cannot be meant; null where it can.</summary>
    /// <param name="day">The day.</param>
    /// <param name="isFigure">Whether it is the day of a figure.</param>
    public LocalizedText? ProblemWith(LocalDate day, bool isFigure)
    {
        var first = Add(_issued, isFigure ? -YearsOfFigures : -YearsBefore);
        var last = Add(_last, YearsAfter);
        if (day >= first && day <= last)
            return null;
        string typed = LocalDatePattern.Iso.Format(day);
        string meant = Meant(day, first, last) is { } other ? LocalDatePattern.Iso.Format(other) : "";
        return new(
            $"the day {typed} lies too far from the days of the plan{(meant.Length == 0 ? "" : $"; did you mean {meant}?")}",
            $"日期{typed}与方案的时间相差过远{(meant.Length == 0 ? "" : $"，是否指{meant}？")}");
    }

    private static LocalDate LastDayOf(RectificationPlan plan) => plan.Measures
        .Select(static m => m.Deadline?.NamedDay)
        .Concat(plan.Measures.SelectMany(static m => m.Milestones).Select(static m => m.Deadline.NamedDay))
        .Concat(plan.Measures.SelectMany(static m => m.Indicators).Select(static i => i.By))
        .OfType<LocalDate>()
        .Append(plan.IssuedOn)
        .Max();

    // Two digits of a year that changed places: 2109 for 2019. More than one answer is none.
    private static LocalDate? Meant(LocalDate day, LocalDate first, LocalDate last)
    {
        char[] digits = day.Year.ToString("0000", CultureInfo.InvariantCulture).ToCharArray();
        var found = new HashSet<LocalDate>();
        for (int i = 0; i < digits.Length - 1; i++)
        {
            (digits[i], digits[i + 1]) = (digits[i + 1], digits[i]);
            int year = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
            (digits[i], digits[i + 1]) = (digits[i + 1], digits[i]);
            if (year >= 1 && day.Day <= CalendarSystem.Iso.GetDaysInMonth(year, day.Month) && new LocalDate(year, day.Month, day.Day) is var other && other >= first && other <= last)
                found.Add(other);
        }

        return found.Count == 1 ? found.Single() : null;
    }

    private static LocalDate Add(LocalDate day, int years) =>
        day.Year + years is >= 1 and <= 9998 ? day.PlusYears(years) : years < 0 ? LocalDate.MinIsoValue : LocalDate.MaxIsoValue;
}
