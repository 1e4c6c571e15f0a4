using Rectify.Text.Lexicon;

namespace Rectify.Text.Plans;

/// <summary>Knows the fields that give each unit a part of the work (责任分工:工程部负责设备检修,营运部负责货物清理): they do not say whose a measure is.</summary>
internal static class DividedWork
{
    private const string Does = "负责";

    /// <summary>Takes such fields for none that names units, and says so.</summary>
    public static void Settle(ReadContext context, List<Paragraph> body)
    {
        foreach (var paragraph in body)
        {
            if (paragraph.Trailer is not { Form: TrailerForm.Labelled } trailer || !trailer.Fields.Any(f => Divides(context.Source, f)))
                continue;
            foreach (var field in trailer.Fields.Where(f => Divides(context.Source, f)))
                context.Warn(DiagnosticCodes.UnitsNotUnderstood, field.Value, "These words say which unit does what, and not whose a measure is:");
            paragraph.Trailer = trailer with { Fields = [.. trailer.Fields.Select(f => Divides(context.Source, f) ? f with { Kind = LabelKind.Other } : f)] };
        }
    }

    private static bool Divides(SourceText source, TrailerField field)
    {
        var label = source.Slice(field.LabelStart, Math.Max(field.LabelStart, field.Value.Start)).Trim(":。 \r\n");
        var words = source.Slice(field.Value.Start, field.Value.End).TrimEnd("。; ");
        int at = words.IndexOf(Does, StringComparison.Ordinal);
        return field.Kind == LabelKind.Units && FieldLexicon.Units.Contains(label) && at > 0 && at + Does.Length < words.Length && words[at + Does.Length] is not (',' or ';' or '。' or '、' or '人');
    }
}
