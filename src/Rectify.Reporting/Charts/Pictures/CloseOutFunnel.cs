using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Reporting.Charts.Pictures;

/// <summary>Draws how many measures have come how far: rectified, accepted, closed out, published, looked back at.</summary>
internal sealed class CloseOutFunnel(HtmlWriter html, ChartModel chart)
{
    private const double Indent = 150;

    private static readonly LocalizedText Title = new("How far the close-out is", "销号进程");
    private static readonly LocalizedText LookedBack = new("looked back at", "回头看保持");

    public void Write()
    {
        var measures = chart.Measures.Select(static m => m.Assessment).Where(static m => m.Stage != Stage.Cancelled).ToList();
        (string Word, int Count)[] steps =
        [
            (chart.Format.Say(ChartWords.Measures), measures.Count),
            (Say(Stage.Rectified), Reached(Stage.Rectified)),
            (Say(Stage.Accepted), Reached(Stage.Accepted)),
            (Say(Stage.ClosedOut), Reached(Stage.ClosedOut)),
            (Say(Stage.Published), Reached(Stage.Published)),
            (chart.Format.Say(LookedBack), measures.Count(static m => m.Context.History.IsDurable)),
        ];
        var picture = new Picture(html, chart.Format);
        picture.Write(Title, string.Join("; ", steps.Select(static s => $"{s.Word} {ChartFormat.Count(s.Count)}")), () =>
        {
            double height = (Picture.Height - 8) / steps.Length;
            for (int i = 0; i < steps.Length; i++)
            {
                double y = 4 + (i * height);
                double width = measures.Count == 0 ? 0 : (Picture.Right - 40 - Indent) * steps[i].Count / measures.Count;
                picture.Text(Indent - 8, y + (height / 2) + 4, steps[i].Word, "end");
                picture.Box("b-step", Indent, y + 3, Math.Max(1, width), height - 6);
                picture.Text(Indent + width + 6, y + (height / 2) + 4, ChartFormat.Count(steps[i].Count), "start", "amount");
            }
        });

        int Reached(Stage stage) => measures.Count(m => m.Stage >= stage && m.Stage <= Stage.Published);
    }

    private string Say(Stage stage) => chart.Format.Say(StatusTerms.Of(stage));
}
