namespace Rectify.Text.Deadlines;

/// <summary>How far a year, month, quarter or week lies from what it counts from.</summary>
/// <param name="From">What it counts from.</param>
/// <param name="Count">How many on; negative back.</param>
internal readonly record struct DateDistance(DateReference From, int Count);
