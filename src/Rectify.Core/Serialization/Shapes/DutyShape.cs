using System.Text.Json;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Primitives;

namespace Rectify.Serialization.Shapes;

/// <summary>A recurring duty, its recurrence written beside its text.</summary>
internal readonly struct DutyShape : IJsonShape<RecurringDuty>
{
    internal static readonly MemberSet Members = new("id", "text", "atLeast", "per", "by?", "from?", "until?", "each?");

    public static RecurringDuty? Read(ref JsonCursor json)
    {
        string? id = null, text = null, by = null;
        int atLeast = 0;
        RecurrencePeriod? per = null;
        LocalDate? from = null, until = null;
        bool each = false;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "id": id = json.ReadId(IdKind.Part); break;
                case "text": text = json.ReadName(); break;
                case "atLeast": atLeast = json.ReadInt32(least: 1); break;
                case "per": per = json.ReadEnum<RecurrencePeriod>(); break;
                case "by": by = json.ReadText(); break;
                case "from": from = json.ReadDay(); break;
                case "until": until = json.ReadDay(); break;
                case "each": each = json.ReadBoolean(); break;
            }
        }

        if (until < from)
            json.Refuse(scope, "until", "lies before 'from'");
        return json.IsSound(scope) ? new RecurringDuty(id!, text!, new Recurrence(atLeast, per!.Value, by)) { From = from, Until = until, Each = each } : null;
    }

    public static void Write(Utf8JsonWriter writer, RecurringDuty value)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, value.Id);
        writer.WriteString("text"u8, value.Text);
        writer.WriteNumber("atLeast"u8, value.Recurrence.AtLeast);
        writer.WriteEnum("per"u8, value.Recurrence.Per);
        writer.WriteText("by"u8, value.Recurrence.By);
        writer.WriteDay("from"u8, value.From);
        writer.WriteDay("until"u8, value.Until);
        if (value.Each)
            writer.WriteBoolean("each"u8, value: true);
        writer.WriteEndObject();
    }
}
