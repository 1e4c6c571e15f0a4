using System.Text.Json;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Serialization.Shapes;

/// <summary>A measure with all that was read from its paragraph.</summary>
internal readonly struct MeasureShape : IJsonShape<Measure>
{
    internal static readonly MemberSet Members = new(
        "id", "number?", "label?", "headings?", "text", "startsOn?", "labels?", "deadline?", "responsibility?", "milestones?", "indicators?", "duties?", "citations?", "source?");

    public static Measure? Read(ref JsonCursor json)
    {
        string? id = null, text = null;
        int number = 0;
        string? label = null;
        ValueList<string> headings = default, labels = default;
        LocalDate? startsOn = null;
        Deadline? deadline = null;
        ValueList<ResponsibilityLink> links = default;
        ValueList<Milestone> milestones = default;
        ValueList<TargetIndicator> indicators = default;
        ValueList<RecurringDuty> duties = default;
        ValueList<Citation> citations = default;
        SourceSpan? source = null;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "id": id = json.ReadId(IdKind.Measure); break;
                case "number": number = json.ReadInt32(least: 0); break;
                case "label": label = json.ReadName(); break;
                case "headings": headings = json.ReadTexts(); break;
                case "text": text = json.ReadName(); break;
                case "startsOn": startsOn = json.ReadDay(); break;
                case "labels": labels = json.ReadTexts(); break;
                case "deadline": deadline = DeadlineShape.Read(ref json); break;
                case "responsibility": links = json.ReadList<ResponsibilityLink, LinkShape>(); break;
                case "milestones": milestones = json.ReadList<Milestone, MilestoneShape>(); break;
                case "indicators": indicators = json.ReadList<TargetIndicator, IndicatorShape>(); break;
                case "duties": duties = json.ReadList<RecurringDuty, DutyShape>(); break;
                case "citations": citations = json.ReadList<Citation, CitationShape>(); break;
                case "source": source = SourceSpanShape.Read(ref json); break;
            }
        }

        if (!json.IsSound(scope))
            return null;
        var measure = new Measure(id!, text!, deadline)
        {
            Number = number,
            Label = label,
            Headings = headings,
            StartsOn = startsOn,
            Labels = labels,
            Responsibility = links.IsEmpty ? ResponsibilityChain.Empty : new ResponsibilityChain(links),
            Milestones = milestones,
            Indicators = indicators,
            Duties = duties,
            Citations = citations,
            Source = source,
        };
        ClaimStages(ref json, scope, measure);
        return measure;
    }

    public static void Write(Utf8JsonWriter writer, Measure value)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, value.Id);
        if (value.Number > 0)
            writer.WriteNumber("number"u8, value.Number);
        writer.WriteText("label"u8, value.Label);
        writer.WriteTexts("headings"u8, value.Headings);
        writer.WriteString("text"u8, value.Text);
        writer.WriteDay("startsOn"u8, value.StartsOn);
        writer.WriteTexts("labels"u8, value.Labels);
        writer.WriteObject<Deadline, DeadlineShape>("deadline"u8, value.Deadline);
        writer.WriteList<ResponsibilityLink, LinkShape>("responsibility"u8, value.Responsibility.Links);
        writer.WriteList<Milestone, MilestoneShape>("milestones"u8, value.Milestones);
        writer.WriteList<TargetIndicator, IndicatorShape>("indicators"u8, value.Indicators);
        writer.WriteList<RecurringDuty, DutyShape>("duties"u8, value.Duties);
        writer.WriteList<Citation, CitationShape>("citations"u8, value.Citations);
        SourceSpanShape.Write(writer, "source"u8, value.Source);
        writer.WriteEndObject();
    }

    private static void ClaimStages(ref JsonCursor json, in ObjectScope scope, Measure measure)
    {
        int? position = null;
        foreach (var stage in measure.EarlierStages)
        {
            if (json.ClaimId(IdKind.Part, stage.Id))
                continue;
            position ??= json.PositionOf(scope, "deadline");
            json.Report(position.Value, JsonPath.Join(json.Path, "deadline"), $"has a stage with the id {JsonPath.Quote(stage.Id)}, which stands twice");
        }
    }
}
