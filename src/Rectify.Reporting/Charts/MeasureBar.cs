using NodaTime;
using Rectify.Evaluation;
using Rectify.Progress;

namespace Rectify.Reporting.Charts;

/// <summary>Draws the time of one measure: its term, what was done in it, its milestones, and the day looked at.</summary>
internal sealed class MeasureBar(HtmlWriter html, ChartModel chart)
{
    private const int TermHeight = 12;

    private readonly TimeScale _time = chart.Time;
    private readonly BarWords _words = new(chart);

    public void Write(ChartMeasure measure)
    {
        using (html.Open("svg", ("class", "bar"), ("width", "100%"), ("height", "100%"), ("role", "img")))
        {
            html.Leaf("title", _words.Of(measure));
            html.Empty("rect", ("width", "100%"), ("height", "100%"), ("fill", "url(#grid)"));
            WriteLine("asof", chart.AsOf, "0", "100%");
            using (html.Open("svg", ("y", "50%"), ("overflow", "visible")))
                WriteMarks(measure);
        }
    }

    // Everything is measured up and down from the middle of the row, whatever its height.
    private void WriteMarks(ChartMeasure measure)
    {
        WriteTerm(measure);
        foreach (var phase in BarPhase.Of(measure.History, chart.AsOf))
            WritePhase(phase);
        foreach (var late in measure.Late)
            WriteSpan("late", late.From, late.To, TermHeight, "url(#late)");
        foreach (var suspension in measure.Assessment.Context.Suspensions.Where(s => s.From <= chart.AsOf))
            WriteSpan("paused", suspension.From, suspension.To ?? chart.AsOf, TermHeight, "url(#paused)");
        WritePercent(measure);
        WriteDue(measure);
        WriteEvents(measure);
        WriteMilestones(measure);
    }

    // From its start to the due day in force; what an extension or a suspension added is hatched.
    private void WriteTerm(ChartMeasure measure)
    {
        var start = measure.Assessment.StartsOn;
        if (start != measure.Plan.IssuedOn && _time.Holds(start))
            WriteLine("start", start, "-8", "8");
        switch (measure.Assessment)
        {
            case { Due: { } due, OriginalDue: { } original } when original < due:
                WriteSpan("term", start, original, TermHeight);
                WriteSpan("term", original, due, TermHeight, "url(#hatch)");
                WriteLine("original", original, "-10", "10");
                break;
            case { Due: { } due }:
                WriteSpan("term", start, due, TermHeight);
                break;
            case { Schedule: ScheduleStatus.OpenEnded, Stage: not Stage.Cancelled }:
                WriteSpan("term open", start, _time.End, TermHeight);
                break;
            default:
                break;
        }

        if (measure.Assessment.Stage != Stage.Cancelled && (measure.Assessment.Schedule == ScheduleStatus.OpenEnded || measure.Measure.Deadline is { IsThenLongTerm: true }))
            WriteForGood(measure.Assessment.Due);
    }

    private void WriteForGood(LocalDate? due)
    {
        if (due is { } day)
            html.Empty("line", ("class", "forgood"), ("x1", _time.At(day)), ("x2", "100%"));
        html.Empty("use", ("href", "#arrow"), ("x", "100%"));
    }

    private void WritePhase(BarPhase phase)
    {
        switch (phase.Stage)
        {
            case Stage.InProgress:
                WriteSpan("work", phase.From, phase.To, height: 6);
                break;
            case Stage.Cancelled:
                WriteSpan("ended", phase.From, phase.To, height: 2);
                break;
            case Stage.Relapsed:
                WriteSpan("lapsed", phase.From, phase.To, height: 10, "url(#cross)");
                break;
            default:
                WriteSpan("kept", phase.From, phase.To, height: 2);
                break;
        }
    }

    // The share of the work reported as done, of the time from the start to the due day.
    private void WritePercent(ChartMeasure measure)
    {
        if (measure is not { Percent: { } percent, Assessment.Due: { } due } || due <= measure.Assessment.StartsOn)
            return;
        var start = measure.Assessment.StartsOn;
        var reached = start.PlusDays((int)(Period.DaysBetween(start, due) * percent / 100));
        html.Empty("rect", ("class", "share"), ("x", _time.At(start)), ("width", _time.Between(start, reached)), ("y", "3"), ("height", "3"));
    }

    private void WriteDue(ChartMeasure measure)
    {
        if (measure.Assessment.Due is { } due && _time.Holds(due))
            WriteLine("due", due, "-11", "11");
    }

    private void WriteEvents(ChartMeasure measure)
    {
        foreach (var fact in measure.History.Events)
        {
            if (ChartMarks.Of(fact) is { } mark)
                WriteMark(mark, fact.On);
        }

        foreach (var day in measure.Fixed.Select(static f => f.Day).Where(_time.Holds))
            WriteMark(ChartMarks.DayFixed, day);
    }

    // Milestones of one day and state share a diamond.
    private void WriteMilestones(ChartMeasure measure)
    {
        foreach (var (due, state) in measure.Milestones.Select(static m => (m.Due, m.State)).Distinct())
        {
            if (due is { } day)
                WriteMark(ChartMarks.Of(state), day);
        }
    }

    private void WriteMark(string mark, LocalDate day) => html.Empty("use", ("href", $"#{mark}"), ("x", _time.At(day)));

    private void WriteLine(string kind, LocalDate day, string from, string to)
    {
        string at = _time.At(day);
        html.Empty("line", ("class", kind), ("x1", at), ("x2", at), ("y1", from), ("y2", to));
    }

    private void WriteSpan(string kind, LocalDate from, LocalDate to, int height, string? fill = null) => html.Empty(
        "rect",
        ("class", kind),
        ("x", _time.At(from)),
        ("width", _time.Between(from, to)),
        ("y", ChartFormat.Digits(-height / 2)),
        ("height", ChartFormat.Digits(height)),
        ("fill", fill));
}
