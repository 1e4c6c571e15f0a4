using System.Globalization;
using NodaTime;
using Rectify.Cli.Hosting;
using Rectify.Plans;
using Rectify.Serialization;
using Rectify.Text;

namespace Rectify.Cli.Input;

/// <summary>Reads a plan in any of its forms, told apart by content.</summary>
internal static class PlanInput
{
    private const int MostWarnings = 5;

    /// <exception cref="UnusableInputException">There is no plan to be had.</exception>
    public static RectificationPlan Read(ToolHost host, string path, string? id, LocalDate? issuedOn, string? idOtherwise)
    {
        var file = InputFile.Read(host, path);
        return file.IsJson ? ReadJson(file, id, issuedOn) : ReadText(host, PlanText.Read(file, id ?? idOtherwise, issuedOn));
    }

    private static RectificationPlan ReadJson(InputFile file, string? id, LocalDate? issuedOn)
    {
        var plan = JsonInput.ValueOf(RectifyJson.ReadPlan(file.Bytes), file.Name);
        if (id is not null && !string.Equals(id, plan.Id, StringComparison.Ordinal))
            throw new UnusableInputException(Place.In(file.Name, $"$.id: the plan states its id, '{OneLine.Of(plan.Id)}'; --id names another"));
        if (issuedOn is not null && issuedOn != plan.IssuedOn)
            throw new UnusableInputException(Place.In(file.Name, "$.issuedOn: the plan states its day of issue; --issued-on names another"));
        return plan;
    }

    // What is missing in the plan changes the verdicts, so warnings are told; what the reader merely noticed is for 'rectify read'.
    private static RectificationPlan ReadText(ToolHost host, PlanText text)
    {
        if (!text.Result.TryGetPlan(out var plan))
            throw new UnusableInputException([.. text.Diagnostics(DiagnosticSeverity.Error)]);
        string[] warnings = [.. text.Diagnostics(DiagnosticSeverity.Warning)];
        foreach (string line in warnings.Take(MostWarnings))
            host.Warn(line);
        if (warnings.Length > MostWarnings)
            host.Warn(Place.In(text.Source, string.Create(CultureInfo.InvariantCulture, $"{warnings.Length - MostWarnings} more warnings; see rectify read")));
        return plan;
    }
}
