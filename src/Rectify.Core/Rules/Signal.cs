namespace Rectify.Rules;

/// <summary>The colour of a measure on the wall. What makes a colour is a <see cref="SignalPolicy"/>.</summary>
public enum Signal
{
    /// <summary>Nothing to report.</summary>
    Green,

    /// <summary>Closed out.</summary>
    Blue,

    /// <summary>It cannot be determined.</summary>
    Grey,

    /// <summary>Needs attention.</summary>
    Yellow,

    /// <summary>Needs action.</summary>
    Red,
}
