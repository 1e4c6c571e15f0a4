using System.CommandLine;
using System.Globalization;
using Rectify.Cli.Hosting;
using Rectify.Cli.Input;
using Rectify.Cli.Output;
using Rectify.Oscal;
using Rectify.Serialization;

namespace Rectify.Cli.Commands;

/// <summary><c>rectify import oscal</c>: an OSCAL plan of action to plan JSON and a progress file.</summary>
internal static class ImportCommand
{
    public static Command Create(ToolHost host) => new("import", "Reads a plan and its log from a format of others.") { Oscal(host) };

    private static Command Oscal(ToolHost host)
    {
        var file = new Argument<string>("FILE") { Description = "An OSCAL plan of action and milestones (JSON); - is standard input." };
        var output = OutputFile.Option("Where the plan goes; standard output otherwise.");
        var progress = new Option<string?>("--progress-out") { Description = "Where what the document reports goes, as progress JSON.", HelpName = "FILE" };
        var command = new Command("oscal", "Reads an OSCAL plan of action and milestones; what is carried without a place in the plan goes to standard error.") { file, output, progress };
        command.SetAction(parsed =>
        {
            var document = InputFile.Read(host, parsed.GetRequiredValue(file));
            var read = OscalReader.Read(document.Bytes);
            if (!read.TryGetPlan(out var plan, out var log))
                throw new UnusableInputException([.. read.Problems.Select(p => Place.At(document.Name, p.Line, p.Column, $"{p.Path}: {OneLine.Of(ReaderMessages.Say(host, p.Message))}"))]);
            OutputFile.Write(host, parsed.GetValue(output), [.. RectifyJson.WritePlan(plan, indented: true), (byte)'\n']);
            if (parsed.GetValue(progress) is { } path)
                OutputFile.Write(host, path, [.. RectifyJson.WriteProgress(log, indented: true), (byte)'\n']);
            else if (!log.Events.IsEmpty || !log.Observations.IsEmpty)
                host.Warn(Place.In(document.Name, host.Say(
                    string.Create(CultureInfo.InvariantCulture, $"warning: {log.Events.Count + log.Observations.Count} facts are left out; --progress-out takes them"),
                    string.Create(CultureInfo.InvariantCulture, $"一般：{log.Events.Count + log.Observations.Count}条事实未写出，可用--progress-out写出"))));
            host.Output.Flush();
            foreach (var note in read.Notes)
                host.Error.WriteLine(Place.In(document.Name, OneLine.Of(note.ToString())));
            return ExitCode.Done;
        });
        return command;
    }
}
