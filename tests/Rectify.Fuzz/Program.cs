using System.Globalization;
using Rectify.Fuzz;
using SharpFuzz;

const int Inputs = 3000;

// One input from standard input under AFL++, every file of a folder once, a bounded run of every target, a run of days in parts, or samples for the schema check.
switch (args)
{
    case ["smoke"]:
        return Smoke.Run(Console.Out, Inputs) ? 0 : 1;
    case ["smoke", var inputs]:
        return Smoke.Run(Console.Out, int.Parse(inputs, CultureInfo.InvariantCulture)) ? 0 : 1;
    case ["many", var folder, var inputs, .. var targets] when targets.All(static name => Targets.Find(name) is not null):
        return Smoke.Run(Console.Out, folder, int.Parse(inputs, CultureInfo.InvariantCulture), targets.Length == 0 ? Targets.Names : targets) ? 0 : 1;
    case ["laws", var folder, var cases]:
        return LawRuns.Run(Console.Out, folder, int.Parse(cases, CultureInfo.InvariantCulture)) ? 0 : 1;
    case ["samples", var folder]:
        Samples.Write(folder);
        return 0;
    case [var name] when Targets.Find(name) is { } target:
        Fuzzer.OutOfProcess.Run(stream => target(Targets.ReadAll(stream)));
        return 0;
    case [var name, var folder] when Targets.Find(name) is { } target:
        foreach (string file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
            target(File.ReadAllBytes(file));
        return 0;
    default:
        Console.Error.WriteLine($"usage: Rectify.Fuzz {string.Join('|', Targets.Names)} [FOLDER] | smoke [INPUTS] | many FOLDER INPUTS [TARGET …] | laws FOLDER CASES | samples FOLDER");
        return 2;
}
