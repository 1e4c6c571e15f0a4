namespace Rectify.Deadlines;

/// <summary>On which side of its anchor a relative deadline lies.</summary>
public enum DeadlineDirection
{
    /// <summary>Within so long after the event (验收后5个工作日内).</summary>
    After,

    /// <summary>At least so long before the event (届满前20个工作日).</summary>
    Before,
}
