using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime.Text;
using Rectify.Cli.Hosting;
using Rectify.Reporting.Ledgers;
using Rectify.Reporting.Workbooks;

namespace Rectify.Cli.Input;

/// <summary>The members of a fact as options: <c>--new-due</c> for <c>newDue</c>.</summary>
/// <remarks>What is typed is taken as it is and checked as a whole, so that everything wrong with it is said at once.</remarks>
internal sealed class FactArguments
{
    /// <summary>The type of what is recorded where it is no event.</summary>
    public const string Observation = "observation";

    private readonly Dictionary<string, Option<string[]>> _options = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FactKind> _kinds = new(StringComparer.Ordinal);

    public FactArguments(ToolHost host)
    {
        foreach (var column in FactTable.Events.Columns.Concat(FactTable.Observations.Columns).Where(static c => c.Member is not "type"))
        {
            if (!_kinds.TryAdd(column.Member, column.Kind))
                continue;
            _options.Add(column.Member, new Option<string[]>(OptionOf(column.Member))
            {
                Description = host.Say(column.Note),
                HelpName = column.Kind switch { FactKind.Day => "DAY", FactKind.Id => "ID", FactKind.Percent or FactKind.Number => "NUMBER", FactKind.YesNo => "yes|no", _ => "TEXT" },
            });
        }
    }

    /// <summary>The option of a member.</summary>
    public static string OptionOf(string member) => "--" + JsonNamingPolicy.KebabCaseLower.ConvertName(member);

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in _options.Values)
            command.Add(option);
    }

    /// <summary>The fact as a JSON object; what cannot be read stands in it as it was typed.</summary>
    public JsonObject Read(ParseResult parsed)
    {
        var fact = new JsonObject();
        foreach (var (member, option) in _options)
        {
            if (parsed.GetValue(option) is { Length: > 0 } typed)
                fact[member] = ValueOf(_kinds[member], typed);
        }

        return fact;
    }

    private static JsonNode? ValueOf(FactKind kind, string[] typed)
    {
        // Given twice, the last holds; documents are a list.
        string text = kind == FactKind.Evidence ? string.Join('\n', typed) : typed[^1];
        string folded = CellText.Fold(text).Trim();
        return kind switch
        {
            FactKind.Day when DayText.Parse(folded) is { } day => JsonValue.Create(LocalDatePattern.Iso.Format(day)),
            FactKind.Percent when Number(folded.TrimEnd('%')) is { } percent => JsonValue.Create(percent),
            FactKind.Number => Number(folded) is { } number ? JsonValue.Create(number) : JsonValue.Create(text),
            FactKind.YesNo when YesNo(folded) is { } holds => JsonValue.Create(holds),
            FactKind.SupervisionKind => JsonValue.Create(FactNames.SupervisionKinds.Find(folded) ?? text),
            FactKind.Evidence when EvidenceText.Read(text) is { } list => list,
            _ => JsonValue.Create(text),
        };
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    private static bool? YesNo(string text) => text.ToUpperInvariant() switch
    {
        "YES" or "TRUE" or "是" => true,
        "NO" or "FALSE" or "否" => false,
        _ => null,
    };
}
