using FsCheck.Xunit;
using NodaTime;
using Rectify.Bulk;
using Rectify.Evaluation;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;
using static Rectify.Core.Tests.DrawnCase;

namespace Rectify.Core.Tests.Bulk;

[Properties(Arbitrary = [typeof(RowGenerators)], MaxTest = 20)]
public sealed class TimelineTests
{
    [Property]
    public void Steps_come_to_a_full_evaluation_on_every_day(DrawnRows drawn)
    {
        var rows = drawn.ToArray();
        var columns = RowGenerators.ColumnsOf(rows);
        var (first, last) = (columns.FactsOn.PlusDays(2), columns.FactsOn.PlusDays(70));
        var timeline = Timeline.Build(columns, first, last);
        var chart = timeline.Chart();
        var (statuses, masks, tally) = Evaluate(columns, first);
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            var full = Evaluate(columns, day);
            if (day > first)
            {
                int changed = full.Statuses.Zip(full.Masks).Zip(statuses.Zip(masks)).Count(static pair => pair.First != pair.Second);
                Assert.Equal(changed, timeline.ChangesOn(day));
                timeline.StepTo(day, statuses, masks, tally);
            }

            for (int i = 0; i < rows.Length; i++)
                AssertSame($"row {i}", day, (full.Statuses[i], full.Masks[i]), (statuses[i], masks[i]), "by steps", static said => Words(said.Item1, said.Item2));
            Assert.Equal(full.Tally, tally);
            for (int unit = 0; unit < columns.UnitCount; unit++)
            {
                foreach (var status in Enum.GetValues<ScheduleStatus>())
                    Assert.Equal(full.Tally[unit, status], chart[day, unit, status]);
            }
        }
    }

    [Fact]
    public void A_timeline_and_its_chart_say_which_days_and_units_they_cover()
    {
        var columns = RowGenerators.ColumnsOf([new MeasureRow { Due = DayNumber.Of(RowGenerators.FactsOn) }]);
        var timeline = Timeline.Build(columns, columns.FactsOn, columns.FactsOn.PlusDays(9));
        Assert.Equal((columns.FactsOn, columns.FactsOn.PlusDays(9)), (timeline.First, timeline.Last));
        DailyCounts chart = timeline.Chart();
        Assert.Equal((columns.FactsOn, 10, columns.UnitCount), (chart.First, chart.Days, chart.UnitCount));
    }

    [Fact]
    public void Misuse_throws_by_name()
    {
        var columns = RowGenerators.ColumnsOf([new MeasureRow { Due = DayNumber.Of(RowGenerators.FactsOn) }]);
        var day = columns.FactsOn;
        Assert.Throws<ArgumentNullException>("columns", () => Timeline.Build(null!, day, day));
        Assert.Throws<ArgumentOutOfRangeException>("from", () => Timeline.Build(columns, day.PlusDays(-1), day));
        Assert.Throws<ArgumentOutOfRangeException>("to", () => Timeline.Build(columns, day, columns.LastDay.PlusDays(1)));
        Assert.Throws<ArgumentOutOfRangeException>("to", () => Timeline.Build(columns, day.PlusDays(1), day));
        var timeline = Timeline.Build(columns, day, day.PlusDays(1));
        var (statuses, masks, _) = Evaluate(columns, day);
        Assert.Throws<ArgumentOutOfRangeException>("day", () => timeline.StepTo(day, statuses, masks));
        Assert.Throws<ArgumentOutOfRangeException>("day", () => timeline.StepTo(day.PlusDays(2), statuses, masks));
        Assert.Throws<ArgumentOutOfRangeException>("statuses", () => timeline.StepTo(day.PlusDays(1), [], masks));
        Assert.Throws<ArgumentOutOfRangeException>("masks", () => timeline.StepTo(day.PlusDays(1), statuses, []));
        Assert.Throws<ArgumentException>("tally", () => timeline.StepTo(day.PlusDays(1), statuses, masks, new Tally(1)));
        Assert.Equal(ScheduleStatus.Undetermined, statuses[0].Schedule);
        timeline.StepTo(day.PlusDays(1), statuses, masks);
        Assert.Equal(ScheduleStatus.Overdue, statuses[0].Schedule);
    }

    [Fact]
    public void Chart_has_only_its_days_its_units_and_named_statuses()
    {
        var columns = RowGenerators.ColumnsOf([new MeasureRow { Due = DayNumber.Of(RowGenerators.FactsOn) }]);
        var day = columns.FactsOn;
        var chart = Timeline.Build(columns, day, day.PlusDays(1)).Chart();
        Assert.Equal((day, 2, RowGenerators.Units), (chart.First, chart.Days, chart.UnitCount));
        Assert.Equal(1, chart[day.PlusDays(1), 0, ScheduleStatus.Overdue]);
        Assert.Throws<ArgumentOutOfRangeException>("day", () => chart[day.PlusDays(-1), 0, ScheduleStatus.Overdue]);
        Assert.Throws<ArgumentOutOfRangeException>("day", () => chart[day.PlusDays(2), 0, ScheduleStatus.Overdue]);
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => chart[day, RowGenerators.Units, ScheduleStatus.Overdue]);
        Assert.Throws<ArgumentOutOfRangeException>("status", () => chart[day, 0, (ScheduleStatus)8]);
    }

    private static (MeasureStatus[] Statuses, RuleMask[] Masks, Tally Tally) Evaluate(MeasureColumns columns, LocalDate day)
    {
        var result = (Statuses: new MeasureStatus[columns.Count], Masks: new RuleMask[columns.Count], Tally: new Tally(columns.UnitCount));
        BulkEvaluator.Evaluate(columns, day, result.Statuses, result.Masks, result.Tally);
        return result;
    }
}
