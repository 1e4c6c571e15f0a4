using FsCheck;
using Rectify.Rules;
using Rectify.Testing.Laws;

namespace Rectify.Testing;

/// <summary>A statement that holds in every case, and is checked on many.</summary>
public sealed class Law
{
    private readonly Func<Law, LawRun, LawReport> _check;

    private readonly string? _rule;

    private Law(string name, string statement, string? rule, Func<Law, LawRun, LawReport> check)
    {
        Name = name;
        Statement = statement;
        _rule = rule;
        _check = check;
    }

    /// <summary>A short name, as in "no look-ahead".</summary>
    public string Name { get; }

    /// <summary>What the law says, in one sentence.</summary>
    public string Statement { get; }

    /// <summary>Draws cases until one breaks the law, and makes that one as small as it can.</summary>
    /// <param name="run">How many cases, and from which seed; null: <see cref="LawRun.Default"/>.</param>
    /// <returns>How many cases were checked, and in how many of them the rule spoke.</returns>
    /// <exception cref="LawBrokenException">A case breaks the law.</exception>
    /// <exception cref="RuleSilentException">The law is of a rule that was not applicable in any case.</exception>
    public LawReport Check(LawRun? run = null)
    {
        var report = Run(run);
        return _rule is { } rule && !report.HasSpoken ? throw new RuleSilentException(rule, report) : report;
    }

    /// <summary>Checks the law as one of several of a rule, which may be silent in the cases of one.</summary>
    internal LawReport Run(LawRun? run) => _check(this, run ?? LawRun.Default);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>Makes a law of what a case has against it: a sentence, or null where the law holds.</summary>
    internal static Law Of<T>(string name, string statement, Arbitrary<T> cases, Func<T, string?> breach)
        where T : notnull => new(name, statement, rule: null, (law, run) => LawCheck.Run(law, run, cases, breach, outcomes: null));

    /// <summary>Makes a law of a rule, whose outcomes in each case are counted.</summary>
    internal static Law OfRule(string rule, string name, string statement, Arbitrary<PlanCase> cases, Func<PlanCase, string?> breach, Func<PlanCase, IEnumerable<OutcomeKind>> outcomes) =>
        new(name, statement, rule, (law, run) => LawCheck.Run(law, run, cases, breach, outcomes));
}
