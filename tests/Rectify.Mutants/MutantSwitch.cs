using System.Reflection;

namespace Rectify.Mutants;

/// <summary>The class by which an assembly that Stryker has mutated knows which of its mutants is active.</summary>
internal sealed class MutantSwitch(Assembly mutated)
{
    /// <summary>No mutant: the assembly does what its source says.</summary>
    public const int None = -1;

    /// <summary>No mutant, and what is reached is kept.</summary>
    public const int Capture = -3;

    // Stryker puts it in a namespace of its own for every run.
    private readonly Type _control = mutated.GetTypes().Single(static type => type.Name == "MutantControl");

    public void Set(int mutant)
    {
        _control.GetField("CaptureCoverage")!.SetValue(null, mutant == Capture);
        _control.GetField("ActiveMutant")!.SetValue(null, mutant == Capture ? None : mutant);
    }

    /// <summary>Returns the mutants reached since the last call, and those of them reached while a type was set up.</summary>
    public (IList<int> All, IList<int> Static) TakeReached()
    {
        var reached = (IList<int>[])_control.GetMethod("GetCoverageData")!.Invoke(null, null)!;
        return (reached[0], reached[1]);
    }
}
