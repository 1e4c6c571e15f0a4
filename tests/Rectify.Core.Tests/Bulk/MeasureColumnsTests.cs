using NodaTime;
using Rectify.Bulk;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Bulk;

public sealed class MeasureColumnsTests
{
    private static readonly LocalDate FactsOn = new(2019, 1, 1);

    public static TheoryData<MeasureRow> ImpossibleRows => new(
        new MeasureRow { Unit = 2 },
        new MeasureRow { Unit = -1 },
        new MeasureRow { AccountableUnits = [0, 2] },
        new MeasureRow { AccountableUnits = [1, 0, 1] },
        new MeasureRow { Stage = (Stage)8 },
        new MeasureRow { Standing = (Standing)3 },
        new MeasureRow { BaseSchedule = (ScheduleStatus)8 },
        new MeasureRow { BaseSchedule = ScheduleStatus.Overdue, Due = 0 },
        new MeasureRow { BaseSchedule = ScheduleStatus.OnSchedule },
        new MeasureRow { BaseSchedule = ScheduleStatus.OpenEnded, Due = 0 },
        new MeasureRow { Due = 0, BehindFrom = 0 },
        new MeasureRow { Due = DayNumber.Last + 1 },
        new MeasureRow { ReviewDue = DayNumber.First - 1 },
        new MeasureRow { Intervals = [new(DayNumber.Last + 1, Hidden, RuleMask.None)] },
        new MeasureRow { Intervals = [new(5, Hidden, RuleMask.None), new(5, RuleMask.None, Hidden)] },
        new MeasureRow { Intervals = [new(5, RuleMask.Of(RuleIds.Overdue), RuleMask.None)] },
        new MeasureRow { Intervals = [new(5, Hidden, Hidden)] });

    private static RuleMask Hidden => RuleMask.Of(RuleIds.HiddenDatedPromise);

    [Theory]
    [MemberData(nameof(ImpossibleRows))]
    public void Impossible_row_is_refused_and_nothing_written(MeasureRow row)
    {
        var columns = new MeasureColumns(2, FactsOn);
        columns.Append(new MeasureRow { Unit = 1 });
        Assert.Equal("row", Assert.ThrowsAny<ArgumentException>(() => columns.Append(row)).ParamName);
        Assert.Equal("row", Assert.ThrowsAny<ArgumentException>(() => columns.Update(0, row)).ParamName);
        Assert.Equal("rows", Assert.ThrowsAny<ArgumentException>(() => columns.Append([new MeasureRow(), row])).ParamName);
        Assert.Equal([1], columns.Units.ToArray());
    }

    [Fact]
    public void Row_that_is_not_there_cannot_be_updated()
    {
        var columns = new MeasureColumns(1, FactsOn);
        columns.Append(new MeasureRow());
        Assert.Throws<ArgumentOutOfRangeException>("index", () => columns.Update(1, new MeasureRow()));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => columns.Update(-1, new MeasureRow()));
    }

    [Fact]
    public void Columns_of_no_plan_or_log_are_refused()
    {
        Assert.Throws<ArgumentNullException>("plan", () => MeasureColumns.From(null!, Seed.Log, FactsOn));
        Assert.Throws<ArgumentNullException>("progress", () => MeasureColumns.From(Seed.Plan, null!, FactsOn));
        Assert.Throws<ArgumentNullException>("ledgers", () => MeasureColumns.From(null!, FactsOn));
        Assert.Throws<ArgumentNullException>("ledgers", () => MeasureColumns.From([(Seed.Plan, null!)], FactsOn));
        Assert.Throws<ArgumentOutOfRangeException>("policy", () => MeasureColumns.From(Seed.Plan, Seed.Log, FactsOn, new EvaluationPolicy { DueSoonDays = int.MaxValue }));
    }

    [Fact]
    public void Units_of_a_plan_are_its_leads_and_all_that_are_accountable()
    {
        var columns = MeasureColumns.From(Seed.Plan, Seed.Log, FactsOn);
        for (int i = 0; i < columns.Count; i++)
        {
            var chain = Seed.Plan.Measures[i].Responsibility;
            Assert.Equal(chain.Lead!.Unit, columns.UnitNames[columns.Units[i]]);
            Assert.Equal(chain.Accountable.Select(static link => link.Unit).Distinct(), columns.AccountableUnits(i).ToArray().Select(unit => columns.UnitNames[unit]));
        }
    }

    [Fact]
    public void Rows_stay_grouped_while_their_units_stay()
    {
        var columns = new MeasureColumns(2, FactsOn);
        columns.Append([new MeasureRow { Unit = 1 }, new MeasureRow()]);
        Assert.False(columns.IsGrouped);
        var grouped = columns.GroupByUnit(out int[] order);
        Assert.Equal([1, 0], order);
        grouped.Update(0, new MeasureRow { Due = 3 });
        Assert.True(grouped.IsGrouped);
        grouped.Update(0, new MeasureRow { Unit = 1 });
        Assert.False(grouped.IsGrouped);
        Assert.True(columns.GroupByUnit(out _).IsGrouped);
    }

    [Fact]
    public void Days_of_evaluation_go_on_from_the_day_of_the_facts()
    {
        var columns = new MeasureColumns(1, FactsOn);
        Assert.Equal(new LocalDate(2108, 8, 18), columns.LastDay);
        columns.AdvanceTo(FactsOn.PlusDays(7));
        Assert.Equal(FactsOn.PlusDays(7), columns.FactsOn);
        Assert.Throws<ArgumentOutOfRangeException>("factsOn", () => columns.AdvanceTo(FactsOn));
        Assert.Throws<ArgumentOutOfRangeException>("factsOn", () => columns.AdvanceTo(columns.LastDay.PlusDays(1)));
        Assert.Throws<ArgumentOutOfRangeException>("policy", () => new MeasureColumns(1, FactsOn, new EvaluationPolicy { DueSoonDays = short.MaxValue }));
        Assert.Throws<ArgumentException>("unitCount", () => new MeasureColumns(-1, FactsOn));
        Assert.Throws<ArgumentException>("capacity", () => new MeasureColumns(1, FactsOn, capacity: -1));
    }

    [Fact]
    public void Facts_of_any_age_are_evaluated_for_as_many_years_on()
    {
        foreach (var factsOn in (LocalDate[])[LocalDate.MinIsoValue, new(1, 1, 1), new(1865, 5, 9), new(5018, 8, 31)])
            Assert.Equal(factsOn.PlusDays(32_736), new MeasureColumns(1, factsOn).LastDay);
        Assert.Equal(LocalDate.MaxIsoValue, new MeasureColumns(1, LocalDate.MaxIsoValue).LastDay);
    }

    [Fact]
    public void Accountable_unit_is_the_lead_where_no_others_are_named()
    {
        var columns = new MeasureColumns(4, FactsOn);
        columns.Append([new MeasureRow { Unit = 1 }, new MeasureRow { Unit = 2, AccountableUnits = [2, 0] }]);
        Assert.Equal([1], columns.AccountableUnits(0).ToArray());
        Assert.Equal([2, 0], columns.AccountableUnits(1).ToArray());
        columns.Update(0, new MeasureRow { Unit = 1, AccountableUnits = [3, 1, 0] });
        columns.Update(1, new MeasureRow { Unit = 2, AccountableUnits = [2] });
        var grouped = columns.GroupByUnit(out _);
        Assert.Equal([3, 1, 0], grouped.AccountableUnits(0).ToArray());
        Assert.Equal([2], grouped.AccountableUnits(1).ToArray());
        Assert.Throws<ArgumentOutOfRangeException>("index", () => columns.AccountableUnits(2).Length);
    }
}
