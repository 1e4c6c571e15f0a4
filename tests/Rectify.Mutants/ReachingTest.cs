namespace Rectify.Mutants;

/// <summary>A test, what it takes in milliseconds of the processor, and the mutants that it reaches.</summary>
internal sealed class ReachingTest
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public double Cost { get; set; }

    public int[] Mutants { get; set; } = [];

    /// <summary>How a worker is told to run it.</summary>
    public string Order => FormattableString.Invariant($"{Id}:{Cost:0}");
}
