using FsCheck;

namespace Rectify.Testing;

/// <summary>A statement that holds in every case, and is checked on many.</summary>
public sealed class Law
{
    private readonly Action<Law, LawRun> _check;

    private Law(string name, string statement, Action<Law, LawRun> check)
    {
        Name = name;
        Statement = statement;
        _check = check;
    }

    /// <summary>A short name, as in "no look-ahead".</summary>
    public string Name { get; }

    /// <summary>What the law says, in one sentence.</summary>
    public string Statement { get; }

    /// <summary>Draws cases until one breaks the law, and makes that one as small as it can.</summary>
    /// <param name="run">How many cases, and from which seed; null: <see cref="LawRun.Default"/>.</param>
    /// <exception cref="LawBrokenException">A case breaks the law.</exception>
    public void Check(LawRun? run = null) => _check(this, run ?? LawRun.Default);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>Makes a law of what a case has against it: a sentence, or null where the law holds.</summary>
    internal static Law Of<T>(string name, string statement, Arbitrary<T> cases, Func<T, string?> breach)
        where T : notnull => new(name, statement, (law, run) => LawCheck.Run(law, run, cases, breach));
}
