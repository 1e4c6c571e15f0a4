using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Reporting.Charts;

/// <summary>Writes the form that filters the measures. It is hidden until the script runs; without it the chart shows all.</summary>
internal sealed class FilterForm(HtmlWriter html, ChartModel chart)
{
    public void Write()
    {
        var format = chart.Format;
        using (html.Open("form", ("id", "filter"), ("hidden", ""), ("role", "search"), ("aria-label", format.Say(ChartWords.Filter))))
        {
            if (chart.IsOfSeveral)
                WriteChoice("plan", ChartWords.Plan, ChartWords.AnyPlan, chart.Plans.Select(static p => p.Plan.Title), chart.PlanLanguage);
            WriteGroups();
            WriteChoice("units", ChartWords.Unit, ChartWords.AnyUnit, chart.Units.Units.Select(static u => u.Name), chart.PlanLanguage);
            WriteChoice("stage", ChartWords.Stage, ChartWords.AnyStage, Words<Stage>(StatusTerms.Of));
            WriteChoice("schedule", ChartWords.Schedule, ChartWords.AnySchedule, ChartSchedule.Words.Select(format.Say));
            WriteChoice("signal", ChartWords.Signal, ChartWords.AnySignal, Words<Signal>(StatusTerms.Of));
            using (html.Open("label"))
            {
                html.Text(format.Say(ChartWords.Search));
                html.Empty("input", ("type", "search"), ("name", "text"), ("autocomplete", "off"));
            }

            html.Leaf("button", format.Say(ChartWords.Reset), ("type", "button"));
            html.Leaf("output", "", ("data-filtered", format.Say(ChartWords.Filtered)), ("data-shown", format.Say(ChartWords.Shown)), ("data-none", format.Say(ChartWords.NoneShown)));
        }

        WriteFiltered();
    }

    private void WriteFiltered() => html.Leaf("p", "", ("id", "filtered"), ("hidden", ""));

    private void WriteGroups()
    {
        using (html.Open("label"))
        {
            html.Text(chart.Format.Say(ChartWords.Group));
            using (html.Open("select", ("name", "group")))
            {
                html.Leaf("option", chart.Format.Say(ChartWords.AnyGroup), ("value", ""));
                foreach (var group in ChartGroup.All)
                    html.Leaf("option", chart.Format.Say(group.Word), ("value", group.Key));
            }
        }
    }

    private IEnumerable<string> Words<TEnum>(Func<TEnum, LocalizedText> word)
        where TEnum : struct, Enum => Enum.GetValues<TEnum>().Select(value => chart.Format.Say(word(value)));

    private void WriteChoice(string name, LocalizedText label, LocalizedText any, IEnumerable<string> options, string? language = null)
    {
        using (html.Open("label"))
        {
            html.Text(chart.Format.Say(label));
            using (html.Open("select", ("name", name)))
            {
                html.Leaf("option", chart.Format.Say(any), ("value", ""));
                foreach (var (option, index) in options.Select(static (option, i) => (option, i)))
                    html.Leaf("option", option, ("value", ChartFormat.Digits(index)), ("lang", language));
            }
        }
    }
}
