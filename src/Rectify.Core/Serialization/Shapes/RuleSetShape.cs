using System.Text.Json;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Serialization.Shapes;

/// <summary>The rules document: the preset that a rule set begins from, and how it differs.</summary>
internal static class RuleSetShape
{
    internal static readonly MemberSet Members = new("schemaVersion", "name?", "preset?", "without?", "severities?", "policy?");

    public static RuleSet? Read(ref JsonCursor json, RuleSet basis)
    {
        ValueList<string> without = default;
        json.KeepPlaces();
        json.BeginObject(Members, out var scope);
        // Wherever it stands, everything else is said of it.
        var rules = json.PeekText(scope, "preset") is { } preset && RuleSetPresets.Find(preset) is { } begun ? begun.WithRulesOfHost(basis) : basis;
        var ids = rules.Descriptors.Select(static rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        var policy = rules.Policy;
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "schemaVersion": json.ReadVersion(); break;
                case "name": rules = json.ReadName() is { } name ? rules.WithName(name) : rules; break;
                case "preset": CheckPreset(ref json); break;
                case "without": without = ReadWithout(ref json, ids); break;
                case "severities": rules = ReadSeverities(ref json, rules, ids); break;
                case "policy": policy = PolicyShape.Read(ref json, policy); break;
            }
        }

        if (json.IsSound(scope))
            CheckSignals(ref json, policy.Signals, ids.Except(without.AsEnumerable(), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal));
        // Last, as a rule that is gone has no severity to be changed.
        return json.IsSound(scope) ? without.Aggregate(rules.WithPolicy(static p => p with { Signals = SignalPolicy.Default }), static (set, id) => set.Without(id)).WithPolicy(policy) : null;
    }

    /// <summary>Writes how a set differs from another or, where none is given, from the preset that it was begun from, which is then named.</summary>
    public static void Write(Utf8JsonWriter writer, RuleSet value, RuleSet? basis)
    {
        var begun = basis ?? RuleSetPresets.BasisOf(value);
        Write(writer, value, begun, basis is null && begun != RuleSet.Default ? begun.Name : null);
    }

    private static void Write(Utf8JsonWriter writer, RuleSet value, RuleSet basis, string? preset)
    {
        writer.WriteStartObject();
        writer.WriteString("schemaVersion"u8, RectifyJson.SchemaVersion);
        writer.WriteString("name"u8, value.Name);
        writer.WriteText("preset"u8, preset);
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

    private static void CheckPreset(ref JsonCursor json)
    {
        if (json.ReadName() is { } name && RuleSetPresets.Find(name) is null)
            json.Refuse($"{JsonPath.Quote(name)} is not a preset; {string.Join(", ", RuleSet.Presets.Select(static set => set.Name))} are");
    }

    private static void CheckSignals(ref JsonCursor json, SignalPolicy signals, HashSet<string> ids)
    {
        for (int line = 0; line < signals.Lines.Count; line++)
        {
            for (int i = 0; i < signals.Lines[line].ViolatedRules.Count; i++)
            {
                string id = signals.Lines[line].ViolatedRules[i];
                if (!ids.Contains(id))
                    json.Report(JsonPath.Join(JsonPath.Join("$.policy.signals.lines", line) + ".violatedRules", i), $"{JsonPath.Quote(id)} is not a rule of the set");
            }
        }
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
