using Rectify.Evaluation;
using Rectify.Rules;

namespace Rectify.Reporting.Charts;

/// <summary>Writes how many measures have each colour, and why: what is told of most of them.</summary>
internal sealed class SignalTiles(HtmlWriter html, ChartModel chart, bool isLinked)
{
    private const int MostReasons = 3;

    public void Write()
    {
        using (html.Open("ul", ("class", "signals"), ("aria-label", chart.Format.Say(ChartWords.Signals))))
        {
            foreach (var signal in Enum.GetValues<Signal>().Reverse())
            {
                using (html.Open("li"))
                    WriteSignal(signal);
            }
        }
    }

    private void WriteSignal(Signal signal)
    {
        using (html.Open(isLinked ? "a" : "span", ("href", isLinked ? "#measures" : null), ("data-filter", isLinked ? "signal" : null), ("data-value", isLinked ? ChartFormat.Digits((int)signal) : null)))
        {
            ChartState.Of(signal).Write(html, chart.Format);
            html.Leaf("b", ChartFormat.Count(chart.CountOf(signal)));
            html.Leaf("small", chart.Format.List(Reasons(signal)));
        }
    }

    private IEnumerable<string> Reasons(Signal signal)
    {
        var measures = chart.Measures.Select(static m => m.Assessment).Where(m => m.Signal == signal).ToList();
        var reasons = measures.SelectMany(m => Findings(m, signal).Select(static f => f.Rule.Title).DistinctBy(static t => t.English, StringComparer.Ordinal));
        var counted = Counted(reasons);
        // Where no finding makes the colour, the stages say what it is.
        return (counted.Length > 0 ? counted : Counted(measures.Select(static m => StatusTerms.Of(m.Stage)))).Take(MostReasons);
    }

    private string[] Counted(IEnumerable<LocalizedText> words) =>
    [
        .. words.GroupBy(chart.Format.Say, StringComparer.Ordinal).OrderByDescending(static g => g.Count()).Select(static g => $"{g.Key} {ChartFormat.Count(g.Count())}"),
    ];

    private static IEnumerable<Finding> Findings(MeasureAssessment measure, Signal signal) => signal switch
    {
        Signal.Red => measure.Findings.Where(static f => f is { Severity: Severity.Error, Outcome.Kind: OutcomeKind.Violated }),
        Signal.Yellow => measure.Findings.Where(static f => f is { Severity: Severity.Warning, Outcome.Kind: OutcomeKind.Violated }),
        Signal.Grey => measure.Findings.Where(static f => f.Outcome.Kind is OutcomeKind.Undetermined or OutcomeKind.RuleError),
        _ => [],
    };
}
