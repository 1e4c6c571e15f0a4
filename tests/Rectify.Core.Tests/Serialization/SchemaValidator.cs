using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Rectify.Core.Tests.Serialization;

/// <summary>Validates against the part of JSON Schema 2020-12 that the published schemas use; a keyword it does not know is an error.</summary>
internal sealed class SchemaValidator
{
    private static readonly HashSet<string> Annotations = ["$schema", "$id", "$defs", "title", "description", "then"];

    private readonly JsonElement _root;

    public SchemaValidator(string schema) => _root = JsonDocument.Parse(schema).RootElement;

    public JsonElement Root => _root;

    public IReadOnlyList<string> Validate(string json)
    {
        var errors = new List<string>();
        Check(_root, JsonDocument.Parse(json).RootElement, "$", errors);
        return errors;
    }

    private bool Fits(JsonElement schema, JsonElement value)
    {
        var errors = new List<string>();
        Check(schema, value, "$", errors);
        return errors.Count == 0;
    }

    private void Check(JsonElement schema, JsonElement value, string path, List<string> errors)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            Require(schema.ValueKind == JsonValueKind.True, "false", path, errors);
            return;
        }

        foreach (var keyword in schema.EnumerateObject().Where(static k => !Annotations.Contains(k.Name)))
            Check(schema, keyword.Name, keyword.Value, value, path, errors);
    }

    private void Check(JsonElement schema, string keyword, JsonElement rule, JsonElement value, string path, List<string> errors)
    {
        switch (keyword)
        {
            case "$ref":
                Check(_root.GetProperty("$defs").GetProperty(rule.GetString()!["#/$defs/".Length..]), value, path, errors);
                break;
            case "allOf":
                foreach (var part in rule.EnumerateArray())
                    Check(part, value, path, errors);
                break;
            case "anyOf":
                Require(rule.EnumerateArray().Any(part => Fits(part, value)), keyword, path, errors);
                break;
            case "oneOf":
                Require(rule.EnumerateArray().Count(part => Fits(part, value)) == 1, keyword, path, errors);
                break;
            case "if":
                if (Fits(rule, value))
                    Check(schema.GetProperty("then"), value, path, errors);
                break;
            case "type":
                Require(rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Any(t => IsOf(t, value)) : IsOf(rule, value), keyword, path, errors);
                break;
            case "const":
                Require(JsonElement.DeepEquals(rule, value), keyword, path, errors);
                break;
            case "enum":
                Require(rule.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)), keyword, path, errors);
                break;
            default:
                CheckKind(schema, keyword, rule, value, path, errors);
                break;
        }
    }

    private void CheckKind(JsonElement schema, string keyword, JsonElement rule, JsonElement value, string path, List<string> errors)
    {
        switch (keyword)
        {
            case "format" or "pattern":
                if (value.ValueKind == JsonValueKind.String)
                    Require(IsText(keyword, rule.GetString()!, value.GetString()!), keyword, path, errors);
                break;
            case "minimum" or "maximum":
                if (value.ValueKind == JsonValueKind.Number)
                    Require(keyword is "minimum" ? value.GetDecimal() >= rule.GetDecimal() : value.GetDecimal() <= rule.GetDecimal(), keyword, path, errors);
                break;
            case "items" or "minItems" or "uniqueItems":
                if (value.ValueKind == JsonValueKind.Array)
                    CheckArray(keyword, rule, value, path, errors);
                break;
            case "properties" or "required" or "additionalProperties" or "dependentSchemas":
                if (value.ValueKind == JsonValueKind.Object)
                    CheckObject(schema, keyword, rule, value, path, errors);
                break;
            default:
                throw new NotSupportedException($"The keyword '{keyword}' is not known to the validator.");
        }
    }

    private void CheckArray(string keyword, JsonElement rule, JsonElement value, string path, List<string> errors)
    {
        var items = value.EnumerateArray().ToList();
        if (keyword is "minItems")
            Require(items.Count >= rule.GetInt32(), keyword, path, errors);
        else if (keyword is "uniqueItems")
            Require(items.Select(static i => i.GetRawText()).Distinct(StringComparer.Ordinal).Count() == items.Count, keyword, path, errors);
        else
            items.ForEach(item => Check(rule, item, $"{path}[]", errors));
    }

    private void CheckObject(JsonElement schema, string keyword, JsonElement rule, JsonElement value, string path, List<string> errors)
    {
        foreach (var member in value.EnumerateObject())
        {
            bool isNamed = schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(member.Name, out _);
            if (keyword is "properties" && rule.TryGetProperty(member.Name, out var own))
                Check(own, member.Value, $"{path}.{member.Name}", errors);
            else if (keyword is "additionalProperties" && !isNamed)
                Check(rule, member.Value, $"{path}.{member.Name}", errors);
            else if (keyword is "dependentSchemas" && rule.TryGetProperty(member.Name, out var dependent))
                Check(dependent, value, path, errors);
        }

        if (keyword is "required")
        {
            foreach (var name in rule.EnumerateArray())
                Require(value.TryGetProperty(name.GetString()!, out _), $"required {name}", path, errors);
        }
    }

    private static bool IsText(string keyword, string rule, string text) => keyword is "pattern"
        ? Regex.IsMatch(text, rule, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1))
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsOf(JsonElement type, JsonElement value) => type.GetString() switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal number) && number == decimal.Truncate(number),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        var other => throw new NotSupportedException($"The type '{other}' is not known to the validator."),
    };

    private static void Require(bool holds, string keyword, string path, List<string> errors)
    {
        if (!holds)
            errors.Add($"{path}: {keyword}");
    }
}
