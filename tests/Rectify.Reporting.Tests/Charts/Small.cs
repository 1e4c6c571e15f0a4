using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;

namespace Rectify.Reporting.Tests.Charts;

/// <summary>Small plans, issued on 1 January 2019.</summary>
internal static class Small
{
    public const string Id = "1";

    public static LocalDate IssuedOn { get; } = new(2019, 1, 1);

    public static LocalDate AsOf { get; } = new(2019, 10, 1);

    public static Deadline EndOfYear { get; } = new FixedDeadline(new LocalDate(2019, 12, 31));

    public static RectificationPlan Plan(params Measure[] measures) => new("plan", "Plan", IssuedOn, measures.ToValueList());

    public static Measure Measure(Deadline? deadline, string id = Id) => new(id, "Do it.", deadline);

    public static ResponsibilityChain Responsible(params string[] units) =>
        new(units.Select(static u => new ResponsibilityLink(ResponsibilityRole.Responsible, u)).ToValueList());

    public static ProgressLog Log(params ProgressEvent[] facts) => new("plan", facts.ToValueList());

    /// <summary>The chart of a plan of one measure.</summary>
    public static ChartDocument Chart(Measure measure, params ProgressEvent[] facts) => ChartDocument.Of(Plan(measure), Log(facts), AsOf);
}
