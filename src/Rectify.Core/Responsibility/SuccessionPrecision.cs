namespace Rectify.Responsibility;

/// <summary>How exactly the day of a succession is documented.</summary>
public enum SuccessionPrecision
{
    /// <summary>The day is documented.</summary>
    Day,

    /// <summary>The day is not documented; the one given is the last possible one.</summary>
    Latest,
}
