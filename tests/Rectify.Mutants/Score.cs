namespace Rectify.Mutants;

/// <summary>What came of one mutant.</summary>
/// <param name="Id">The mutant.</param>
/// <param name="Status">As in Stryker's report: Killed, Timeout, Survived or NoCoverage.</param>
/// <param name="Test">The test that killed it.</param>
internal sealed record Score(int Id, string Status, string? Test);
