using Rectify.Evaluation;
using Rectify.Progress;

namespace Rectify.Reporting.Charts;

/// <summary>Writes one event of a list: its sentence, its note, and the documents that show it.</summary>
internal sealed class EventItem(HtmlWriter html, ChartFormat format)
{
    public void Write(ProgressEvent fact)
    {
        using (html.Open("li"))
        {
            html.Text(format.Say(FactSentence.Of(fact)));
            if (fact.Note is { } note)
                html.Leaf("small", format.Say(ChartWords.Note, note));
            if (!fact.Evidence.IsEmpty)
                html.Leaf("small", format.Say(ChartWords.Evidence, format.List(fact.Evidence.Select(static d => d.Uri is null ? d.Title : $"{d.Title} ({d.Uri})"))));
        }
    }
}
