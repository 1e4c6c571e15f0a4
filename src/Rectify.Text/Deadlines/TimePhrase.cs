namespace Rectify.Text.Deadlines;

/// <summary>A time phrase found in running text.</summary>
/// <param name="Start">The position of its first character in the text searched.</param>
/// <param name="Length">The number of its characters; only the words of time.</param>
/// <param name="Reading">What it says.</param>
internal readonly record struct TimePhrase(int Start, int Length, DeadlineReading Reading);
