using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;

namespace Rectify.Responsibility;

/// <summary>Who held a post of a unit, and when, so that who answered on a day is known after he has left (终身追责).</summary>
public sealed record Post
{
    /// <summary>A post and its holder.</summary>
    /// <param name="unit">The id of the unit.</param>
    /// <param name="title">The title: 局长, 党委书记.</param>
    /// <param name="holder">The person.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public Post(string unit, string title, string holder)
    {
        Unit = unit;
        Title = title;
        Holder = holder;
    }

    /// <summary>The id of the unit.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Unit { get; init => field = Guard.Against.BadName(value, "unit"); }

    /// <summary>The title.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Title { get; init => field = Guard.Against.BadName(value, "title"); }

    /// <summary>The person.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Holder { get; init => field = Guard.Against.BadName(value, "holder"); }

    /// <summary>The first day the person is known to hold it, or null where it is open.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day the person is known to hold it, included, or null where it is open.</summary>
    public LocalDate? To { get; init; }
}
