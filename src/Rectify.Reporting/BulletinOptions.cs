using Ardalis.GuardClauses;
using Rectify.Rules;

namespace Rectify.Reporting;

/// <summary>How a bulletin, a notice or a close-out form is written.</summary>
public sealed record BulletinOptions
{
    /// <summary>In the default language, thirty days ahead.</summary>
    public static BulletinOptions Default { get; } = new();

    /// <summary>The language of everything but the words of the plan: <c>en</c>, <c>zh</c> or a variant (<c>zh-CN</c>); by default <see cref="Languages.Default"/>.</summary>
    /// <exception cref="ArgumentException">The language is blank or unknown.</exception>
    public string Language { get; init => field = Languages.Check(value); } = Languages.Default;

    /// <summary>How many days ahead a bulletin looks for what falls due.</summary>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public int DaysAhead { get; init => field = Guard.Against.Negative(value); } = 30;
}
