using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Reporting.Charts;

/// <summary>Says what each mark of the chart means.</summary>
internal sealed class ChartLegend(HtmlWriter html, ChartModel chart)
{
    private readonly LegendList _list = new(html, chart.Format.Say(ChartWords.Legend));

    /// <summary>The marks on the bars.</summary>
    public void WriteBars()
    {
        _list.Write(_ =>
        {
            WriteStretches();
            WriteMarks();
        });
        WriteNote(DueDayBasis.Policy, ChartWords.PolicyDay);
        WriteNote(DueDayBasis.Provisional, ChartWords.ProvisionalDay);
    }

    /// <summary>The marks on the targets.</summary>
    public void WriteTargets() => _list.Write(_ =>
    {
        _list.Span(Say(ChartWords.Newest), "value", 8);
        _list.Span(Say(ChartWords.ToGo), "togo", 8);
        _list.Span(Say(ChartWords.Meets), "meets", 14, "url(#hatch)", line: ("target", 2));
        _list.Mark(Say(ChartWords.Target), "t-target");
        _list.Mark(Say(ChartWords.Baseline), "t-baseline");
        _list.Mark(Say(ChartWords.Observed), "t-observed");
        _list.Line(Say(ChartWords.Line), "needed");
        _list.Line(Say(ChartWords.Trend), "trend");
        WriteAsOf();
    });

    private void WriteNote(DueDayBasis basis, LocalizedText note)
    {
        if (Array.Exists(chart.Measures, m => m.Assessment.DueBasis == basis))
            html.Leaf("p", Say(note), ("class", "note"));
    }

    private void WriteStretches()
    {
        _list.Span(Say(ChartWords.Term), "term", 12, line: ("due", 32));
        _list.Span(Say(ChartWords.Extension), "term", 12, "url(#hatch)", line: ("original", 2));
        _list.Endless(Say(ChartWords.OpenEnded), "term open", 12);
        _list.Span(Say(ChartWords.Work), "work", 6);
        _list.Span(Say(ChartWords.Kept), "kept", 2);
        _list.Span(Say(ChartWords.Lapsed), "lapsed", 10, "url(#cross)");
        _list.Span(Say(ChartWords.Late), "late", 12, "url(#late)");
        _list.Span(Say(ChartWords.Paused), "paused", 12, "url(#paused)");
        _list.Span(Say(ChartWords.Reported), "share", 4);
        _list.Upright(Say(ChartWords.StartsOn), "start");
    }

    private void WriteMarks()
    {
        foreach (var state in Enum.GetValues<MilestoneState>())
            _list.Mark($"{Say(ChartWords.Milestone)} {Say(StatusTerms.Of(state))}", ChartMarks.Of(state));
        _list.Mark(Say(ChartWords.Rectified), ChartMarks.Rectified);
        _list.Mark(Say(StatusTerms.Of(Stage.ClosedOut)), ChartMarks.ClosedOut);
        _list.Mark(Say(StatusTerms.Of(Stage.Relapsed)), ChartMarks.Relapsed);
        _list.Mark(Say(ChartWords.Refused), ChartMarks.Refused);
        _list.Mark(Say(StatusTerms.Of(Stage.Cancelled)), ChartMarks.Cancelled);
        _list.Mark(Say(ChartWords.DayFixed), ChartMarks.DayFixed);
        WriteAsOf();
    }

    private void WriteAsOf() => _list.Upright($"{Say(ChartWords.AsOf)} {ChartFormat.Day(chart.AsOf)}", "asof");

    private string Say(LocalizedText text) => chart.Format.Say(text);
}
