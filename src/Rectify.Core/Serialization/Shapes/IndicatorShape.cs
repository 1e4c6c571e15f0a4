using System.Text.Json;
using NodaTime;
using Rectify.Indicators;
using Rectify.Primitives;

namespace Rectify.Serialization.Shapes;

/// <summary>A measurable target: <c>value</c> and <c>unit</c>, or <c>level</c> in their place.</summary>
internal readonly struct IndicatorShape : IJsonShape<TargetIndicator>
{
    internal static readonly MemberSet Members =
        new("id", "name", "comparator", "value?", "level?", "unit?", "mode", "by?", "per?", "baseline?", "modality?", "approximate?");

    public static TargetIndicator? Read(ref JsonCursor json)
    {
        string? id = null, name = null, level = null, unit = null;
        Comparator? comparator = null;
        decimal? value = null;
        IndicatorMode? mode = null;
        LocalDate? by = null;
        RecurrencePeriod? per = null;
        Baseline? baseline = null;
        Modality? modality = null;
        bool approximate = false;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "id": id = json.ReadId(IdKind.Part); break;
                case "name": name = json.ReadName(); break;
                case "comparator": comparator = json.ReadEnum<Comparator>(); break;
                case "value": value = json.ReadAmount(); break;
                case "level": level = json.ReadName(); break;
                case "unit": unit = json.ReadText(); break;
                case "mode": mode = json.ReadEnum<IndicatorMode>(); break;
                case "by": by = json.ReadDay(); break;
                case "per": per = ReadWindow(ref json); break;
                case "baseline": baseline = BaselineShape.Read(ref json); break;
                case "modality": modality = json.ReadEnum<Modality>(); break;
                case "approximate": approximate = json.ReadBoolean(); break;
            }
        }

        if (!json.IsSound(scope) || !TargetFits(ref json, scope, value, level, unit, mode!.Value))
            return null;
        return new TargetIndicator(id!, name!, comparator!.Value, level is null ? new QuantityTarget(value!.Value, unit) : new LevelTarget(level), mode!.Value)
        {
            By = by,
            Per = per,
            Baseline = baseline,
            Modality = modality ?? Modality.Binding,
            IsApproximate = approximate,
        };
    }

    public static void Write(Utf8JsonWriter writer, TargetIndicator value)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, value.Id);
        writer.WriteString("name"u8, value.Name);
        writer.WriteEnum("comparator"u8, value.Comparator);
        WriteTarget(writer, value.Target);
        writer.WriteEnum("mode"u8, value.Mode);
        writer.WriteDay("by"u8, value.By);
        if (value.Per is { } per)
            writer.WriteEnum("per"u8, per);
        writer.WriteObject<Baseline, BaselineShape>("baseline"u8, value.Baseline);
        writer.WriteEnum("modality"u8, value.Modality);
        writer.WriteBoolean("approximate"u8, value.IsApproximate);
        writer.WriteEndObject();
    }

    private static void WriteTarget(Utf8JsonWriter writer, IndicatorTarget target)
    {
        if (target is LevelTarget level)
        {
            writer.WriteString("level"u8, level.Level);
            return;
        }

        var quantity = (QuantityTarget)target;
        writer.WriteNumber("value"u8, quantity.Value);
        writer.WriteText("unit"u8, quantity.Unit);
    }

    private static RecurrencePeriod? ReadWindow(ref JsonCursor json)
    {
        int position = json.Position;
        var per = json.ReadEnum<RecurrencePeriod>();
        if (per != RecurrencePeriod.Unspecified)
            return per;
        json.Report(position, json.Path, "names no calendar window");
        return null;
    }

    private static bool TargetFits(ref JsonCursor json, in ObjectScope scope, decimal? value, string? level, string? unit, IndicatorMode mode)
    {
        if (value is null && level is null)
            json.Refuse(scope, "value", "is missing, and there is no 'level' in its place");
        if (value is not null && level is not null)
            json.Refuse(scope, "level", "stands beside 'value'; only one of them may");
        if (level is not null && unit is not null)
            json.Refuse(scope, "unit", "stands beside 'level', which has none");
        if (level is not null && mode is IndicatorMode.IncreaseBy or IndicatorMode.DecreaseBy)
            json.Refuse(scope, "mode", "is a change, which a level without a number cannot be");
        return json.IsSound(scope);
    }
}
