using System.CommandLine;
using System.Text.Json;
using Rectify.Cli.Hosting;
using Rectify.Cli.Input;
using Rectify.Reporting;

namespace Rectify.Cli.Options;

/// <summary>What <c>rectify.json</c> in the folder sets for options that are not given: a member for each, named as in JSON.</summary>
internal sealed class FolderDefaults
{
    private const string FileName = "rectify.json";

    // What a folder may share. Nothing that names an output, a measure or a day.
    private static readonly string[] Members = ["lang", "progress", "directory", "rules", "workingDays", "plan", "counting", "grouping", "within"];

    private readonly Dictionary<string, string[]> _values = new(StringComparer.Ordinal);

    private FolderDefaults()
    {
    }

    /// <summary>The language, or null where the folder sets none.</summary>
    public string? Language => _values.TryGetValue("lang", out string[]? values) ? values[^1] : null;

    /// <summary>Reads the defaults of the folder that a run is in; none where it has no such file.</summary>
    /// <exception cref="UnusableInputException">The file cannot be used.</exception>
    public static FolderDefaults Read(ToolHost host)
    {
        var defaults = new FolderDefaults();
        if (host.Folder is null || !File.Exists(Path.Combine(host.Folder, FileName)))
            return defaults;
        byte[] json = File.ReadAllBytes(Path.Combine(host.Folder, FileName));
        try
        {
            using var document = JsonDocument.Parse(json);
            foreach (var member in document.RootElement.EnumerateObject())
                defaults.Add(host, member);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new UnusableInputException(Place.In(FileName, host.Say($"this is no JSON object of defaults: {OneLine.Of(e.Message)}", $"不是默认值的JSON对象：{OneLine.Of(e.Message)}")));
        }

        return defaults;
    }

    /// <summary>The arguments with the defaults of options that the command has and that were not given.</summary>
    public IReadOnlyList<string> AddTo(IReadOnlyList<string> arguments, ParseResult parsed)
    {
        var options = parsed.CommandResult.Command.Options
            .Where(o => _values.ContainsKey(MemberOf(o)) && parsed.GetResult(o) is null or { Implicit: true })
            .SelectMany(o => _values[MemberOf(o)].SelectMany(value => (string[])[o.Name, value]))
            .ToArray();
        return options.Length == 0 ? arguments : [.. arguments, .. options];
    }

    private static string MemberOf(Option option) => string.Concat(option.Name.TrimStart('-').Split('-').Select(static (part, i) => i == 0 ? part : char.ToUpperInvariant(part[0]) + part[1..]));

    private void Add(ToolHost host, JsonProperty member)
    {
        string name = OneLine.Of(member.Name);
        if (!Members.Contains(member.Name, StringComparer.Ordinal))
        {
            throw new UnusableInputException(Place.In(FileName, host.Say(
                $"$.{name}: there is no such default; there are {string.Join(", ", Members)}",
                $"$.{name}：没有此项默认值，应为以下之一：{string.Join("、", Members)}") + Suggestion.Of(host, NearNames.Of(member.Name, Members).FirstOrDefault())));
        }

        _values[member.Name] = member.Value.ValueKind switch
        {
            JsonValueKind.String => [member.Value.GetString()!],
            JsonValueKind.Number => [member.Value.GetRawText()],
            JsonValueKind.Array when member.Value.EnumerateArray().All(static v => v.ValueKind == JsonValueKind.String) => [.. member.Value.EnumerateArray().Select(static v => v.GetString()!)],
            _ => throw new UnusableInputException(Place.In(FileName, host.Say($"$.{name}: this is no text, number or list of texts", $"$.{name}：应为文本、数字或文本列表"))),
        };
    }
}
