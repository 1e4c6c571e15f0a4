using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Reporting.Charts;

/// <summary>A state as it is shown: a shape of its own and its word. The colour only repeats them.</summary>
/// <param name="Shape">The name of the shape among the symbols of the chart, without its prefix.</param>
/// <param name="Word">The word for the state.</param>
internal readonly record struct ChartState(string Shape, LocalizedText Word)
{
    public static ChartState Of(Signal signal) => new(
        signal switch
        {
            Signal.Red => "bad",
            Signal.Yellow => "risk",
            Signal.Grey => "unknown",
            Signal.Blue => "closed",
            _ => "ok",
        },
        StatusTerms.Of(signal));

    public static ChartState Of(IndicatorState state) => new(
        state switch
        {
            IndicatorState.Attained => "ok",
            IndicatorState.AttainedLate => "late",
            IndicatorState.OnTrack => "go",
            IndicatorState.AtRisk => "risk",
            IndicatorState.Regressed => "back",
            IndicatorState.Missed => "bad",
            _ => "unknown",
        },
        StatusTerms.Of(state));

    public static ChartState Of(MilestoneState state) => new(
        state switch
        {
            MilestoneState.Reached => "ok",
            MilestoneState.ReachedLate => "late",
            MilestoneState.Overdue => "bad",
            _ => "open",
        },
        StatusTerms.Of(state));

    public static ChartState Of(DutyState state) => new(
        state switch
        {
            DutyState.Met => "ok",
            DutyState.Missed => "bad",
            DutyState.Pending => "open",
            _ => "unknown",
        },
        StatusTerms.Of(state));

    public static ChartState Of(Finding finding) => finding.Outcome.Kind switch
    {
        OutcomeKind.Undetermined => new("unknown", ChartWords.Undetermined),
        OutcomeKind.RuleError => new("unknown", ChartWords.RuleError),
        _ => new(ShapeOf(finding.Severity), StatusTerms.Of(finding.Severity)),
    };

    public void Write(HtmlWriter html, ChartFormat format)
    {
        using (html.Open("span", ("class", $"state {Shape}")))
        {
            using (html.Open("svg", ("class", "icon"), ("viewBox", "-9 -9 18 18"), ("aria-hidden", "true")))
                html.Empty("use", ("href", $"#i-{Shape}"));
            html.Text(format.Say(Word));
        }
    }

    private static string ShapeOf(Severity severity) => severity switch
    {
        Severity.Error => "bad",
        Severity.Warning => "risk",
        _ => "info",
    };
}
