using System.Security.Cryptography;

namespace Rectify.Fuzz;

/// <summary>A bounded run in this process: the corpus of each target, and inputs made of it.</summary>
internal static class Smoke
{
    private const int Seed = 20180629;

    /// <summary>Runs every target; false when one threw.</summary>
    public static bool Run(TextWriter output, int inputs)
    {
        bool isSound = true;
        foreach (string name in Targets.Names)
            isSound &= Run(output, name, inputs);
        return isSound;
    }

    private static bool Run(TextWriter output, string name, int inputs)
    {
        byte[][] corpus = Corpus.Of(name);
        var mutator = new Mutator(Seed, corpus);
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
