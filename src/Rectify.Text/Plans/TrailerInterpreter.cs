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
        DeadlineReading? limit = null;
        foreach (var field in fields)
        {
            if (field.Kind == LabelKind.Other)
                context.Coverage.MarkResidue(field.Value.Start, field.Value.End);
            else if (field.Kind == LabelKind.Deadline && !field.Value.IsEmpty)
                limit = ReadDeadline(field.Value) ?? limit;
        }

        bool isSentence = fields.Any(static f => f.Kind == LabelKind.Units) && fields.All(static f => f.Kind != LabelKind.Units || f.Column is null && f.LabelStart == f.Value.Start);
        var who = ResponsibilityParser.ReadTrailer(Join(fields, LabelKind.Units), Join(fields, LabelKind.Principals), context.On, isSentence);
        foreach (var field in fields)
            Account(field, who);
        return new TrailerReading(limit ?? Last(who.Deadlines), who.Chain, StandingLinks(who));
    }

    private DeadlineReading? ReadDeadline(TextRange value)
    {
        var reading = DeadlineParser.ParseLimit(_source.Extract(value.Start, value.End), context.On, context.Policy);
        if (reading.Deadline is null)
        {
            context.Coverage.MarkResidue(value.Start, value.End);
            if (!IsNothing(value))
                context.Warn(DiagnosticCodes.DeadlineNotUnderstood, value, "This time limit is not understood; the measure has none:");
            return null;
        }

        context.Coverage.MarkModelled(value.Start, value.End);
        if (!reading.Deadline.Alternatives.IsEmpty)
            context.Inform(DiagnosticCodes.AmbiguousDeadline, value, $"The words allow several days; taken is {Describe(reading.Deadline)}:");
        return reading;
    }

    private void Account(TrailerField field, TrailerResponsibility who)
    {
        if (field.Value.IsEmpty || field.Kind is not (LabelKind.Units or LabelKind.Principals))
            return;
        bool isUnderstood = IsNothing(field.Value) || !who.Chain.Links.IsEmpty;
        if (field.Kind == LabelKind.Principals && isUnderstood)
            isUnderstood = AccountPrincipals(field.Value, who);
        if (isUnderstood)
        {
            context.Coverage.MarkModelled(field.Value.Start, field.Value.End);
            return;
        }

        context.Coverage.MarkResidue(field.Value.Start, field.Value.End);
        if (field.Kind == LabelKind.Units)
            context.Warn(DiagnosticCodes.UnitsNotUnderstood, field.Value, "No unit is understood in these words:");
    }

    private bool AccountPrincipals(TextRange value, TrailerResponsibility who)
    {
        if (!who.UnitsWithoutPrincipal.IsEmpty && who.UnmatchedPrincipals.IsEmpty)
            context.Inform(DiagnosticCodes.PrincipalsIncomplete, value, $"The printed principals pass over {string.Join("、", who.UnitsWithoutPrincipal)}:");
        if (!who.UnmatchedPrincipals.IsEmpty)
            context.Inform(DiagnosticCodes.PrincipalUnmatched, value, $"No unit of the measure has this principal: {string.Join("、", who.UnmatchedPrincipals)};");
        return who.UnmatchedPrincipals.IsEmpty;
    }

    private static List<ResponsibilityLink> StandingLinks(TrailerResponsibility who)
    {
        List<ResponsibilityLink> links = [];
        foreach (var reading in who.StandingRoles)
        {
            if (reading.Role is { } role)
                links.AddRange(reading.Units.Select(unit => new ResponsibilityLink(role, unit.Name, unit.IsCollective)));
        }

        return links;
    }

    // 2023年底前完成,并长期坚持: the limits of one clause are one, the last day and then for good.
    private static DeadlineReading? Last(ValueList<DeadlineReading> readings)
    {
        DeadlineReading? last = null;
        DeadlineReading? kept = null;
        foreach (var reading in readings)
        {
            if (reading is { Deadline: LongTermDeadline { Start: null }, Recurrence: null })
                kept = reading;
            else if (reading.Deadline is { } limit && (last is null || Deadline.LaterOf(last.Deadline!, limit) == limit))
                last = reading;
        }

        return last is null || kept is null ? last ?? kept : new DeadlineReading(
            $"{last.Text},{kept.Text}", last.Kind, last.Deadline!.ThenLongTerm() with { Text = $"{last.Text},{kept.Text}" }, last.Recurrence);
    }

    private bool IsNothing(TextRange value) => _source.Slice(value.Start, value.End) is "无" or "/" or "-" or "--" or "暂无";

    // The labels stay: 牵头单位 and 配合单位 give roles.
    private string Join(IReadOnlyList<TrailerField> fields, LabelKind kind)
    {
        string joined = "";
        foreach (var field in fields)
        {
            if (field.Kind != kind || field.Value.IsEmpty)
                continue;
            string value = _source.Extract(field.Value.Start, field.Value.End);
            if (kind == LabelKind.Units && (field.Column ?? LabelOf(field)) is { Length: > 0 } label)
                value = $"{label}:{value}";
            joined = joined.Length == 0 ? value : $"{joined};{value}";
        }

        return joined;
    }

    private string LabelOf(TrailerField field) => _source.Extract(field.LabelStart, field.Value.Start).Trim('【', '】', '[', ']', ':', '：', '。', ' ');

    private static string Describe(Deadline deadline) => deadline.NamedDay is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : "the first";
}
