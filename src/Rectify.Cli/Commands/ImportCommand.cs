using System.CommandLine;
using Rectify.Cli.Hosting;
using Rectify.Cli.Input;
using Rectify.Cli.Output;
using Rectify.Oscal;
using Rectify.Reporting;
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
                host.Warn(Place.In(document.Name, host.Say(FilledText.Of(
                    new("warning: {0:fact is|facts are} left out; --progress-out takes what is reported", "一般：{0}条事实未写出，可用--progress-out写出"),
                    log.Events.Count + log.Observations.Count))));
            host.Output.Flush();
            foreach (var note in read.Notes)
                host.Error.WriteLine(Place.In(document.Name, $"{note.Path}: {OneLine.Of(ReaderMessages.Say(host, note.Message))}"));
            return ExitCode.Done;
        });
        return command;
    }
}
