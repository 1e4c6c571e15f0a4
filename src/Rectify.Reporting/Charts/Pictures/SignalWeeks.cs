using NodaTime;
using Rectify.Evaluation;
using Rectify.Rules;

namespace Rectify.Reporting.Charts.Pictures;

/// <summary>Draws the colours week by week, as each week's report would have shown them: by what had happened, and was known, on its day.</summary>
internal sealed class SignalWeeks(HtmlWriter html, ChartModel chart, Evaluator evaluator)
{
    /// <summary>How many measures can be evaluated for every week without a long wait.</summary>
    public const int MostMeasures = 2000;

    private const int MostWeeks = 52;
    private const int DaysAWeek = 7;

    private static readonly LocalizedText Title = new("Signals week by week", "各周预警情况");
    private static readonly LocalizedText Words = new("{0}: {1}", "{0}：{1}");
    private static readonly LocalizedText AsKnown = new("As known on each day.", "按当日已知情况。");

    public void Write()
    {
        var weeks = Weeks().Reverse().Select(day => (Day: day, Count: CountsOn(day))).ToList();
        var signals = Enum.GetValues<Signal>();
        var picture = new Picture(html, chart.Format);
        string words = string.Join("; ", new[] { weeks[0], weeks[^1] }.Select(w => chart.Format.Say(
            Words, ChartFormat.Day(w.Day), chart.Format.List(signals.Reverse().Select(s => $"{chart.Format.Say(StatusTerms.Of(s))} {ChartFormat.Count(w.Count(s))}")))));
        picture.Write(Title, words, Draw, () =>
        {
            new LegendList(html, chart.Format.Say(Title)).Write(list =>
            {
                foreach (var signal in signals.Reverse())
                    list.Span(chart.Format.Say(StatusTerms.Of(signal)), KindOf(signal), 12);
            });
            html.Leaf("p", chart.Format.Say(AsKnown), ("class", "note"));
        });

        void Draw()
        {
            int all = chart.Measures.Length;
            picture.Frame(all);
            double width = (Picture.Right - Picture.Left) / weeks.Count;
            for (int i = 0; i < weeks.Count; i++)
            {
                double at = Picture.Bottom;
                // Red stands on the floor, where its height is easiest to compare.
                foreach (var signal in signals.Reverse())
                {
                    int count = weeks[i].Count(signal);
                    double height = Picture.Bottom - Picture.Up(count, all);
                    at -= height;
                    if (count > 0)
                        picture.Box(KindOf(signal), Picture.Left + (i * width), at, width * 0.9, height);
                }
            }

            picture.Text(Picture.Left, 194, ChartFormat.Day(weeks[0].Day), "start");
            picture.Text(Picture.Right, 194, ChartFormat.Day(chart.AsOf), "end");
        }
    }

    // Back from the day of the chart to the issue.
    private IEnumerable<LocalDate> Weeks()
    {
        int before = Math.Max(0, Period.DaysBetween(chart.FirstIssue, chart.AsOf) / DaysAWeek);
        for (int week = 0; week <= Math.Min(before, MostWeeks - 1); week++)
            yield return chart.AsOf.PlusDays(-week * DaysAWeek);
    }

    // A plan that was not issued yet has no colour.
    private Func<Signal, int> CountsOn(LocalDate day)
    {
        if (day == chart.AsOf)
            return chart.CountOf;
        Totals[] totals = [.. chart.Plans.Where(p => !chart.IsOfSeveral || p.IssuedOn <= day).Select(p => evaluator.Evaluate(p.Assessment.Inputs with { AsOf = day, KnownOn = day }).Totals)];
        return signal => totals.Sum(t => t.By(signal));
    }

    private static string KindOf(Signal signal) => $"s-{ChartState.Of(signal).Shape}";
}
