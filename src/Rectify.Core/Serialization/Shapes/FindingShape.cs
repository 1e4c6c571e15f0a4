using System.Text.Json;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Serialization.Shapes;

/// <summary>A finding; the names of its arguments are data.</summary>
internal readonly struct FindingShape : IJsonShape<AssessmentFinding>
{
    internal static readonly MemberSet Members = new("rule", "severity", "outcome", "message", "arguments");

    public static AssessmentFinding? Read(ref JsonCursor json)
    {
        string? rule = null, message = null;
        Severity? severity = null;
        OutcomeKind? outcome = null;
        ValueList<RuleArgument> arguments = default;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "rule": rule = json.ReadName(); break;
                case "severity": severity = json.ReadEnum<Severity>(); break;
                case "outcome": outcome = ReadOutcome(ref json); break;
                case "message": message = json.ReadText(); break;
                case "arguments": arguments = ReadArguments(ref json); break;
            }
        }

        return json.IsSound(scope) ? new AssessmentFinding(rule!, severity!.Value, outcome!.Value, message!, arguments) : null;
    }

    public static void Write(Utf8JsonWriter writer, AssessmentFinding value)
    {
        writer.WriteStartObject();
        writer.WriteString("rule"u8, value.Rule);
        writer.WriteEnum("severity"u8, value.Severity);
        writer.WriteEnum("outcome"u8, value.Outcome);
        writer.WriteString("message"u8, value.Message);
        writer.WriteStartObject("arguments"u8);
        foreach (var argument in value.Arguments)
            WriteArgument(writer, argument);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static OutcomeKind? ReadOutcome(ref JsonCursor json)
    {
        var outcome = json.ReadEnum<OutcomeKind>();
        if (outcome is OutcomeKind.Satisfied or OutcomeKind.NotApplicable)
            json.Refuse("is no finding; violated, undetermined and ruleError are");
        return outcome;
    }

    private static ValueList<RuleArgument> ReadArguments(ref JsonCursor json)
    {
        if (!json.BeginMap())
            return default;
        var arguments = new ListBuilder<RuleArgument>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (json.NextEntry(seen, out string name))
        {
            if (string.IsNullOrWhiteSpace(name))
                json.Refuse("has a blank name");
            else if (ReadArgument(ref json, name) is { } argument)
                arguments.Add(argument);
        }

        return arguments.ToValueList();
    }

    private static RuleArgument? ReadArgument(ref JsonCursor json, string name)
    {
        if (json.IsAtText)
            return json.ReadText() is { } text ? RuleArgument.Of(name, text) : null;
        if (json.IsAtArray)
            return RuleArgument.Of(name, json.ReadTexts());
        return json.ReadAmount() is { } number ? RuleArgument.Of(name, number) : null;
    }

    private static void WriteArgument(Utf8JsonWriter writer, RuleArgument argument)
    {
        writer.WritePropertyName(argument.Name);
        if (argument.Number is { } number)
        {
            writer.WriteNumberValue(number);
            return;
        }

        if (argument.Text is { } text)
        {
            writer.WriteStringValue(text);
            return;
        }

        writer.WriteStartArray();
        foreach (string item in argument.Texts)
            writer.WriteStringValue(item);
        writer.WriteEndArray();
    }
}
