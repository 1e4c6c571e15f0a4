using System.Text.Json;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Serialization.Shapes;

/// <summary>The rules document: how a rule set differs from another.</summary>
internal static class RuleSetShape
{
    internal static readonly MemberSet Members = new("schemaVersion", "name?", "without?", "severities?", "policy?");

    public static RuleSet? Read(ref JsonCursor json, RuleSet basis)
    {
        var rules = basis;
        ValueList<string> without = default;
        var ids = basis.Descriptors.Select(static rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "schemaVersion": json.ReadVersion(); break;
                case "name": rules = json.ReadName() is { } name ? rules.WithName(name) : rules; break;
                case "without": without = ReadWithout(ref json, ids); break;
                case "severities": rules = ReadSeverities(ref json, rules, ids); break;
                case "policy": rules = rules.WithPolicy(PolicyShape.Read(ref json, rules.Policy)); break;
            }
        }

        // Last, as a rule that is gone has no severity to be changed.
        return json.IsSound(scope) ? without.Aggregate(rules, static (set, id) => set.Without(id)) : null;
    }

    public static void Write(Utf8JsonWriter writer, RuleSet value, RuleSet basis)
    {
        writer.WriteStartObject();
        writer.WriteString("schemaVersion"u8, RectifyJson.SchemaVersion);
        writer.WriteString("name"u8, value.Name);
        writer.WriteTexts("without"u8, basis.Descriptors.Except(value.Descriptors).Select(static rule => rule.Id).ToValueList());
        var changed = value.Descriptors.Intersect(basis.Descriptors).Where(rule => value.SeverityOf(rule) != basis.SeverityOf(rule)).ToList();
        if (changed.Count > 0)
        {
            writer.WriteStartObject("severities"u8);
            foreach (var rule in changed)
            {
                writer.WritePropertyName(rule.Id);
                writer.WriteStringValue(EnumNames<Severity>.Encode(value.SeverityOf(rule)));
            }

            writer.WriteEndObject();
        }

        writer.WritePropertyName("policy"u8);
        PolicyShape.Write(writer, value.Policy);
        writer.WriteEndObject();
    }

    private static ValueList<string> ReadWithout(ref JsonCursor json, HashSet<string> ids)
    {
        if (!json.BeginArray())
            return default;
        var without = new ListBuilder<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (json.NextItem())
        {
            if (json.ReadName() is not { } id)
                continue;
            if (!ids.Contains(id))
                json.Refuse($"{JsonPath.Quote(id)} is not a rule of the set");
            else if (seen.Add(id))
                without.Add(id);
            else
                json.Refuse($"{JsonPath.Quote(id)} stands twice");
        }

        return without.ToValueList();
    }

    private static RuleSet ReadSeverities(ref JsonCursor json, RuleSet rules, HashSet<string> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (!json.BeginMap())
            return rules;
        while (json.NextEntry(seen, out string id))
        {
            if (!ids.Contains(id))
                json.Refuse($"{JsonPath.Quote(id)} is not a rule of the set");
            else if (json.ReadEnum<Severity>() is { } severity)
                rules = rules.WithSeverity(id, severity);
        }

        return rules;
    }
}
