using Ardalis.GuardClauses;
using NodaTime;

namespace Rectify.Responsibility;

/// <summary>Who held a post of a unit, and when, so that who answered on a day can be told after he has left (终身追责).</summary>
public sealed record Post
{
    /// <summary>A post and its holder.</summary>
    /// <param name="unit">The id of the unit.</param>
    /// <param name="title">The title: 局长, 党委书记.</param>
    /// <param name="holder">The person.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public Post(string unit, string title, string holder)
    {
        Unit = Guard.Against.NullOrWhiteSpace(unit);
        Title = Guard.Against.NullOrWhiteSpace(title);
        Holder = Guard.Against.NullOrWhiteSpace(holder);
    }

    /// <summary>The id of the unit.</summary>
    public string Unit { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The person.</summary>
    public string Holder { get; }

    /// <summary>The first day the person is known to hold it, or null where it is open.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day the person is known to hold it, included, or null where it is open.</summary>
    public LocalDate? To { get; init; }
}
