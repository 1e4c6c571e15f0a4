using System.CommandLine;
using Rectify.Cli.Hosting;
using Rectify.Cli.Input;
using Rectify.Cli.Options;
using Rectify.Cli.Output;
using Rectify.Serialization;

namespace Rectify.Cli.Commands;

/// <summary><c>rectify verify</c>: makes an old result again from its inputs, and compares.</summary>
internal static class VerifyCommand
{
    public static Command Create(ToolHost host)
    {
        var assessment = new Argument<string>("ASSESSMENT") { Description = "The result: what evaluate --format json wrote; - is standard input." };
        var sources = new SourceOptions();
        var format = ChoiceOption.Create("--format", "For whom the result is printed.", ("text", ExplanationFormat.Text), ("json", ExplanationFormat.Json));
        var lang = Language.Option();
        var command = new Command("verify", "Makes an old result again from its inputs, and exits with 1 where an input or a verdict differs.") { assessment };
        sources.AddTo(command);
        command.Add(format);
        command.Add(lang);
        command.SetAction(parsed =>
        {
            var file = InputFile.Read(host, parsed.GetRequiredValue(assessment));
            var stated = JsonInput.ValueOf(host, RectifyJson.ReadAssessment(file.Bytes), file);
            var (evaluator, inputs) = sources.Read(host, parsed, stated.AsOf);
            var verification = evaluator.Verify(stated, inputs);
            var report = new VerificationReport(host, parsed.GetRequiredValue(lang));
            if (parsed.GetValue(format) == ExplanationFormat.Json)
                report.PrintJson(stated, verification);
            else
                report.Print(stated, verification);
            return verification.IsSame ? ExitCode.Done : ExitCode.Findings;
        });
        return command;
    }
}
