using System.Globalization;
using System.Xml.Linq;
using NodaTime;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Reporting.Tests.Charts;

public class BulletChartTests
{
    private static readonly LocalDate By = new(2020, 12, 31);

    [Fact]
    public void A_target_shows_its_state_its_words_and_the_newest_value_against_it()
    {
        var card = Card(Reach(90), Seen(2019, 6, 80));
        Assert.Contains("Target: at least 90% by 2020-12-31", card.Value, StringComparison.Ordinal);
        Assert.Contains("Newest: 80% (2019-06-30)", card.Value, StringComparison.Ordinal);
        double target = Percent(Single(card, "target"), "x1");
        Assert.Equal(80.0 / 90, Percent(Single(card, "value"), "width") / target, 2);
        Assert.Equal(target, Percent(Single(card, "meets"), "x"), 2);
    }

    [Fact]
    public void The_straight_line_leads_from_the_baseline_to_the_target_on_its_day()
    {
        var card = Card(new TargetIndicator("i", "PM2.5", Comparator.AtMost, new QuantityTarget(50, "微克")) { By = By, Baseline = new Baseline(2017, 70) }, Seen(2019, 6, 66));
        var (line, start, end) = (Single(card, "needed"), Single(card, "t-baseline", within: true), Single(card, "t-target"));
        Assert.Equal(((string?)start.Attribute("x"), (string?)start.Attribute("y")), ((string?)line.Attribute("x1"), (string?)line.Attribute("y1")));
        Assert.Equal(((string?)end.Attribute("x"), (string?)end.Attribute("y")), ((string?)line.Attribute("x2"), (string?)line.Attribute("y2")));
        Assert.Contains("at risk", card.Value, StringComparison.Ordinal);
        Assert.Single(ChartDocument.Marks(card, "trend"));
        Assert.Equal("0%", (string?)Single(card, "meets").Attribute("x"));
    }

    [Fact]
    public void A_trend_needs_two_points_and_a_target_that_is_not_due()
    {
        Assert.Empty(ChartDocument.Marks(Card(Reach(90), Seen(2019, 6, 80)), "trend"));
        Assert.Single(ChartDocument.Marks(Card(Reach(90), Seen(2019, 3, 70), Seen(2019, 6, 80)), "trend"));
        var due = new TargetIndicator("i", "Share", Comparator.AtLeast, new QuantityTarget(90, "%")) { By = new LocalDate(2019, 6, 30) };
        Assert.Empty(ChartDocument.Marks(Card(due, Seen(2019, 3, 70), Seen(2019, 5, 80)), "trend"));
    }

    [Fact]
    public void A_change_is_drawn_at_the_value_that_it_comes_to()
    {
        var fall = new TargetIndicator("i", "Use", Comparator.AtLeast, new QuantityTarget(20, "%"), IndicatorMode.DecreaseBy) { By = By, Baseline = new Baseline(2015, 200) };
        var card = Card(fall, Seen(2019, 6, 180));
        var toGo = Single(card, "togo");
        Assert.Equal(160.0 / 180, Percent(Single(card, "target"), "x1") / (Percent(toGo, "x") + Percent(toGo, "width")), 2);
        Assert.Equal("0%", (string?)Single(card, "meets").Attribute("x"));
        Assert.Contains("decrease by at least 20%", card.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Classes_of_quality_are_drawn_without_a_line()
    {
        var card = Card(new TargetIndicator("i", "Water", Comparator.AtLeast, new LevelTarget("Ⅲ类")) { By = By }, new Observation("i", new LocalDate(2019, 6, 30), ObservedValue.Of("Ⅳ类")));
        Assert.Equal(2.0 / 3, Percent(Single(card, "value"), "width") / Percent(Single(card, "target"), "x1"), 2);
        Assert.Empty(ChartDocument.Marks(card, "needed"));
    }

    [Fact]
    public void What_cannot_be_drawn_is_said_in_words()
    {
        Assert.Empty(ChartDocument.Marks(Card(new TargetIndicator("i", "Income", Comparator.AtLeast, new LevelTarget("全市平均水平"))), "bullet"));
        var rise = new TargetIndicator("i", "Output", Comparator.AtLeast, new QuantityTarget(9, "%"), IndicatorMode.IncreaseBy);
        Assert.Contains("No value to draw", Card(rise).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_that_is_only_striven_for_says_so()
    {
        Assert.Contains("aspirational", Card(Reach(90) with { Modality = Modality.Aspirational }).Value, StringComparison.Ordinal);
        Assert.DoesNotContain("aspirational", Card(Reach(90)).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_at_the_ends_of_decimal_are_drawn()
    {
        var card = Card(Reach(decimal.MaxValue), Seen(2018, 6, decimal.MinValue), Seen(2019, 6, decimal.MaxValue));
        Assert.DoesNotContain("NaN", card.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("∞", card.ToString(), StringComparison.Ordinal);
    }

    private static TargetIndicator Reach(decimal value) => new("i", "Share", Comparator.AtLeast, new QuantityTarget(value, "%")) { By = By };

    private static Observation Seen(int year, int month, decimal value) => new("i", new LocalDate(year, month, 30), ObservedValue.Of(value));

    private static XElement Card(TargetIndicator indicator, params Observation[] seen)
    {
        var plan = Small.Plan(new Measure(Small.Id, "Do it.", Small.EndOfYear) { Indicators = [indicator] });
        return ChartDocument.Of(plan, new ProgressLog("plan", [], seen.ToValueList()), Small.AsOf).ById("targets").Descendants("article").Single();
    }

    private static XElement Single(XElement card, string mark, bool within = false) =>
        ChartDocument.Marks(within ? card.Descendants("svg").Last(static s => s.Attribute("y") is not null) : card, mark).Single();

    private static double Percent(XElement mark, string attribute) =>
        double.Parse(((string)mark.Attribute(attribute)!).TrimEnd('%'), CultureInfo.InvariantCulture);
}
