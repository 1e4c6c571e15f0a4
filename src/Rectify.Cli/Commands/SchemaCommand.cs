using System.CommandLine;
using Rectify.Cli.Hosting;
using Rectify.Cli.Options;
using Rectify.Serialization;

namespace Rectify.Cli.Commands;

/// <summary><c>rectify schema</c>: the JSON Schemas.</summary>
internal static class SchemaCommand
{
    public static Command Create(ToolHost host)
    {
        var document = new Argument<string>("DOCUMENT")
        {
            Description = $"One of {string.Join(", ", (IEnumerable<string>)RectifyJson.SchemaNames)}.",
            CustomParser = static result =>
            {
                string name = result.Tokens[0].Value;
                if (!RectifyJson.SchemaNames.Contains(name, StringComparer.Ordinal))
                    result.Refuse($"there is no schema '{name}'; there are {string.Join(", ", (IEnumerable<string>)RectifyJson.SchemaNames)}");
                return name;
            },
        };
        var command = new Command("schema", "Prints the JSON Schema of a document.") { document };
        command.SetAction(parsed =>
        {
            host.Output.WriteLine(RectifyJson.Schema(parsed.GetRequiredValue(document)).TrimEnd());
            return ExitCode.Done;
        });
        return command;
    }
}
