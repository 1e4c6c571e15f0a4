using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Responsibility;
using Rectify.Text.Deadlines;
using Rectify.Text.Lexicon;
using Rectify.Text.Responsibility;

namespace Rectify.Text.Plans;

/// <summary>Reads the values of a trailer. What is not understood is reported and stays without a value.</summary>
internal sealed class TrailerInterpreter(ReadContext context)
{
    private readonly SourceText _source = context.Source;
    private ListNote _note;

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
        var who = ResponsibilityParser.ReadTrailer(Join(fields, LabelKind.Units), Join(fields, LabelKind.Principals), context.On, isSentence, _note);
        _note = _note.And(who.StandingNote);
        foreach (var field in fields)
            Account(field, who);
        ComparePrincipals(fields, who);
        return new TrailerReading(limit ?? Last(who.Deadlines), who.Chain, StandingLinks(who));
    }

    private DeadlineReading? ReadDeadline(TextRange value)
    {
        var reading = DeadlineParser.ParseLimit(_source.Extract(value.Start, value.End), context.On, context.Policy);
        if (reading.Deadline is null)
        {
            context.Coverage.MarkResidue(value.Start, value.End);
            if (!IsNothing(value))
                context.Warn(DiagnosticCodes.DeadlineNotUnderstood, value, $"This time limit is not understood; the measure has none.{Reason(reading)}:");
            return null;
        }

        context.Coverage.MarkModelled(value.Start, value.End);
        if (!reading.Deadline.Alternatives.IsEmpty)
            context.Inform(DiagnosticCodes.AmbiguousDeadline, value, $"The words allow several days; taken is {Describe(reading.Deadline)}:");
        return reading;
    }

    private static string Reason(DeadlineReading reading) => reading.Notes.IsEmpty ? "" : $" {reading.Notes[0].Reason} ({reading.Notes[0].Row})";

    private void Account(TrailerField field, TrailerResponsibility who)
    {
        if (field.Value.IsEmpty || field.Kind is not (LabelKind.Units or LabelKind.Principals or LabelKind.Leaders))
            return;
        bool isUnderstood = IsNothing(field.Value) || !who.Chain.Links.IsEmpty;
        if (isUnderstood && (field.Kind != LabelKind.Principals || who.UnmatchedPrincipals.IsEmpty))
        {
            context.Coverage.MarkModelled(field.Value.Start, field.Value.End);
            return;
        }

        context.Coverage.MarkResidue(field.Value.Start, field.Value.End);
        if (field.Kind == LabelKind.Units)
            context.Warn(DiagnosticCodes.UnitsNotUnderstood, field.Value, "No unit is understood in these words:");
    }

    // Said once, at the first of the fields that name principals: all of them make one list.
    private void ComparePrincipals(IReadOnlyList<TrailerField> fields, TrailerResponsibility who)
    {
        var value = fields.FirstOrDefault(static f => f.Kind == LabelKind.Principals && !f.Value.IsEmpty).Value;
        if (value.IsEmpty || (who.Chain.Links.IsEmpty && !IsNothing(value)))
            return;
        if (!who.UnitsWithoutPrincipal.IsEmpty && who.UnmatchedPrincipals.IsEmpty)
            context.Inform(DiagnosticCodes.PrincipalsIncomplete, value, $"The printed principals pass over {string.Join("、", who.UnitsWithoutPrincipal)}:");
        if (!who.UnmatchedPrincipals.IsEmpty)
            context.Inform(DiagnosticCodes.PrincipalUnmatched, value, $"No unit of the measure has this principal: {string.Join("、", who.UnmatchedPrincipals)};");
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
        var values = new List<string>();
        foreach (var field in fields)
        {
            bool isKind = field.Kind == kind || (kind == LabelKind.Units && field.Kind == LabelKind.Leaders);
            if (!isKind || field.Value.IsEmpty)
                continue;
            string value = UnitsOf(field.Value);
            string label = kind == LabelKind.Units ? field.Column ?? LabelOf(field) : "";
            if (field.Kind == LabelKind.Leaders && !RoleLabels.TryRead(TextFold.Fold(label), out _, out _))
                label = FieldLexicon.LeadersColumn;
            values.Add(label.Length > 0 ? $"{label}:{value}" : value);
        }

        return string.Join(';', values);
    }

    // The lines of a cell name a unit each.
    private string UnitsOf(TextRange value)
    {
        var words = _source.Original.AsSpan(value.Start, value.Length);
        if (!words.Contains(SourceText.CellBreak))
            return _source.Extract(value.Start, value.End);
        List<string> lines = [];
        foreach (var line in words.Split(SourceText.CellBreak))
            lines.Add(words[line].Trim().TrimEnd("、，,；;").ToString());
        return string.Join('、', lines.Where(static l => l.Length > 0));
    }

    private string LabelOf(TrailerField field) => _source.Extract(field.LabelStart, field.Value.Start).Trim('【', '】', '[', ']', ':', '：', '。', ' ');

    private static string Describe(Deadline deadline) => deadline.NamedDay is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : "the first";
}
