using System.CommandLine.Parsing;

namespace Rectify.Cli.Options;

/// <summary>Says what is wrong with an argument, and which option it was given to.</summary>
internal static class OptionErrors
{
    public static void Refuse(this ArgumentResult result, string reason) =>
        result.AddError(result.Parent is OptionResult option ? $"{option.Option.Name}: {reason}" : reason);
}
