using System.Diagnostics;

namespace Rectify.Mutants;

/// <summary>A worker as seen by the process that gives it orders. It is started anew where it has ended.</summary>
internal sealed class WorkerProcess(TestHost host) : IDisposable
{
    private Process? _process;

    /// <summary>Whether no order has been given to the process yet.</summary>
    public bool IsFresh { get; private set; } = true;

    /// <summary>Returns the answer to an order, or null where the process ended instead.</summary>
    public string? Ask(string order)
    {
        _process ??= host.Start(MutantSwitch.None);
        IsFresh = false;
        try
        {
            _process.StandardInput.WriteLine(order);
            _process.StandardInput.Flush();
            return _process.StandardOutput.ReadLine();
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Ends the process, and starts one in which a mutant is active from the first.</summary>
    public void Restart(int mutant = MutantSwitch.None)
    {
        Dispose();
        _process = host.Start(mutant);
    }

    public void Dispose()
    {
        IsFresh = true;
        if (_process is null)
            return;
        if (!_process.HasExited)
            _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _process = null;
    }
}
