using System.Globalization;
using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Rectify;

/// <summary>Tries a property on as many cases as the variable RECTIFY_CASES says; a build tries few. Compiled into the test projects that link it.</summary>
internal static class ManyCases
{
    private const string Variable = "RECTIFY_CASES";

    public static void Check(int few, Property property)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(int.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.None, CultureInfo.InvariantCulture, out int cases) ? cases : few);
        property.Check(Seed() is [var seed, var gamma] ? config.WithReplay(seed, gamma) : config);
    }

    // The seed that the build sets for all properties: see tests/Directory.Build.targets.
    private static ulong[]? Seed() =>
        typeof(ManyCases).Assembly.GetCustomAttribute<PropertiesAttribute>()?.Replay?.Split(',').Select(static part => ulong.Parse(part, CultureInfo.InvariantCulture)).ToArray();
}
