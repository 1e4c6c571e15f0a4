using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Reporting.Charts;

/// <summary>Writes a state as a shape and its word; the colour only repeats them.</summary>
internal static class ChartState
{
    public static void Write(HtmlWriter html, ChartFormat format, Signal signal) =>
        Write(html, signal switch
        {
            Signal.Red => "bad",
            Signal.Yellow => "risk",
            Signal.Grey => "unknown",
            Signal.Blue => "closed",
            _ => "ok",
        }, format.Say(StatusTerms.Of(signal)));

    public static void Write(HtmlWriter html, ChartFormat format, IndicatorState state) =>
        Write(html, state switch
        {
            IndicatorState.Attained => "ok",
            IndicatorState.AttainedLate => "late",
            IndicatorState.OnTrack => "go",
            IndicatorState.AtRisk => "risk",
            IndicatorState.Regressed => "back",
            IndicatorState.Missed => "bad",
            _ => "unknown",
        }, format.Say(StatusTerms.Of(state)));

    public static void Write(HtmlWriter html, ChartFormat format, MilestoneState state) =>
        Write(html, state switch
        {
            MilestoneState.Reached => "ok",
            MilestoneState.ReachedLate => "late",
            MilestoneState.Overdue => "bad",
            _ => "open",
        }, format.Say(StatusTerms.Of(state)));

    public static void Write(HtmlWriter html, ChartFormat format, DutyState state) =>
        Write(html, state switch
        {
            DutyState.Met => "ok",
            DutyState.Missed => "bad",
            DutyState.Pending => "open",
            _ => "unknown",
        }, format.Say(StatusTerms.Of(state)));

    public static void Write(HtmlWriter html, ChartFormat format, Finding finding)
    {
        var (shape, word) = finding.Outcome.Kind switch
        {
            OutcomeKind.Undetermined => ("unknown", ChartWords.Undetermined),
            OutcomeKind.RuleError => ("unknown", ChartWords.RuleError),
            _ => (ShapeOf(finding.Severity), StatusTerms.Of(finding.Severity)),
        };
        Write(html, shape, format.Say(word));
    }

    private static string ShapeOf(Severity severity) => severity switch
    {
        Severity.Error => "bad",
        Severity.Warning => "risk",
        _ => "info",
    };

    private static void Write(HtmlWriter html, string shape, string word)
    {
        using (html.Open("span", ("class", $"state {shape}")))
        {
            using (html.Open("svg", ("class", "icon"), ("viewBox", "-9 -9 18 18"), ("aria-hidden", "true")))
                html.Empty("use", ("href", $"#i-{shape}"));
            html.Text(word);
        }
    }
}
