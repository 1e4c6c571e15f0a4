using NodaTime;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Reporting.Charts.Pictures;

/// <summary>Draws how many measures were to be completed by each day, and how many were completed and closed out (the S-curve).</summary>
internal sealed class CompletionCurve(HtmlWriter html, ChartModel chart)
{
    private static readonly LocalizedText Title = new("Completion against the due days", "完成情况与时限对照");
    private static readonly LocalizedText Words = new(
        "{0:measure has|measures have} a due day: {1} due by {2}, {3} completed, {4} closed out.", "有期限的措施{0}项，至{2}应完成{1}项；已完成{3}项，已销号{4}项。");

    private static readonly LocalizedText Due = new("due", "应完成");
    private static readonly LocalizedText Completed = new("completed", "已完成");
    private static readonly LocalizedText ClosedOut = new("closed out", "已销号");
    private const int MostYearsAfter = 15;

    public void Write()
    {
        var measures = chart.Measures.Where(static m => m.Assessment is { Stage: not Stage.Cancelled, Schedule: not ScheduleStatus.OpenEnded }).ToList();
        LocalDate[] due = [.. measures.Select(static m => m.Assessment.Due).OfType<LocalDate>().Order()];
        LocalDate[] completed = [.. measures.Where(static m => m.Assessment.IsCompleted).Select(static m => m.Assessment.CompletedOn).OfType<LocalDate>().Order()];
        LocalDate[] closed = [.. measures.Where(static m => m.Assessment.Stage.IsClosedOut()).Select(static m => m.History.CloseOut?.On).OfType<LocalDate>().Order()];
        var first = LocalDate.Min(chart.FirstIssue, chart.AsOf);
        var last = LocalDate.Max(LocalDate.Min(due.LastOrDefault(chart.AsOf), SafeYears(chart.AsOf)), chart.AsOf);
        var picture = new Picture(html, chart.Format);
        string words = chart.Format.Say(Words, measures.Count, due.Count(d => d <= chart.AsOf), ChartFormat.Day(chart.AsOf), completed.Length, closed.Length);
        picture.Write(Title, words, Draw, () =>
        {
            new LegendList(html, chart.Format.Say(Title)).Write(list =>
            {
                list.Line($"{chart.Format.Say(Due)} {ChartFormat.Count(due.Count(d => d <= chart.AsOf))} / {ChartFormat.Count(measures.Count)}", "c-due");
                list.Line($"{chart.Format.Say(Completed)} {ChartFormat.Count(completed.Length)}", "c-done");
                list.Line($"{chart.Format.Say(ClosedOut)} {ChartFormat.Count(closed.Length)}", "c-closed");
            });
        });

        void Draw()
        {
            picture.Frame(measures.Count);
            double X(LocalDate day) => Picture.Left + ((Picture.Right - Picture.Left) * Math.Clamp((double)Period.DaysBetween(first, day) / Math.Max(1, Period.DaysBetween(first, last)), 0, 1));
            IEnumerable<(double, double)> Rise(LocalDate[] days) => days.Where(d => d <= last).CountBy(static d => d)
                .OrderBy(static d => d.Key).Scan(0, static (sum, d) => sum + d.Value, (d, sum) => (X(d.Key), Picture.Up(sum, measures.Count)));
            picture.Line("asof", X(chart.AsOf), Picture.Top, X(chart.AsOf), Picture.Bottom);
            picture.Steps("c-due", Rise(due), Picture.Left, Picture.Right);
            picture.Steps("c-done", Rise(completed), Picture.Left, X(chart.AsOf));
            picture.Steps("c-closed", Rise(closed), Picture.Left, X(chart.AsOf));
            picture.Text(Picture.Left, 194, ChartFormat.Day(first), "start");
            picture.Text(Picture.Right, 194, ChartFormat.Day(last), "end");
        }
    }

    private static LocalDate SafeYears(LocalDate day) => day.Year + MostYearsAfter > LocalDate.MaxIsoValue.Year ? LocalDate.MaxIsoValue : day.PlusYears(MostYearsAfter);
}
