using System.Diagnostics;
using System.Globalization;

namespace Rectify.Mutants;

/// <summary>A test assembly whose library is mutated, and how to start a process that runs its tests.</summary>
internal sealed record TestHost(string Tests, string Mutated)
{
    // A mutant that never stops adding to a list must fail before it fills the machine.
    private const string MemoryLimit = "0x60000000";

    public Process Start(int mutant)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["work", Tests, Mutated, mutant.ToString(CultureInfo.InvariantCulture)])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = MemoryLimit;
        start.Environment["DOTNET_TieredPGO"] = "0";
        var process = Process.Start(start)!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        return process;
    }
}
