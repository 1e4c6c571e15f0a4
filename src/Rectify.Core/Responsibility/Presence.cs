namespace Rectify.Responsibility;

/// <summary>Whether a unit is in force on a day.</summary>
internal enum Presence
{
    NotYet,
    Possible,
    InForce,
    Ceased,
}
