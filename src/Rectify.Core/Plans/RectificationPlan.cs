using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;

namespace Rectify.Plans;

/// <summary>A rectification plan (整改方案) with the day it was issued.</summary>
/// <remarks>Every id is unique in the plan, and a problem names only measures that are in it.</remarks>
public sealed record RectificationPlan
{
    private readonly Dictionary<string, Measure> _byId;

    /// <summary>A plan.</summary>
    /// <param name="id">The id that progress and assessments name.</param>
    /// <param name="title">The title.</param>
    /// <param name="issuedOn">The day of issue, from which elapsed time counts.</param>
    /// <param name="measures">The measures, in the order of the text.</param>
    /// <param name="goals">The goals.</param>
    /// <param name="safeguards">The safeguards.</param>
    /// <param name="problems">The problems answered.</param>
    /// <param name="citations">The instruments cited before the first measure.</param>
    /// <exception cref="ArgumentException">The id or title is blank, an id stands twice, or a problem names a measure that is not in the plan.</exception>
    public RectificationPlan(
        string id,
        string title,
        LocalDate issuedOn,
        ValueList<Measure> measures,
        ValueList<Goal> goals = default,
        ValueList<Safeguard> safeguards = default,
        ValueList<Problem> problems = default,
        ValueList<Citation> citations = default)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Title = Guard.Against.NullOrWhiteSpace(title);
        IssuedOn = issuedOn;
        Measures = Guard.Against.Duplicates(measures, static m => m.Id);
        Goals = Guard.Against.Duplicates(goals, static g => g.Id);
        Safeguards = Guard.Against.Duplicates(safeguards, static s => s.Id);
        Problems = Guard.Against.Duplicates(problems, static p => p.Id);
        Citations = citations;
        RequireDistinctParts(nameof(measures));
        _byId = measures.ToDictionary(static m => m.Id, StringComparer.Ordinal);
        foreach (var problem in problems)
        {
            foreach (string measure in problem.Measures)
            {
                if (!_byId.ContainsKey(measure))
                    throw new ArgumentException($"Problem '{problem.Id}' names measure '{measure}', which is not in the plan.", nameof(problems));
            }
        }
    }

    /// <summary>The id that progress and assessments name.</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The day of issue.</summary>
    public LocalDate IssuedOn { get; }

    /// <summary>The measures, in the order of the text.</summary>
    public ValueList<Measure> Measures { get; }

    /// <summary>The goals.</summary>
    public ValueList<Goal> Goals { get; }

    /// <summary>The safeguards.</summary>
    public ValueList<Safeguard> Safeguards { get; }

    /// <summary>The problems answered.</summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>The instruments cited before the first measure.</summary>
    public ValueList<Citation> Citations { get; }

    /// <summary>Finds a measure by its id.</summary>
    public bool TryGetMeasure(string id, [NotNullWhen(true)] out Measure? measure) => _byId.TryGetValue(Guard.Against.Null(id), out measure);

    /// <inheritdoc/>
    public bool Equals(RectificationPlan? other) => other is not null
        && (Id, Title, IssuedOn) == (other.Id, other.Title, other.IssuedOn)
        && Measures == other.Measures
        && Goals == other.Goals
        && Safeguards == other.Safeguards
        && Problems == other.Problems
        && Citations == other.Citations;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Title, IssuedOn, Measures);

    // Milestones, indicators and duties are named by progress without their measure, so their ids must not collide either.
    private void RequireDistinctParts(string parameterName)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        void Claim<T>(ValueList<T> parts, Func<T, string> id)
        {
            foreach (var part in parts)
            {
                if (!seen.Add(id(part)))
                    throw new ArgumentException($"'{id(part)}' stands twice.", parameterName);
            }
        }

        foreach (var measure in Measures)
        {
            Claim(measure.Milestones, static m => m.Id);
            Claim(measure.EarlierStages, static m => m.Id);
            Claim(measure.Indicators, static i => i.Id);
            Claim(measure.Duties, static d => d.Id);
        }

        foreach (var goal in Goals)
            Claim(goal.Indicators, static i => i.Id);
        foreach (var safeguard in Safeguards)
            Claim(safeguard.Duties, static d => d.Id);
    }
}
