using System.Globalization;
using FsCheck;
using Microsoft.FSharp.Core;

namespace Rectify.Testing.Laws;

/// <summary>FsCheck's seed, its gamma and the size of the case, written as three numbers.</summary>
internal static class LawSeed
{
    public static string Write(Rnd seed, int size) => string.Create(CultureInfo.InvariantCulture, $"{seed.Seed},{seed.Gamma},{size}");

    /// <summary>With a size FsCheck draws that one case; without, a whole run.</summary>
    public static Replay Parse(string text)
    {
        string[] parts = text.Split(',');
        if (parts.Length is 2 or 3 && TryRead(parts[0], out ulong seed) && TryRead(parts[1], out ulong gamma))
        {
            if (parts.Length == 2)
                return new Replay(new Rnd(seed, gamma), FSharpOption<int>.None);
            if (TryRead(parts[2], out ulong size) && size <= int.MaxValue)
                return new Replay(new Rnd(seed, gamma), FSharpOption<int>.Some((int)size));
        }

        throw new FormatException($"'{text}' is not a seed that a broken law prints.");
    }

    private static bool TryRead(string number, out ulong value) => ulong.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
