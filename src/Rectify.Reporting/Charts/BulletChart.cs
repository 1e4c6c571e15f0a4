using NodaTime;
using Rectify.Indicators;

namespace Rectify.Reporting.Charts;

/// <summary>Draws a target: above, how far the newest value is from it; below, the observations over time and the straight line to it.</summary>
internal sealed class BulletChart
{
    private const int PlotHeight = 70;
    private const int MostQuartersTicked = 80;
    private const decimal RoomForYear = 0.12m;

    private readonly HtmlWriter _html;
    private readonly ChartModel _chart;
    private readonly ChartIndicator _indicator;
    private readonly double _target;
    private readonly TimeScale _time;
    private readonly ValueScale _across;
    private readonly ValueScale _up;

    public BulletChart(HtmlWriter html, ChartModel chart, ChartIndicator indicator, double target)
    {
        _html = html;
        _chart = chart;
        _indicator = indicator;
        _target = target;
        double[] values = [target, .. indicator.Observed.Select(static o => o.Value), .. Values(indicator.Baseline)];
        _across = ValueScale.FromZero(values);
        _up = ValueScale.Around(values);
        LocalDate[] days = [chart.FirstIssue, chart.AsOf, indicator.Indicator.By ?? chart.AsOf, .. indicator.Observed.Select(static o => o.On), .. Days(indicator.Baseline)];
        _time = TimeScale.Spanning(days.Min(), days.Max());
    }

    // Without a point there is no course to draw over time.
    private bool HasCourse => _indicator.Start is not null || _indicator.Observed.Length > 0;

    /// <summary>Draws it, under a name that says the same in words.</summary>
    public void Write(string name)
    {
        using (_html.Open("svg", ("class", "bullet"), ("width", "100%"), ("height", HasCourse ? "120" : "30"), ("role", "img")))
        {
            _html.Leaf("title", name);
            WriteBullet();
            if (HasCourse)
                WriteCourse();
        }
    }

    private void WriteCourse()
    {
        using (_html.Open("svg", ("y", "34"), ("width", "100%"), ("height", ChartFormat.Digits(PlotHeight))))
            WritePlot();
        foreach (var (year, at) in _time.Years(RoomForYear))
            _html.Leaf("text", ChartFormat.Digits(year), ("x", at), ("y", "117"), ("text-anchor", "middle"));
    }

    private void WriteBullet()
    {
        _html.Empty("rect", ("class", "ground"), ("y", "6"), ("width", "100%"), ("height", "18"));
        WriteMeets();
        if (_indicator.Observed is [.., var newest])
            WriteNewest(newest.Value);
        if (_indicator.Baseline is { } baseline)
            _html.Empty("use", ("href", "#t-baseline"), ("x", _across.Across(baseline.Value)), ("y", "15"));
        string at = _across.Across(_target);
        _html.Empty("line", ("class", "target"), ("x1", at), ("x2", at), ("y1", "2"), ("y2", "28"));
    }

    // What is to rise is a bar from zero; of what is to fall, only what is still to go is one, so that a large value does not look far ahead.
    private void WriteNewest(double value)
    {
        bool falls = Falls;
        double from = falls ? Math.Min(_target, value) : Math.Min(0, value);
        _html.Empty("rect", ("class", falls ? "togo" : "value"), ("x", _across.Across(from)), ("y", "11"), ("width", _across.Width(falls ? _target : 0, value)), ("height", "8"));
        if (falls)
            _html.Empty("use", ("href", "#t-falls"), ("x", _across.Across(value)), ("y", "15"));
    }

    private bool Falls => IsMetBelow ?? _indicator.Start?.Value > _target;

    // The side of the target on which it is met; an exact target has none.
    private void WriteMeets()
    {
        if (IsMetBelow is not { } below)
            return;
        var (from, width) = below ? ("0%", _across.Width(double.MinValue, _target)) : (_across.Across(_target), _across.Width(_target, double.MaxValue));
        _html.Empty("rect", ("class", "meets"), ("x", from), ("y", "6"), ("width", width), ("height", "18"), ("fill", "url(#hatch)"));
    }

    private bool? IsMetBelow => _indicator.Indicator.Comparator switch
    {
        Comparator.AtLeast or Comparator.MoreThan => IsFall,
        Comparator.AtMost or Comparator.LessThan => !IsFall,
        _ => null,
    };

    // "To fall by at least so much" is met below the value it comes to.
    private bool IsFall => _indicator.Indicator is { Mode: IndicatorMode.DecreaseBy, Baseline.Value: not null };

    private void WritePlot()
    {
        _html.Empty("rect", ("class", "ground"), ("width", "100%"), ("height", "100%"));
        foreach (var day in _time.StartsEvery(_time.Quarters <= MostQuartersTicked ? 12 : 120))
            WriteLine("tick", (_time.At(day), "0"), (_time.At(day), "100%"));
        WriteLine("level", ("0", Down(_target)), ("100%", Down(_target)));
        WriteLine("asof", (_time.At(_chart.AsOf), "0"), (_time.At(_chart.AsOf), "100%"));
        WriteLines();
        foreach (var (one, next) in _indicator.Observed.Zip(_indicator.Observed.Skip(1)))
            WriteLine("course", At(one), At(next));
        WriteMark("t-baseline", _indicator.Baseline);
        foreach (var point in _indicator.Observed)
            WriteMark("t-observed", point);
        if (_indicator.Indicator.By is { } by)
            WriteMark("t-target", new ChartPoint(by, _target));
        if (_indicator.Observed is [.., var newest])
            WriteAmount(newest);
    }

    // Towards the middle, where there is room.
    private void WriteAmount(ChartPoint point) => _html.Leaf(
        "text",
        point.Amount,
        ("class", "amount"),
        ("x", _time.At(point.On)),
        ("y", Down(point.Value)),
        ("dy", _up.Share(point.Value) < 0.5 ? "-7" : "16"),
        ("text-anchor", "middle"));

    // The line that leads to the target, and the one on which the newest observation lies.
    private void WriteLines()
    {
        if (_indicator is not { Start: { } start, Indicator.By: { } by } || by <= start.On)
            return;
        WriteLine("needed", At(start), At(new ChartPoint(by, _target)));
        if (_indicator.Observed is not [.., var newest] || newest.On <= start.On || by <= newest.On || _chart.AsOf > by)
            return;
        double slope = (newest.Value - start.Value) / Period.DaysBetween(start.On, newest.On);
        var end = new ChartPoint(by, start.Value + (slope * Period.DaysBetween(start.On, by)));
        WriteLine("trend", At(newest), At(end));
        WriteMark("t-trend", end);
    }

    private void WriteMark(string mark, ChartPoint? point)
    {
        if (point is { } shown)
            _html.Empty("use", ("href", $"#{mark}"), ("x", _time.At(shown.On)), ("y", Down(shown.Value)));
    }

    private void WriteLine(string kind, (string X, string Y) from, (string X, string Y) to) =>
        _html.Empty("line", ("class", kind), ("x1", from.X), ("y1", from.Y), ("x2", to.X), ("y2", to.Y));

    private (string X, string Y) At(ChartPoint point) => (_time.At(point.On), Down(point.Value));

    private string Down(double value) => _up.Down(value, PlotHeight);

    private static IEnumerable<double> Values(ChartPoint? point) => point is { } shown ? [shown.Value] : [];

    private static IEnumerable<LocalDate> Days(ChartPoint? point) => point is { } shown ? [shown.On] : [];
}
