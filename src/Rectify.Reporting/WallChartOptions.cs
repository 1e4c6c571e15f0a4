using Rectify.Evaluation;
using Rectify.Rules;

namespace Rectify.Reporting;

/// <summary>How a wall chart is written.</summary>
public sealed record WallChartOptions
{
    /// <summary>A chart in the default language.</summary>
    public static WallChartOptions Default { get; } = new();

    /// <summary>The language of headings, states, findings, days and numbers: <c>en</c>, <c>zh</c> or a variant (<c>zh-CN</c>); by default <see cref="Languages.Default"/>. The words of the plan stay as they are.</summary>
    /// <exception cref="ArgumentException">The language is blank or unknown.</exception>
    public string Language { get; init => field = Languages.Check(value); } = Languages.Default;

    /// <summary>Whether it is a poster: one sheet for the wall itself, in large type and without controls, for a screen of 1920 by 1080 or paper of A1.</summary>
    public bool IsPoster { get; init; }

    /// <summary>The evaluator that made the assessment, with which the colours of earlier weeks are found; null for a chart without them.</summary>
    public Evaluator? Evaluator { get; init; }
}
