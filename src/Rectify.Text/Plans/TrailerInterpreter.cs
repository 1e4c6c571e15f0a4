using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Responsibility;
using Rectify.Text.Deadlines;
using Rectify.Text.Responsibility;

namespace Rectify.Text.Plans;

/// <summary>Reads the values of a trailer. What is not understood is reported and stays without a value.</summary>
internal sealed class TrailerInterpreter(ReadContext context)
{
    private readonly SourceText _source = context.Source;

    public TrailerReading Read(IReadOnlyList<TrailerField> fields)
    {
        if (fields.Count == 0)
            return TrailerReading.None;
        DeadlineReading? reading = null;
        foreach (var field in fields)
        {
            if (field.Value.IsEmpty)
                continue;
            if (field.Kind == LabelKind.Deadline)
                reading = ReadDeadline(field.Value) ?? reading;
            else if (field.Kind == LabelKind.Other)
                context.Coverage.MarkResidue(field.Value.Start, field.Value.End);
        }

        return new TrailerReading(reading?.Deadline, reading?.Recurrence, reading?.Text ?? "", ReadResponsibility(fields));
    }

    private DeadlineReading? ReadDeadline(TextRange value)
    {
        var reading = DeadlineParser.Parse(_source.Extract(value.Start, value.End), context.On, context.Policy);
        if (reading.Deadline is null)
        {
            context.Coverage.MarkResidue(value.Start, value.End);
            context.Warn(DiagnosticCodes.DeadlineNotUnderstood, value, "This time limit is not understood; the measure has none:");
            return null;
        }

        context.Coverage.MarkModelled(value.Start, value.End);
        if (!reading.Deadline.Alternatives.IsEmpty)
            context.Inform(DiagnosticCodes.AmbiguousDeadline, value, $"The words allow several days; taken is {Describe(reading.Deadline)}:");
        return reading;
    }

    private ResponsibilityChain ReadResponsibility(IReadOnlyList<TrailerField> fields)
    {
        string principals = Join(fields, LabelKind.Principals, withLabels: false);
        bool isPlain = fields.All(f => f.Kind != LabelKind.Units || IsPlain(f));
        var chain = isPlain
            ? ResponsibilityParser.ReadTrailer(Join(fields, LabelKind.Units, withLabels: false), principals).Chain
            : ReadRoles(Join(fields, LabelKind.Units, withLabels: true), principals);
        foreach (var field in fields)
            Account(field, chain);
        return chain;
    }

    private void Account(TrailerField field, ResponsibilityChain chain)
    {
        if (field.Value.IsEmpty || field.Kind is not (LabelKind.Units or LabelKind.Principals))
            return;
        if (!chain.Links.IsEmpty || IsNobody(field.Value))
        {
            context.Coverage.MarkModelled(field.Value.Start, field.Value.End);
            return;
        }

        context.Coverage.MarkResidue(field.Value.Start, field.Value.End);
        if (field.Kind == LabelKind.Units)
            context.Warn(DiagnosticCodes.UnitsNotUnderstood, field.Value, "No unit is understood in these words:");
    }

    // 责任单位 names no role of its own; 牵头单位 does, and so does a clause without a label.
    private bool IsPlain(TrailerField field)
    {
        var label = _source.Slice(field.LabelStart, field.Value.Start);
        return label.StartsWith("责任") || label.StartsWith("整改");
    }

    private bool IsNobody(TextRange value) => _source.Slice(value.Start, value.End) is "无" or "/" or "-" or "--";

    private static ResponsibilityChain ReadRoles(string clause, string principals)
    {
        List<ResponsibilityLink> links = [];
        foreach (var role in ResponsibilityParser.Parse(clause).Roles)
        {
            foreach (var unit in role.Role is null ? default : role.Units)
                links.Add(new ResponsibilityLink(role.Role!.Value, unit.Name, unit.IsCollective));
        }

        return new ResponsibilityChain(links.ToValueList());
    }

    private string Join(IReadOnlyList<TrailerField> fields, LabelKind kind, bool withLabels)
    {
        string joined = "";
        foreach (var field in fields)
        {
            if (field.Kind != kind || field.Value.IsEmpty)
                continue;
            string value = _source.Extract(withLabels ? field.LabelStart : field.Value.Start, field.Value.End);
            joined = joined.Length == 0 ? value : $"{joined};{value}";
        }

        return joined;
    }

    private static string Describe(Deadline deadline) => deadline.NamedDay is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : "the first";
}
