using System.Reflection;
using FsCheck.Xunit;

namespace Rectify.Testing.Tests;

/// <summary>How many cases the laws draw here: few as a rule, as many as each property in the long run.</summary>
internal static class Runs
{
    // Different enough that no defect is found by luck alone.
    private static readonly string[] Seeds = ["2018,2019", "1,3", "7777777,12345"];

    private static readonly PropertiesAttribute? Settings = typeof(Runs).Assembly.GetCustomAttribute<PropertiesAttribute>();

    // What the build sets for properties holds for laws too: see tests/Directory.Build.targets.
    public static LawRun Usual(int cases = 100) => new() { Cases = Settings is { MaxTest: > 0 } ? Settings.MaxTest : cases, Replay = Settings?.Replay };

    /// <summary>Asserts that the law finds the defect within so many cases, from each of the seeds.</summary>
    public static LawBrokenException AssertBroken(Law law, int cases = 100)
    {
        var found = Seeds.Select(seed => Assert.Throws<LawBrokenException>(() => law.Check(new LawRun { Replay = seed, Cases = cases }))).ToArray();
        Assert.All(found, broken => Assert.Equal(law.Name, broken.Law.Name));
        return found[0];
    }
}
