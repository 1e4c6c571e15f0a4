using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Deadlines;

namespace Rectify.Text;

/// <summary>What the text of a plan does not say itself.</summary>
public sealed record PlanReadOptions
{
    /// <summary>The id of the plan; null or blank: <c>plan</c>.</summary>
    public string? Id { get; init; }

    /// <summary>The day of issue; null: the day that the text names (发布日期, or the date under the title or at the end).</summary>
    public LocalDate? IssuedOn { get; init; }

    /// <summary>The choices where wording is ambiguous.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public InterpretationPolicy Interpretation { get; init => field = Guard.Against.Null(value); } = InterpretationPolicy.Default;

    /// <summary>What becomes of the columns of a list whose headings are not known.</summary>
    public OtherColumns OtherColumns { get; init; }
}
