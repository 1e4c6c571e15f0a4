using System.Globalization;
using System.Security.Cryptography;

namespace Rectify.Fuzz;

/// <summary>A bounded run in this process: the corpus of each target, and inputs made of it.</summary>
internal static class Smoke
{
    private const int Seed = 20180629;
    private const int InputsOfPart = 100_000;

    /// <summary>Runs every target; false when one threw.</summary>
    public static bool Run(TextWriter output, int inputs)
    {
        bool isSound = true;
        foreach (string name in Targets.Names)
            isSound &= Run(output, name, inputs);
        return isSound;
    }

    /// <summary>Runs many inputs of each target in parts that are not run again; false when one threw.</summary>
    public static bool Run(TextWriter output, string folder, int inputs, IEnumerable<string> targets)
    {
        var run = new LongRun(folder, output);
        int parts = ((inputs - 1) / InputsOfPart) + 1;
        bool isSound = true;
        foreach (string name in targets)
        {
            isSound &= run.Run(name, parts, part =>
            {
                int count = Math.Min(InputsOfPart, inputs - ((part - 1) * InputsOfPart));
                return Run(output, name, count, Seed + part) ? string.Create(CultureInfo.InvariantCulture, $"{count} inputs") : null;
            });
        }

        return isSound;
    }

    private static bool Run(TextWriter output, string name, int inputs, int seed = Seed)
    {
        byte[][] corpus = Corpus.Of(name);
        var mutator = new Mutator(seed, corpus);
        int broken = 0;
        foreach (byte[] input in corpus.Concat(Enumerable.Range(0, inputs).Select(_ => mutator.Next())))
        {
            if (!Survives(output, name, input))
                broken++;
        }

        output.WriteLine($"{name}: {corpus.Length} inputs of the corpus and {inputs} made of them, {broken} broke it");
        return broken == 0;
    }

    private static bool Survives(TextWriter output, string name, byte[] input)
    {
        try
        {
            Targets.Find(name)!(input);
            return true;
        }
#pragma warning disable CA1031 // Whatever is thrown is a finding.
        catch (Exception error)
#pragma warning restore CA1031
        {
            string file = Path.Combine(Corpus.Findings(name), Convert.ToHexStringLower(SHA256.HashData(input))[..16]);
            File.WriteAllBytes(file, input);
            output.WriteLine($"{name}: {file}: {error}");
            return false;
        }
    }
}
