using NodaTime;

namespace Rectify.Responsibility;

/// <summary>Neighbouring days that stop at the ends of the calendar.</summary>
internal static class Neighbour
{
    public static LocalDate Before(LocalDate day) => day == LocalDate.MinIsoValue ? day : day.PlusDays(-1);

    public static LocalDate After(LocalDate day) => day == LocalDate.MaxIsoValue ? day : day.PlusDays(1);
}
