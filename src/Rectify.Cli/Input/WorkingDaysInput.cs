using System.CommandLine;
using Rectify.Cli.Hosting;
using Rectify.Rules;
using Rectify.Serialization;

namespace Rectify.Cli.Input;

/// <summary>Reads tables of working days.</summary>
internal static class WorkingDaysInput
{
    public static Option<string?> Option() => new("--working-days") { Description = "Tables of working days (JSON); without them time limits in working days are undetermined.", HelpName = "FILE" };

    /// <summary>The rules with the tables of a file in their policy; the rules as they are where no file is named.</summary>
    /// <exception cref="UnusableInputException">The file cannot be read or holds no tables.</exception>
    public static RuleSet PutInto(RuleSet rules, ToolHost host, string? path)
    {
        if (path is null)
            return rules;
        var file = InputFile.Read(host, path);
        var tables = JsonInput.ValueOf(host, RectifyJson.ReadWorkingDays(file.Bytes), file);
        return rules.WithPolicy(policy => policy with { WorkingDays = tables });
    }
}
