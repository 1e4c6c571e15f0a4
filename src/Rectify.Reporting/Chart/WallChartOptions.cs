using Ardalis.GuardClauses;

namespace Rectify.Reporting;

/// <summary>How a wall chart is written.</summary>
public sealed record WallChartOptions
{
    /// <summary>A chart in Chinese.</summary>
    public static WallChartOptions Default { get; } = new();

    /// <summary>The language of headings, states, findings, days and numbers: Chinese for <c>zh</c> and its variants (<c>zh-CN</c>), else English. The words of the plan stay as they are.</summary>
    /// <exception cref="ArgumentException">Blank.</exception>
    public string Language { get; init => field = Guard.Against.NullOrWhiteSpace(value); } = "zh";
}
