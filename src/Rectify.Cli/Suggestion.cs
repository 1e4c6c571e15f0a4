using Rectify.Cli.Hosting;

namespace Rectify.Cli;

/// <summary>Asks whether another name was meant.</summary>
internal static class Suggestion
{
    /// <summary>What to add to a message: a question, or nothing where no name is near.</summary>
    public static string Of(ToolHost host, string? name) =>
        name is null ? "" : host.Say($"; did you mean '{OneLine.Of(name)}'?", $"；是否指“{OneLine.Of(name)}”？");
}
