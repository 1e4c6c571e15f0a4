using Ardalis.GuardClauses;

namespace Rectify.Reporting;

/// <summary>How a ledger is written.</summary>
public sealed record LedgerOptions
{
    /// <summary>A ledger in Chinese.</summary>
    public static LedgerOptions Default { get; } = new();

    /// <summary>The language of headings, states and findings: Chinese for <c>zh</c> and its variants (<c>zh-CN</c>), else English. The words of the plan stay as they are.</summary>
    /// <exception cref="ArgumentException">Blank.</exception>
    public string Language { get; init => field = Guard.Against.NullOrWhiteSpace(value); } = "zh";
}
