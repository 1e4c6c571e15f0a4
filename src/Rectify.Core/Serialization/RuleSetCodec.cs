using System.Text.Json;
using Rectify.Rules;
using Rectify.Serialization.Shapes;

namespace Rectify.Serialization;

/// <summary>A rule set by what it changes about the default one. A set that would not come back as it is, is refused.</summary>
internal sealed class RuleSetCodec : JsonCodec<RuleSet>
{
    public override ReadResult<RuleSet> Read(ReadOnlySpan<byte> utf8) => RectifyJson.ReadRules(utf8);

    public override void Write(Utf8JsonWriter writer, RuleSet value)
    {
        var read = RectifyJson.ReadRules(RectifyJson.WriteRules(value));
        if (!read.TryGetValue(out var again) || !string.Equals(again.Hash, value.Hash, StringComparison.Ordinal))
            throw new NotSupportedException($"The rule set '{value.Name}' holds rules or a calendar that are code and have no form in JSON.");
        RuleSetShape.Write(writer, value, basis: null);
    }
}
