using System.CommandLine;
using Rectify.Cli.Hosting;
using Rectify.Rules;
using Rectify.Serialization;

namespace Rectify.Cli.Input;

/// <summary>Reads what a user changes about the rules.</summary>
internal static class RulesInput
{
    public static Option<string?> Option() => new("--rules") { Description = "What is changed about the rules (JSON): switched off, severities, policy.", HelpName = "FILE" };

    /// <summary>The rules of a file; the default ones where none is named.</summary>
    /// <exception cref="UnusableInputException">The file cannot be read or holds no rules.</exception>
    public static RuleSet Read(ToolHost host, string? path)
    {
        if (path is null)
            return RuleSet.Default;
        var file = InputFile.Read(host, path);
        return JsonInput.ValueOf(host, RectifyJson.ReadRules(file.Bytes), file);
    }
}
