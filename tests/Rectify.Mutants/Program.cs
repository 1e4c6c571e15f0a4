using System.Globalization;
using Rectify.Mutants;

// The second is what the first starts: one process that runs tests as it is told on standard input.
switch (args)
{
    case ["score", var state, var tests, var mutated, var workers, var sample, .. var folders]:
        var asked = new Selection(folders, int.Parse(sample, CultureInfo.InvariantCulture));
        return Scoring.Run(state, new TestHost(tests, mutated), int.Parse(workers, CultureInfo.InvariantCulture), asked);
    case ["work", var tests, var mutated, var mutant]:
        Worker.Run(tests, mutated, int.Parse(mutant, CultureInfo.InvariantCulture));
        return 0;
    default:
        Console.Error.WriteLine("usage: Rectify.Mutants score STATE TESTS.dll MUTATED.dll WORKERS SAMPLE [FOLDER…]");
        return 2;
}
