using Rectify.Rules;

namespace Rectify.Reporting;

/// <summary>How a ledger is written.</summary>
public sealed record LedgerOptions
{
    /// <summary>A ledger in the default language.</summary>
    public static LedgerOptions Default { get; } = new();

    /// <summary>The language of headings, states and findings: <c>en</c>, <c>zh</c> or a variant (<c>zh-CN</c>); by default <see cref="Languages.Default"/>. The words of the plan stay as they are.</summary>
    /// <exception cref="ArgumentException">The language is blank or unknown.</exception>
    public string Language { get; init => field = Languages.Check(value); } = Languages.Default;
}
