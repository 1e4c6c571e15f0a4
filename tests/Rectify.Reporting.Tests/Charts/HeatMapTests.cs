using System.Globalization;
using System.Xml.Linq;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Reporting.Tests.Ledgers;

namespace Rectify.Reporting.Tests.Charts;

public class HeatMapTests
{
    private static readonly ChartDocument Chart = ChartDocument.Of(Seed.Plan, Seed.Log, Seed.AsOf);

    [Fact]
    public void Every_unit_that_answers_has_a_row_the_one_with_most_measures_first()
    {
        var units = Seed.Plan.Measures.SelectMany(static m => m.Responsibility.Accountable.Select(static l => l.Name).Distinct())
            .GroupBy(static u => u, StringComparer.Ordinal)
            .OrderByDescending(static g => g.Count())
            .Select(static g => (g.Key, Count: g.Count()));
        var rows = Rows().Select(static cells => (cells[0], int.Parse(cells[1], CultureInfo.InvariantCulture)));
        Assert.Equal(units, rows);
    }

    [Fact]
    public void The_cells_of_each_kind_of_status_add_up_to_the_measures_of_the_unit()
    {
        foreach (string[] cells in Rows())
        {
            int measures = Number(cells[1]);
            Assert.Equal(measures, cells[2..10].Sum(Number));
            Assert.Equal(measures, cells[10..19].Sum(Number));
            Assert.Equal(measures, cells[19..24].Sum(Number));
        }
    }

    [Fact]
    public void A_cell_counts_the_measures_of_the_unit_in_that_stage_and_schedule()
    {
        var own = Seed.Plan.Measures.Zip(SeedAssessment.Value.Measures)
            .Where(static x => x.First.Responsibility.Accountable.Any(static l => l.Unit == "市环保局"))
            .Select(static x => x.Second)
            .ToList();
        string[] cells = Rows().Single(static c => c[0] == "市环保局");
        Assert.Equal(own.Count(static m => m.Stage == Stage.InProgress), Number(cells[2 + (int)Stage.InProgress]));
        Assert.Equal(own.Count(static m => m.Schedule == ScheduleStatus.OpenEnded), Number(cells[10 + (int)ScheduleStatus.OpenEnded]));
    }

    [Fact]
    public void A_unit_named_twice_for_a_measure_counts_it_once()
    {
        var chart = Small.Chart(new Measure(Small.Id, "Do it.", Small.EndOfYear) { Responsibility = Small.Responsible("甲局", "甲局", "乙局") });
        Assert.Equal(["甲局", "乙局"], chart.Heat.Descendants("tbody").Elements("tr").Select(static r => r.Element("th")!.Value));
        Assert.Contains("and 1 more", chart.RowOf(Small.Id).Value, StringComparison.Ordinal);
    }

    private static IEnumerable<string[]> Rows() => Chart.Heat.Element("tbody")!.Elements("tr").Select(ChartDocument.Cells);

    private static int Number(string cell) => cell.Length == 0 ? 0 : int.Parse(cell, CultureInfo.InvariantCulture);
}
