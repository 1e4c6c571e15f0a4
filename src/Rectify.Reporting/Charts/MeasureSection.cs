using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Reporting.Ledgers;

namespace Rectify.Reporting.Charts;

/// <summary>Writes the section of one measure: its clause, where it stands, why, and what happened.</summary>
internal sealed class MeasureSection(HtmlWriter html, ChartModel chart)
{
    private readonly DueWords _due = new(chart.Format);
    private readonly FindingList _findings = new(html, chart.Format);

    public void Write(ChartMeasure measure)
    {
        html.Line();
        using (html.Open("article", ("id", measure.Anchor)))
        {
            WriteHeading(measure);
            using (html.Open("div", ("class", "told")))
            {
                html.Leaf("blockquote", measure.Measure.Text, ("lang", chart.PlanLanguage));
                WriteOrigin(measure);
                WriteStanding(measure);
            }

            using (html.Open("div", ("class", "why")))
            {
                WriteParts(measure);
                html.Leaf("h4", chart.Format.Say(ChartWords.Reasons));
                _findings.Write(measure.Assessment.Findings);
                WriteEvents(measure);
            }
        }
    }

    private void WriteHeading(ChartMeasure measure)
    {
        using (html.Open("h3"))
        {
            html.Text(measure.Measure.Id);
            if (!measure.Measure.Headings.IsEmpty)
            {
                html.Text(" ");
                html.Leaf("bdi", measure.Measure.Headings[^1], ("lang", chart.PlanLanguage));
            }

            new PlanName(html, chart).Write(measure.Plan);
            ChartState.Of(measure.Assessment.Signal).Write(html, chart.Format);
            html.Leaf("a", chart.Format.Say(ChartWords.BackToRow), ("href", $"#{measure.RowAnchor}"));
        }
    }

    private void WriteOrigin(ChartMeasure measure)
    {
        using (html.Open("dl"))
        {
            foreach (var role in measure.Measure.Responsibility.Links.GroupBy(static l => l.Role))
            {
                html.Leaf("dt", chart.Format.Say(LedgerWords.Of(role.Key)));
                html.Leaf("dd", string.Join('、', role.Select(static l => l.Name)), ("lang", chart.PlanLanguage));
            }

            foreach (var problem in measure.Plan.ProblemsOf(measure))
            {
                html.Leaf("dt", chart.Format.Say(ChartWords.Problem));
                html.Leaf("dd", problem.Text, ("lang", chart.PlanLanguage));
            }

            if (measure.Measure.Deadline is { } deadline)
            {
                html.Leaf("dt", chart.Format.Say(ChartWords.Limit));
                html.Leaf("dd", chart.Format.Words(deadline), ("lang", deadline.Text is null ? null : chart.PlanLanguage));
            }
        }
    }

    private void WriteStanding(ChartMeasure measure)
    {
        var (assessment, format) = (measure.Assessment, chart.Format);
        using (html.Open("dl", ("class", "facts")))
        {
            WriteFact(format.Say(ChartWords.Stage), format.Say(StatusTerms.Of(assessment.Stage)));
            WriteFact(format.Say(ChartWords.Schedule), format.Say(StatusTerms.Of(assessment.Schedule)));
            if (assessment.Standing != Standing.NotApplicable)
                WriteFact(format.Say(ChartWords.Standing), format.Say(StatusTerms.Of(assessment.Standing)));
            string details = _due.Details(measure);
            WriteFact(format.Say(ChartWords.Due), _due.Of(measure) + (details.Length > 0 ? $" ({details})" : ""));
            if (assessment.StartsOn != measure.Plan.IssuedOn)
                WriteFact(format.Say(ChartWords.StartsOn), ChartFormat.Day(assessment.StartsOn));
            if (assessment.CompletedOn is { } completed)
                WriteFact(format.Say(ChartWords.CompletedOn), ChartFormat.Day(completed));
            if (assessment.SuspendedDays > 0)
                WriteFact(format.Say(ChartWords.SuspendedDays), ChartFormat.Count(assessment.SuspendedDays));
            if (assessment.Cycle > 1)
                WriteFact(format.Say(ChartWords.Cycle), ChartFormat.Count(assessment.Cycle));
            if (assessment.Coverage is { } coverage)
                WriteFact(format.Say(ChartWords.Coverage), $"{ChartFormat.Count(coverage.Reported)} / {(coverage.Expected is { } expected ? ChartFormat.Count(expected) : "?")}");
            if (assessment.NextChange is { } next)
                WriteFact(format.Say(ChartWords.NextChange), ChartFormat.Day(next));
        }
    }

    private void WriteFact(string name, string value)
    {
        using (html.Open("div"))
        {
            html.Leaf("dt", name);
            html.Leaf("dd", value);
        }
    }

    private void WriteParts(ChartMeasure measure)
    {
        var assessment = measure.Assessment;
        if (measure.Milestones.Length > 0)
        {
            html.Leaf("h4", chart.Format.Say(ChartWords.Milestones));
            using (html.Open("ul", ("class", "marked")))
            {
                foreach (var (milestone, due, state) in measure.Milestones)
                    WritePart(ChartState.Of(state), due is { } day ? ChartFormat.Day(day) : "—", milestone.Text);
            }
        }

        if (!assessment.Duties.IsEmpty)
            WriteDuties(measure);
    }

    private void WriteDuties(ChartMeasure measure)
    {
        html.Leaf("h4", chart.Format.Say(ChartWords.Duties));
        using (html.Open("ul", ("class", "marked")))
        {
            foreach (var (duty, state) in measure.Measure.Duties.Zip(measure.Assessment.Duties))
                WritePart(ChartState.Of(state.State), chart.Format.Say(ChartWords.MissedWindows, ChartFormat.Count(state.Missed)), duty.Text);
        }
    }

    private void WritePart(ChartState state, string note, string text)
    {
        using (html.Open("li"))
        {
            state.Write(html, chart.Format);
            html.Leaf("span", note);
            html.Leaf("bdi", text, ("lang", chart.PlanLanguage));
        }
    }

    private void WriteEvents(ChartMeasure measure)
    {
        html.Leaf("h4", chart.Format.Say(ChartWords.Events));
        if (measure.Events.Length == 0)
        {
            html.Leaf("p", chart.Format.Say(ChartWords.NoEvents), ("class", "note"));
            return;
        }

        using (html.Open("ol"))
        {
            foreach (var fact in measure.Events)
                new EventItem(html, chart.Format).Write(fact);
        }
    }
}
