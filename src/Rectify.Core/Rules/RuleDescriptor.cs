using Ardalis.GuardClauses;
using Rectify.Primitives;

namespace Rectify.Rules;

/// <summary>What is fixed about a rule. The id is for life and never reused.</summary>
public sealed record RuleDescriptor
{
    /// <summary>A descriptor.</summary>
    /// <param name="id">The id: RCT2001, or a host's own such as ACME0001.</param>
    /// <param name="title">What it finds, in a few words.</param>
    /// <param name="message">The sentence of a finding; <c>{name}</c> stands for the argument of that name.</param>
    /// <param name="category">What it looks at.</param>
    /// <param name="defaultSeverity">How much it weighs unless a rule set says otherwise.</param>
    /// <exception cref="ArgumentException">The id is blank, a text is null, or a value is not a named one.</exception>
    public RuleDescriptor(string id, LocalizedText title, LocalizedText message, RuleCategory category, Severity defaultSeverity)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Title = Guard.Against.Null(title);
        Message = Guard.Against.Null(message);
        Category = Guard.Against.Undefined(category);
        DefaultSeverity = Guard.Against.Undefined(defaultSeverity);
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>What it finds, in a few words.</summary>
    public LocalizedText Title { get; }

    /// <summary>The sentence of a finding, with <c>{name}</c> for its arguments.</summary>
    public LocalizedText Message { get; }

    /// <summary>What it looks at.</summary>
    public RuleCategory Category { get; }

    /// <summary>How much it weighs unless a rule set says otherwise.</summary>
    public Severity DefaultSeverity { get; }

    /// <summary>The version it came with.</summary>
    public string Since { get; init; } = "0.1";

    /// <summary>Whether the rule is about work that a cancelled measure no longer asks for, so that it does not apply to one.</summary>
    internal bool EndsWithCancellation { get; init; }

    /// <summary>The page that explains it, relative to the documentation of the package; null for a host's rule without one.</summary>
    public string? HelpPage { get; init; }
}
