namespace Rectify.Testing;

/// <summary>A rule was not applicable in any case that its laws were checked on, so that nothing was checked.</summary>
public sealed class RuleSilentException : Exception
{
    internal RuleSilentException(string rule, LawReport report)
        : base($"The rule {rule} was not applicable in any of {report.Cases.ToString(System.Globalization.CultureInfo.InvariantCulture)} cases, so that its laws were not tested. Give cases that it is about (RuleLaws.For(rule, cases: ...), LabelledCases.Of(...)), a policy that it needs, or more cases.")
    {
        Rule = rule;
        Report = report;
    }

    /// <summary>The id of the rule.</summary>
    public string Rule { get; }

    /// <summary>What was checked.</summary>
    public LawReport Report { get; }
}
