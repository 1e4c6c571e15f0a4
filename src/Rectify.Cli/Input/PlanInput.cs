using System.Globalization;
using NodaTime;
using Rectify.Cli.Hosting;
using Rectify.Plans;
using Rectify.Serialization;
using Rectify.Text;

namespace Rectify.Cli.Input;

/// <summary>Reads a plan in any of its forms, recognised by its content.</summary>
internal static class PlanInput
{
    private const int MostWarnings = 5;

    /// <summary>Reads a plan.</summary>
    /// <param name="host">The host.</param>
    /// <param name="path">The file.</param>
    /// <param name="id">The id of a plan in official text.</param>
    /// <param name="issuedOn">The day on which a plan in official text was issued.</param>
    /// <param name="idOtherwise">The id of such a plan where none is given.</param>
    /// <param name="isWithoutLog">Whether no log goes with it: then it is told that what a text reports does not count.</param>
    /// <exception cref="UnusableInputException">There is no plan to be had.</exception>
    public static RectificationPlan Read(ToolHost host, string path, string? id, LocalDate? issuedOn, string? idOtherwise, bool isWithoutLog = false)
    {
        var file = InputFile.Read(host, path);
        if (file.IsJson)
            return ReadJson(host, file, id, issuedOn);
        var text = PlanText.Read(file, id ?? idOtherwise, issuedOn);
        var plan = ReadText(host, text);
        if (isWithoutLog && text.Result.Reported.Events.Count is > 0 and var count)
            host.Warn(Place.In(file.Name, host.Say(
                string.Create(CultureInfo.InvariantCulture, $"what it reports of its measures is not counted ({count}); rectify read --progress-out writes it to a file for --progress"),
                string.Create(CultureInfo.InvariantCulture, $"其中报告的进展未计入（{count}条）；用rectify read --progress-out写成文件，再用--progress给出"))));
        return plan;
    }

    private static RectificationPlan ReadJson(ToolHost host, InputFile file, string? id, LocalDate? issuedOn)
    {
        var plan = JsonInput.ValueOf(host, RectifyJson.ReadPlan(file.Bytes), file);
        if (id is not null && !string.Equals(id, plan.Id, StringComparison.Ordinal))
            throw new UnusableInputException(Place.In(file.Name, host.Say($"$.id: the plan states its id, '{OneLine.Of(plan.Id)}'; --id names another", $"$.id：方案已载明编号“{OneLine.Of(plan.Id)}”，与--id不一致")));
        if (issuedOn is not null && issuedOn != plan.IssuedOn)
            throw new UnusableInputException(Place.In(file.Name, host.Say("$.issuedOn: the plan states its day of issue; --issued-on names another", "$.issuedOn：方案已载明印发日期，与--issued-on不一致")));
        return plan;
    }

    // What is missing in the plan changes the verdicts, so warnings are told; what the reader merely noticed is for 'rectify read'.
    private static RectificationPlan ReadText(ToolHost host, PlanText text)
    {
        if (!text.Result.TryGetPlan(out var plan))
            throw new UnusableInputException([.. text.Diagnostics(host, DiagnosticSeverity.Error)]);
        string[] warnings = [.. text.Diagnostics(host, DiagnosticSeverity.Warning)];
        foreach (string line in warnings.Take(MostWarnings))
            host.Warn(line);
        if (warnings.Length > MostWarnings)
            host.Warn(Place.In(text.Source, host.Say(
                string.Create(CultureInfo.InvariantCulture, $"{warnings.Length - MostWarnings} more warnings; see rectify read"),
                string.Create(CultureInfo.InvariantCulture, $"另有{warnings.Length - MostWarnings}条警告，参见rectify read"))));
        return plan;
    }
}
