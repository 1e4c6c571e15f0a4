namespace Rectify.Mutants.Blank;

/// <summary>
/// All that Stryker itself runs. It reaches no mutant, so Stryker makes the mutated assembly and its list, and leaves the scoring to <c>Rectify.Mutants</c>.
/// </summary>
public sealed class BlankTests
{
    [Xunit.Fact]
    public void Reaches_nothing() => Xunit.Assert.Equal(MutantRun, bool.TrueString, ignoreCase: true);

    private static string? MutantRun => Environment.GetEnvironmentVariable(nameof(MutantRun));
}
