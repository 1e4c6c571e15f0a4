using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Testing.Generators;

namespace Rectify.Testing.Laws;

/// <summary>Cases moved along the calendar, and the days worth looking at.</summary>
internal static partial class Calendars
{
    // 146,097 days are a whole number of weeks: after them every month end, leap day and weekday comes round again.
    private const int Cycle = 400;

    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>The next days one by one, then the days that something is due on and those beside them, in order.</summary>
    public static IEnumerable<LocalDate> DaysToCome(PlanCase plan, int stepped) => Enumerable.Range(1, stepped).Select(n => plan.AsOf.PlusDays(n))
        .Concat(HistoryGenerator.DaysOf(plan.Plan)
            .Concat(plan.Log.Events.Select(DayNamedBy).OfType<LocalDate>())
            .SelectMany(static day => new[] { day, day.PlusDays(1), day.PlusDays(31) }))
        .Where(day => day > plan.AsOf)
        .Distinct()
        .Order();

    // A fact may name a day on which something changes.
    private static LocalDate? DayNamedBy(ProgressEvent fact) => fact switch
    {
        DeadlineExtended e => e.NewDue,
        DeadlineAdvanced e => e.NewDue,
        Relapsed e => e.NewDue,
        LookedBack e => e.NewDue,
        AcceptanceRefused e => e.NewDue,
        Suspended e => e.Until,
        DayFixed e => e.Day,
        OrderIssued e => e.AnswerBy,
        _ => null,
    };

    /// <summary>The case without what counts years by their number: baselines.</summary>
    public static PlanCase WithoutYears(PlanCase plan)
    {
        var p = plan.Plan;
        var measures = p.Measures.Select(static m => m with { Indicators = WithoutBaselines(m.Indicators) }).ToValueList();
        var goals = p.Goals.Select(static g => g with { Indicators = WithoutBaselines(g.Indicators) }).ToValueList();
        var problems = p.Problems.Select(static q => q with { Indicators = WithoutBaselines(q.Indicators) }).ToValueList();
        return plan.With(p with { Measures = measures, Goals = goals, Problems = problems }, plan.Log);
    }

    /// <summary>The case with every day one cycle of the calendar later.</summary>
    public static PlanCase Later(PlanCase plan)
    {
        // In the documents a text that is a day is a day, whatever holds it.
        var moved = CaseJson.Through(plan, static json => Day().Replace(json, static day => Later(day.ValueSpan)));
        return moved.On(plan.AsOf.PlusYears(Cycle)) with { KnownOn = plan.KnownOn.PlusYears(Cycle) };
    }

    private static string Later(ReadOnlySpan<char> year) => (int.Parse(year, CultureInfo.InvariantCulture) + Cycle).ToString(CultureInfo.InvariantCulture);

    private static ValueList<TargetIndicator> WithoutBaselines(ValueList<TargetIndicator> indicators) => indicators.Select(static i => i with { Baseline = null }).ToValueList();

    [GeneratedRegex("""(?<=")\d{4}(?=-\d\d-\d\d")""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Day();
}
