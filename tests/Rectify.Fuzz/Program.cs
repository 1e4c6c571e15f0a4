using Rectify.Fuzz;
using SharpFuzz;

// `Rectify.Fuzz TARGET` reads one input from standard input under AFL++; `Rectify.Fuzz TARGET FOLDER` runs every file of a folder once.
switch (args)
{
    case [var name] when Targets.Find(name) is { } target:
        Fuzzer.OutOfProcess.Run(stream => target(Targets.ReadAll(stream)));
        return 0;
    case [var name, var folder] when Targets.Find(name) is { } target:
        foreach (string file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
            target(File.ReadAllBytes(file));
        return 0;
    default:
        Console.Error.WriteLine($"usage: Rectify.Fuzz {string.Join('|', Targets.Names)} [FOLDER]");
        return 2;
}
