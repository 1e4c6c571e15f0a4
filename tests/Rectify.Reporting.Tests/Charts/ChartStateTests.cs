using System.Xml.Linq;
using Rectify.Progress;
using Rectify.Reporting.Charts;
using Rectify.Rules;

namespace Rectify.Reporting.Tests.Charts;

public class ChartStateTests
{
    private static readonly HashSet<string> Symbols =
        [.. XElement.Parse(ChartAssets.Symbols).Descendants().Select(static e => (string?)e.Attribute("id")).OfType<string>()];

    public static TheoryData<string, string[]> Kinds => new()
    {
        { nameof(Signal), ShapesOf<Signal>(ChartState.Of) },
        { nameof(IndicatorState), ShapesOf<IndicatorState>(ChartState.Of) },
        { nameof(MilestoneState), ShapesOf<MilestoneState>(ChartState.Of) },
        { nameof(DutyState), ShapesOf<DutyState>(ChartState.Of) },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void States_of_one_kind_differ_in_shape_so_that_they_read_in_black_and_white(string kind, string[] shapes)
    {
        Assert.NotEmpty(kind);
        Assert.Distinct(shapes);
        Assert.All(shapes, shape => Assert.Contains($"i-{shape}", Symbols));
    }

    [Fact]
    public void Each_state_of_a_milestone_has_a_mark_of_its_own()
    {
        string[] marks = [.. Enum.GetValues<MilestoneState>().Select(ChartMarks.Of)];
        Assert.Distinct(marks);
        Assert.All(marks, mark => Assert.Contains(mark, Symbols));
    }

    private static string[] ShapesOf<TState>(Func<TState, ChartState> state)
        where TState : struct, Enum => [.. Enum.GetValues<TState>().Select(value => state(value).Shape)];
}
