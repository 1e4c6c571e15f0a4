using System.Globalization;
using NodaTime;

namespace Rectify.Reporting.Charts;

/// <summary>Draws the axis over the bars, and the grid that shows through behind them.</summary>
internal sealed class TimeAxis(HtmlWriter html, ChartModel chart)
{
    private const int MostQuartersInMonths = 6;
    private const int MostQuartersLabelled = 16;
    private const int MostQuartersTicked = 28;
    private const decimal RoomForYear = 0.045m;
    private const decimal RightPart = 0.7m;

    private readonly TimeScale _time = chart.Time;

    // A year is always marked; a quarter or month where there is room.
    private int MonthsBetweenTicks => _time.Quarters <= MostQuartersInMonths ? 1 : _time.Quarters <= MostQuartersTicked ? 3 : 12;

    /// <summary>The grid: a pattern that stretches over the box it fills.</summary>
    public void WriteGrid()
    {
        using (html.Open("svg", ("class", "symbols"), ("width", "0"), ("height", "0"), ("aria-hidden", "true")))
        using (html.Open("defs"))
        using (html.Open("pattern", ("id", "grid"), ("width", "1"), ("height", "1"), ("patternContentUnits", "objectBoundingBox")))
        {
            foreach (var day in _time.StartsEvery(MonthsBetweenTicks))
                html.Empty("rect", ("class", day.Month == 1 ? "year" : "tick"), ("x", Place(day)), ("width", "0.0015"), ("height", "1"));
        }
    }

    /// <summary>The axis: years, quarters or months, and the day looked at, each on a line of its own so that no label meets another.</summary>
    public void Write()
    {
        using (html.Open("svg", ("class", "axis"), ("width", "100%"), ("height", "50"), ("aria-hidden", "true")))
        {
            foreach (var day in _time.StartsEvery(MonthsBetweenTicks))
                WriteTick(day);
            foreach (var (year, at) in _time.Years(RoomForYear))
                WriteLabel(at, "13", "year", ChartFormat.Digits(year));
            if (MonthsBetweenTicks == 1)
                WriteMonths();
            else if (_time.Quarters <= MostQuartersLabelled)
                WriteQuarters();
            WriteAsOf();
        }
    }

    private void WriteTick(LocalDate day)
    {
        string at = _time.At(day);
        html.Empty("line", ("class", day.Month == 1 ? "year" : "tick"), ("x1", at), ("x2", at), ("y1", day.Month == 1 ? "2" : "18"), ("y2", "50"));
    }

    private void WriteMonths()
    {
        foreach (var day in _time.StartsEvery(1))
            WriteLabel(_time.Middle(day, day.PlusMonths(1)), "28", "tick", chart.Format.Month(day));
    }

    private void WriteQuarters()
    {
        foreach (var day in _time.StartsEvery(3))
            WriteLabel(_time.Middle(day, day.PlusMonths(3)), "28", "tick", string.Create(CultureInfo.InvariantCulture, $"Q{((day.Month - 1) / 3) + 1}"));
    }

    private void WriteAsOf()
    {
        string at = _time.At(chart.AsOf);
        bool isRight = _time.Share(chart.AsOf) > RightPart;
        html.Empty("line", ("class", "asof"), ("x1", at), ("x2", at), ("y1", "34"), ("y2", "50"));
        using (html.Open("text", ("class", "asof"), ("x", at), ("y", "44"), ("dx", isRight ? "-4" : "4"), ("text-anchor", isRight ? "end" : null)))
            html.Text($"{chart.Format.Say(ChartWords.AsOf)} {ChartFormat.Day(chart.AsOf)}");
    }

    private void WriteLabel(string at, string y, string kind, string text) =>
        html.Leaf("text", text, ("class", kind), ("x", at), ("y", y), ("text-anchor", "middle"));

    private string Place(LocalDate day) => _time.Share(day).ToString(CultureInfo.InvariantCulture);
}
