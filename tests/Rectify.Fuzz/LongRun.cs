using System.Diagnostics;
using System.Globalization;

namespace Rectify.Fuzz;

/// <summary>A run of many cases in parts: each part that ended well is a line of a file, and is not run again. So a run of days can be stopped and gone on with, and several processes can share it by name.</summary>
internal sealed class LongRun(string folder, TextWriter output)
{
    private readonly string _figures = Path.Combine(Directory.CreateDirectory(folder).FullName, "figures.tsv");

    /// <summary>Runs so many parts of a work, those that are done left out.</summary>
    /// <param name="name">The work.</param>
    /// <param name="parts">How many parts it has.</param>
    /// <param name="run">Runs a part by its number from 1; it says what came of it, or null where it failed.</param>
    /// <returns>Whether every part ended well.</returns>
    public bool Run(string name, int parts, Func<int, string?> run)
    {
        bool isSound = true;
        for (int part = 1; part <= parts; part++)
        {
            string key = string.Create(CultureInfo.InvariantCulture, $"{name}\t{part}\t");
            if (File.Exists(_figures) && File.ReadLines(_figures).Any(line => line.StartsWith(key, StringComparison.Ordinal)))
                continue;
            long start = Stopwatch.GetTimestamp();
            string? result = run(part);
            isSound &= result is not null;
            if (result is null)
                continue;
            string line = string.Create(CultureInfo.InvariantCulture, $"{key}{Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s\t{result}");
            File.AppendAllLines(_figures, [line]);
            output.WriteLine(line);
        }

        return isSound;
    }
}
