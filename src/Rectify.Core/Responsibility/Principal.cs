using Ardalis.GuardClauses;
using Rectify.Primitives;

namespace Rectify.Responsibility;

/// <summary>The post that answers for a unit (责任人): it follows the post, not the person who holds it today.</summary>
public sealed record Principal
{
    /// <summary>A principal.</summary>
    /// <param name="title">The post in full, with its unit: 市环保局主要负责人.</param>
    /// <exception cref="ArgumentException">The title is blank.</exception>
    public Principal(string title) => Title = Guard.Against.BadName(title);

    /// <summary>The post in full, with its unit.</summary>
    public string Title { get; }

    /// <summary>The title.</summary>
    public override string ToString() => Title;
}
