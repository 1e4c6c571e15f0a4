using NodaTime;
using Rectify.Cli.Hosting;
using Rectify.Plans;
using Rectify.Serialization;

namespace Rectify.Cli.Input;

/// <summary>Reads a plan in any of its forms, told apart by content.</summary>
internal static class PlanInput
{
    /// <exception cref="UnusableInputException">There is no plan to be had.</exception>
    public static RectificationPlan Read(ToolHost host, string path, string? id, LocalDate? issuedOn, string? idOtherwise)
    {
        var file = InputFile.Read(host, path);
        return ReadJson(file, id, issuedOn);
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
}
