using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Rectify.Testing;

namespace Rectify.Core.Tests;

/// <summary>Cases whose plan, log and day are drawn apart: they need not fit together, and may lie at the ends of the calendar.</summary>
internal static class AnyDays
{
    public static Arbitrary<PlanCase> Cases() => (
        from plan in RectifyArbitraries.Plans().Generator
        from log in RectifyArbitraries.Logs().Generator
        from day in RectifyArbitraries.LocalDates().Generator.Select(static day => LocalDate.Max(day, new LocalDate(1, 1, 1)))
        select new PlanCase(plan, log, day) { KnownOn = LocalDate.MaxIsoValue }).ToArbitrary();
}
