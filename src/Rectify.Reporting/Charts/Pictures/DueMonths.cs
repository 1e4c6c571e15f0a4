using NodaTime;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Reporting.Charts.Pictures;

/// <summary>Draws how many measures fall due in each month: completed, overdue, and still to come.</summary>
internal sealed class DueMonths(HtmlWriter html, ChartModel chart)
{
    private const int MostColumns = 48;
    private const int LabelledColumns = 6;
    private const double HalfLabel = 22;

    private static readonly LocalizedText Title = new("Due days by month", "各月到期数");
    private static readonly LocalizedText TitleByYears = new("Due days by period", "分期到期数");
    private static readonly LocalizedText Words = new("{0}: {1} due, of which {2} completed, {3} overdue", "{0}到期{1}项，其中已完成{2}项，逾期{3}项");
    private static readonly LocalizedText Completed = new("completed", "已完成");
    private static readonly LocalizedText Overdue = new("overdue", "逾期");
    private static readonly LocalizedText Open = new("open", "未完成");
    private static readonly int[] Steps = [1, 3, 12, 120, 1200, 12000];

    public void Write()
    {
        var dated = chart.Measures.Select(static m => m.Assessment).Where(static m => m is { Stage: not Stage.Cancelled, Due: not null }).ToList();
        if (dated.Count == 0)
            return;
        int first = dated.Min(static m => MonthOf(m.Due!.Value));
        int last = dated.Max(static m => MonthOf(m.Due!.Value));
        int step = Array.Find(Steps, s => ((last - first) / s) + 1 <= MostColumns);
        var columns = dated.GroupBy(m => (MonthOf(m.Due!.Value) - first) / step).ToDictionary(static g => g.Key, Split);
        int highest = columns.Values.Max(static c => c.All);
        int count = ((last - first) / step) + 1;
        var picture = new Picture(html, chart.Format);
        string words = string.Join("; ", columns.OrderBy(static c => c.Key).Select(c => chart.Format.Say(Words, Label(first + (c.Key * step)), c.Value.All, c.Value.Done, c.Value.Late)));
        picture.Write(step == 1 ? Title : TitleByYears, words, Draw, () => new LegendList(html, chart.Format.Say(Title)).Write(list =>
        {
            list.Span(chart.Format.Say(Completed), "b-done", 12);
            list.Span(chart.Format.Say(Overdue), "b-late", 12);
            list.Span(chart.Format.Say(Open), "b-open", 12);
        }));

        void Draw()
        {
            picture.Frame(highest);
            double width = (Picture.Right - Picture.Left) / count;
            foreach (var (place, (all, done, late)) in columns)
            {
                double x = Picture.Left + (place * width) + (width * 0.12);
                double at = Picture.Bottom;
                foreach (var (kind, part) in new[] { ("b-done", done), ("b-late", late), ("b-open", all - done - late) })
                {
                    double height = Picture.Bottom - Picture.Up(part, highest);
                    at -= height;
                    if (part > 0)
                        picture.Box(kind, x, at, width * 0.76, height);
                }
            }

            for (int place = 0; place < count; place += Math.Max(1, (count + LabelledColumns - 1) / LabelledColumns))
                WriteLabel(picture, Picture.Left + ((place + 0.5) * width), Label(first + (place * step)));
        }
    }

    // A label near the edge ends at it.
    private static void WriteLabel(Picture picture, double x, string label)
    {
        bool isLast = x > Picture.Right - HalfLabel;
        picture.Text(isLast ? Picture.Right : x, 194, label, isLast ? "end" : "middle");
    }

    private static (int All, int Done, int Late) Split(IEnumerable<MeasureAssessment> measures)
    {
        var all = measures.ToList();
        return (all.Count, all.Count(static m => m.IsCompleted), all.Count(static m => m.Schedule == ScheduleStatus.Overdue));
    }

    private static int MonthOf(LocalDate day) => (day.Year * 12) + day.Month - 1;

    private static string Label(int month) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{month / 12}-{(month % 12) + 1:00}");
}
