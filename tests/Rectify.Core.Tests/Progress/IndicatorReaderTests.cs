using NodaTime;
using Rectify.Indicators;
using Rectify.Progress;
using static Rectify.Core.Tests.Progress.Facts;

namespace Rectify.Core.Tests.Progress;

public sealed class IndicatorReaderTests
{
    private static readonly LocalDate By = D(12, 31);

    private static readonly LocalDate Start = new(2018, 1, 1);

    private static TargetIndicator Target(
        Comparator comparator = Comparator.AtLeast, decimal value = 90, string unit = "%", IndicatorMode mode = IndicatorMode.Reach, LocalDate? by = null, Baseline? baseline = null) =>
        new("i1", "清洁取暖率", comparator, new QuantityTarget(value, unit), mode) { By = by ?? By, Baseline = baseline };

    private static Observation Seen(LocalDate on, decimal value, LocalDate? recordedOn = null) =>
        new("i1", on, ObservedValue.Of(value)) { RecordedOn = recordedOn ?? on };

    private static IndicatorState State(TargetIndicator indicator, LocalDate asOf, params Observation[] seen) =>
        IndicatorReader.StatesOf(indicator, new ObservationSeries(seen), Start, approximationPercent: 5).On(asOf);

    [Fact]
    public void Nothing_observed_is_undetermined_before_and_after_the_day()
    {
        Assert.Equal(IndicatorState.Undetermined, State(Target(), D(6, 1)));
        Assert.Equal(IndicatorState.Undetermined, State(Target(), By.PlusDays(1)));
    }

    [Fact]
    public void On_its_own_day_a_target_is_not_yet_due()
    {
        Assert.Equal(IndicatorState.Undetermined, State(Target(), By, Seen(D(6, 1), 80)));
        Assert.Equal(IndicatorState.Missed, State(Target(), By.PlusDays(1), Seen(D(6, 1), 80)));
    }

    [Fact]
    public void Open_and_met_is_attained_and_met_before_is_regressed()
    {
        Assert.Equal(IndicatorState.Attained, State(Target(), D(7, 1), Seen(D(6, 1), 90)));
        Assert.Equal(IndicatorState.Regressed, State(Target(), D(8, 1), Seen(D(6, 1), 90), Seen(D(7, 1), 89.9m)));
    }

    [Fact]
    public void Open_and_not_met_follows_the_line_through_the_first_and_the_newest()
    {
        // From day 0 to day 100 of 200 the target needs half the way.
        var indicator = Target(by: Issued.PlusDays(200), value: 100);
        Assert.Equal(IndicatorState.OnTrack, State(indicator, Issued.PlusDays(150), Seen(Issued, 0), Seen(Issued.PlusDays(100), 50)));
        Assert.Equal(IndicatorState.AtRisk, State(indicator, Issued.PlusDays(150), Seen(Issued, 0), Seen(Issued.PlusDays(100), 49.99m)));
    }

    [Fact]
    public void Baseline_is_the_point_on_the_last_day_of_its_year()
    {
        var indicator = Target(by: D(12, 31, 2019), baseline: new Baseline(2017, 80));
        Assert.Equal(IndicatorState.OnTrack, State(indicator, D(12, 31), Seen(D(12, 31), 85)));
        Assert.Equal(IndicatorState.AtRisk, State(indicator, D(12, 31), Seen(D(12, 31), 84.9m)));
    }

    [Fact]
    public void One_day_of_observation_gives_no_line() =>
        Assert.Equal(IndicatorState.Undetermined, State(Target(), D(7, 1), Seen(D(6, 1), 10), Seen(D(6, 1), 20)));

    [Fact]
    public void When_due_the_last_in_time_and_the_newest_decide()
    {
        var later = By.PlusDays(60);
        Assert.Equal(IndicatorState.Attained, State(Target(), later, Seen(By, 90), Seen(later, 91)));
        Assert.Equal(IndicatorState.Regressed, State(Target(), later, Seen(By, 90), Seen(later, 89)));
        Assert.Equal(IndicatorState.AttainedLate, State(Target(), later, Seen(By, 89), Seen(later, 90)));
        Assert.Equal(IndicatorState.AttainedLate, State(Target(), later, Seen(By.PlusDays(1), 90)));
        Assert.Equal(IndicatorState.Missed, State(Target(), later, Seen(By, 89), Seen(later, 89)));
    }

    [Fact]
    public void Of_one_day_the_latest_recorded_counts()
    {
        Assert.Equal(IndicatorState.Attained, State(Target(), D(8, 1), Seen(D(6, 1), 95, D(7, 1)), Seen(D(6, 1), 80, D(6, 20))));
        Assert.Equal(IndicatorState.Undetermined, State(Target(), D(8, 1), Seen(D(6, 1), 95), Seen(D(6, 1), 80)));
    }

    [Theory]
    [InlineData(Comparator.AtLeast, 90, true)]
    [InlineData(Comparator.AtLeast, 89.99, false)]
    [InlineData(Comparator.MoreThan, 90.01, true)]
    [InlineData(Comparator.MoreThan, 89.99, false)]
    [InlineData(Comparator.AtMost, 90.01, false)]
    [InlineData(Comparator.LessThan, 89.99, true)]
    [InlineData(Comparator.LessThan, 90.01, false)]
    [InlineData(Comparator.EqualTo, 90.01, false)]
    [InlineData(Comparator.MoreThan, 90, false)]
    [InlineData(Comparator.AtMost, 90, true)]
    [InlineData(Comparator.LessThan, 90, false)]
    [InlineData(Comparator.EqualTo, 90, true)]
    [InlineData(Comparator.Approximately, 94.5, true)]
    [InlineData(Comparator.Approximately, 94.6, false)]
    [InlineData(Comparator.Approximately, 85.5, true)]
    [InlineData(Comparator.Approximately, 85.4, false)]
    public void Comparators_hold_at_their_boundary(Comparator comparator, double value, bool holds) =>
        Assert.Equal(holds, State(Target(comparator), D(7, 1), Seen(D(6, 1), (decimal)value)) == IndicatorState.Attained);

    [Theory]
    [InlineData(0, true)]
    [InlineData(0.01, false)]
    public void About_nothing_is_nothing(double value, bool holds) => Assert.Equal(
        holds, State(Target(Comparator.Approximately, 0, mode: IndicatorMode.Eliminate), D(7, 1), Seen(D(6, 1), (decimal)value)) == IndicatorState.Attained);

    [Fact]
    public void Change_in_percent_is_measured_from_the_baseline()
    {
        var fall = Target(value: 15, mode: IndicatorMode.DecreaseBy, baseline: new Baseline(2017, 60));
        Assert.Equal(IndicatorState.Attained, State(fall, D(7, 1), Seen(D(6, 1), 51)));
        Assert.NotEqual(IndicatorState.Attained, State(fall, D(7, 1), Seen(D(6, 1), 51.01m)));
        var noValue = Target(value: 15, mode: IndicatorMode.DecreaseBy, baseline: new Baseline(2017));
        Assert.Equal(IndicatorState.Undetermined, State(noValue, By.PlusDays(1), Seen(D(6, 1), 51)));
    }

    [Fact]
    public void Change_in_points_and_amounts_is_a_difference_and_an_amount_without_baseline_is_itself()
    {
        var points = Target(value: 5, unit: "个百分点", mode: IndicatorMode.IncreaseBy, baseline: new Baseline(2017, 60));
        Assert.Equal(IndicatorState.Attained, State(points, D(7, 1), Seen(D(6, 1), 65)));
        var pointsFromNowhere = Target(value: 5, unit: "个百分点", mode: IndicatorMode.IncreaseBy);
        Assert.Equal(IndicatorState.Undetermined, State(pointsFromNowhere, D(7, 1), Seen(D(6, 1), 65)));
        var capacity = Target(value: 2620, unit: "吨/日", mode: IndicatorMode.IncreaseBy);
        Assert.Equal(IndicatorState.Attained, State(capacity, D(7, 1), Seen(D(6, 1), 2620)));
    }

    [Fact]
    public void Levels_compare_by_quality_and_never_with_numbers()
    {
        var indicator = new TargetIndicator("i1", "水质", Comparator.AtLeast, new LevelTarget("Ⅲ类")) { By = By };
        static Observation Level(string level) => new("i1", D(6, 1), ObservedValue.Of(level));
        Assert.Equal(IndicatorState.Attained, State(indicator, D(7, 1), Level("Ⅱ类")));
        Assert.Equal(IndicatorState.Undetermined, State(indicator, D(7, 1), Level("Ⅳ类")));
        Assert.Equal(IndicatorState.Missed, State(indicator, By.PlusDays(1), Level("劣Ⅴ类")));
        Assert.Equal(IndicatorState.Undetermined, State(indicator, By.PlusDays(1), Seen(D(6, 1), 3)));
        Assert.Equal(IndicatorState.Undetermined, State(indicator, By.PlusDays(1), Level("良好")));
    }

    [Theory]
    [InlineData(Comparator.AtLeast, true, true, false)]
    [InlineData(Comparator.MoreThan, true, false, false)]
    [InlineData(Comparator.AtMost, false, true, true)]
    [InlineData(Comparator.LessThan, false, false, true)]
    [InlineData(Comparator.EqualTo, false, true, false)]
    [InlineData(Comparator.Approximately, false, true, false)]
    public void A_better_the_same_and_a_worse_level_compare(Comparator comparator, bool better, bool same, bool worse)
    {
        var indicator = new TargetIndicator("i1", "水质", comparator, new LevelTarget("Ⅲ类")) { By = By };
        bool Holds(string level) => State(indicator, D(7, 1), new Observation("i1", D(6, 1), ObservedValue.Of(level))) == IndicatorState.Attained;

        Assert.Equal((better, same, worse), (Holds("Ⅱ类"), Holds("Ⅲ类"), Holds("Ⅳ类")));
    }

    // From the baseline on the last day of 2017, half of the time has passed with the figure of 10 April 2018.
    [Theory]
    [InlineData("%", IndicatorMode.DecreaseBy, 90, 90.01)]
    [InlineData("%", IndicatorMode.IncreaseBy, 110, 109.99)]
    [InlineData("吨", IndicatorMode.DecreaseBy, 90, 90.01)]
    [InlineData("百分点", IndicatorMode.IncreaseBy, 110, 109.99)]
    public void A_change_follows_its_line_too(string unit, IndicatorMode mode, double onTrack, double atRisk)
    {
        var indicator = Target(value: 20, unit: unit, mode: mode, by: new LocalDate(2017, 12, 31).PlusDays(200), baseline: new Baseline(2017, 100));
        var half = new LocalDate(2017, 12, 31).PlusDays(100);

        Assert.Equal(IndicatorState.OnTrack, State(indicator, half, Seen(half, (decimal)onTrack)));
        Assert.Equal(IndicatorState.AtRisk, State(indicator, half, Seen(half, (decimal)atRisk)));
    }

    [Fact]
    public void Without_a_baseline_points_cannot_be_told_and_an_amount_follows_its_own_line()
    {
        Assert.Equal(IndicatorState.Undetermined, State(Target(value: 5, unit: "百分点", mode: IndicatorMode.IncreaseBy), D(7, 1), Seen(D(6, 1), 65)));
        var capacity = Target(value: 100, unit: "吨/日", mode: IndicatorMode.IncreaseBy, by: Issued.PlusDays(200));
        Assert.Equal(IndicatorState.OnTrack, State(capacity, Issued.PlusDays(150), Seen(Issued, 0), Seen(Issued.PlusDays(100), 50)));
        Assert.Equal(IndicatorState.AtRisk, State(capacity, Issued.PlusDays(150), Seen(Issued, 0), Seen(Issued.PlusDays(100), 49.99m)));
    }

    [Fact]
    public void A_change_from_below_nothing_is_measured_by_its_size()
    {
        var rise = Target(value: 50, mode: IndicatorMode.IncreaseBy, baseline: new Baseline(2017, -10));
        Assert.Equal(IndicatorState.Attained, State(rise, D(7, 1), Seen(D(6, 1), -15)));
        Assert.NotEqual(IndicatorState.Attained, State(rise, D(7, 1), Seen(D(6, 1), -14.99m)));
        Assert.Equal(IndicatorState.Undetermined, State(Target(value: 50, mode: IndicatorMode.IncreaseBy, baseline: new Baseline(2017, 0)), D(7, 1), Seen(D(6, 1), 5)));
    }

    [Fact]
    public void A_figure_of_the_baselines_day_or_before_it_begins_the_line()
    {
        // From 60 through 70 a year later it is 80 after another year; from a baseline of 50 it would be 90.
        var indicator = Target(by: D(12, 31, 2019), value: 85, baseline: new Baseline(2017, 50));
        Assert.Equal(IndicatorState.AtRisk, State(indicator, D(12, 31), Seen(D(12, 31, 2017), 60), Seen(D(12, 31), 70)));
        Assert.Equal(IndicatorState.AtRisk, State(indicator, D(12, 31), Seen(D(12, 30, 2017), 60), Seen(D(12, 31), 70)));
        Assert.Equal(IndicatorState.OnTrack, State(indicator, D(12, 31), Seen(D(1, 1), 60), Seen(D(12, 31), 70)));
    }

    [Fact]
    public void Numbers_beyond_reckoning_are_undetermined_and_do_not_throw()
    {
        var indicator = Target(value: 15, mode: IndicatorMode.DecreaseBy, baseline: new Baseline(2017, decimal.MaxValue));
        Assert.Equal(IndicatorState.Undetermined, State(indicator, D(7, 1), Seen(D(6, 1), decimal.MinValue)));
    }
}
