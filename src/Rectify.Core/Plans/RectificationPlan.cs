using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Primitives;
using Rectify.Serialization;

namespace Rectify.Plans;

/// <summary>A rectification plan (整改方案) with the day it was issued.</summary>
/// <remarks>
/// Every id is unique in the plan, and a problem names only measures that are in it. A copy made by <c>with</c> is checked after each member that it
/// changes; measures and problems that name each other anew come together through the constructor.
/// </remarks>
[JsonConverter(typeof(RectifyJsonConverter<RectificationPlan>))]
public sealed record RectificationPlan
{
    private readonly Dictionary<string, Measure> _byId;
    private readonly ValueList<Measure> _measures;
    private readonly ValueList<Goal> _goals;
    private readonly ValueList<Safeguard> _safeguards;
    private readonly ValueList<Problem> _problems;

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
        Id = id;
        Title = title;
        IssuedOn = issuedOn;
        _measures = measures;
        _goals = goals;
        _safeguards = safeguards;
        _problems = problems;
        Citations = citations;
        _byId = Checked(_measures, _goals, _safeguards, _problems);
    }

    /// <summary>The id that progress and assessments name.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Id { get; init => field = Guard.Against.BadName(value, "id"); }

    /// <summary>The title.</summary>
    /// <exception cref="ArgumentException">Blank, or no Unicode text.</exception>
    public string Title { get; init => field = Guard.Against.BadName(value, "title"); }

    /// <summary>The day of issue.</summary>
    public LocalDate IssuedOn { get; init; }

    /// <summary>The measures, in the order of the text.</summary>
    /// <exception cref="ArgumentException">An id stands twice in the plan, or a problem names a measure that is not in it.</exception>
    public ValueList<Measure> Measures
    {
        get => _measures;
        init
        {
            _measures = value;
            _byId = Checked(_measures, _goals, _safeguards, _problems);
        }
    }

    /// <summary>The goals.</summary>
    /// <exception cref="ArgumentException">An id stands twice in the plan.</exception>
    public ValueList<Goal> Goals
    {
        get => _goals;
        init
        {
            _goals = value;
            _byId = Checked(_measures, _goals, _safeguards, _problems);
        }
    }

    /// <summary>The safeguards.</summary>
    /// <exception cref="ArgumentException">An id stands twice in the plan.</exception>
    public ValueList<Safeguard> Safeguards
    {
        get => _safeguards;
        init
        {
            _safeguards = value;
            _byId = Checked(_measures, _goals, _safeguards, _problems);
        }
    }

    /// <summary>The problems answered.</summary>
    /// <exception cref="ArgumentException">An id stands twice in the plan, or a problem names a measure that is not in it.</exception>
    public ValueList<Problem> Problems
    {
        get => _problems;
        init
        {
            _problems = value;
            _byId = Checked(_measures, _goals, _safeguards, _problems);
        }
    }

    /// <summary>The instruments cited before the first measure.</summary>
    public ValueList<Citation> Citations { get; init; }

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

    // The measures by their ids, once the parts have been held against each other.
    private static Dictionary<string, Measure> Checked(ValueList<Measure> measures, ValueList<Goal> goals, ValueList<Safeguard> safeguards, ValueList<Problem> problems)
    {
        Guard.Against.Duplicates(measures, static m => m.Id);
        Guard.Against.Duplicates(goals, static g => g.Id);
        Guard.Against.Duplicates(safeguards, static s => s.Id);
        Guard.Against.Duplicates(problems, static p => p.Id);
        Guard.Against.Duplicates(PartIds(measures, goals, safeguards, problems).ToValueList(), static id => id, nameof(measures));
        var byId = ((IEnumerable<Measure>)measures).ToDictionary(static m => m.Id, StringComparer.Ordinal);
        foreach (var problem in problems)
        {
            foreach (string measure in problem.Measures)
            {
                if (!byId.ContainsKey(measure))
                    throw new ArgumentException($"Problem '{problem.Id}' names measure '{measure}', which is not in the plan.", nameof(problems));
            }
        }

        return byId;
    }

    // Milestones, indicators and duties are named by progress without their measure, so their ids must not collide either.
    private static IEnumerable<string> PartIds(ValueList<Measure> measures, ValueList<Goal> goals, ValueList<Safeguard> safeguards, ValueList<Problem> problems) =>
    [
        .. measures.SelectMany(static m => m.Milestones.Concat(m.EarlierStages)).Select(static m => m.Id),
        .. measures.SelectMany(static m => m.Indicators).Concat(goals.SelectMany(static g => g.Indicators)).Concat(problems.SelectMany(static p => p.Indicators)).Select(static i => i.Id),
        .. measures.SelectMany(static m => m.Duties).Concat(safeguards.SelectMany(static s => s.Duties)).Select(static d => d.Id),
    ];
}
