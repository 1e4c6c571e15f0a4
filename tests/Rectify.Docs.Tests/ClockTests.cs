using Mono.Cecil;

namespace Rectify.Docs.Tests;

/// <summary>What a package returns never depends on how long it took: a limit of time is reached by any input on a busy machine.</summary>
public sealed class ClockTests
{
    private const string GeneratedRegex = "System.Text.RegularExpressions.GeneratedRegexAttribute";

    public static TheoryData<string> Packages => ["Rectify.Core", "Rectify.Text", "Rectify.Reporting", "Rectify.Oscal", "Rectify.Testing", "rectify"];

    [Theory]
    [MemberData(nameof(Packages))]
    public void No_pattern_has_a_limit_of_time(string package)
    {
        using var module = ModuleDefinition.ReadModule(BuiltAssemblies.FileOf(package));

        var limited = module.GetTypes().SelectMany(static type => type.Methods)
            .Where(static method => method.CustomAttributes.Any(static a => a.AttributeType.FullName == GeneratedRegex && a.ConstructorArguments.Skip(2).Any(static argument => argument.Value is int and not Timeout.Infinite)));

        Assert.Empty(limited.Select(static method => method.FullName));
    }
}
