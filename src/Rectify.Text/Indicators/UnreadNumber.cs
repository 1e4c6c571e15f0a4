using Rectify.Text.Lexicon;

namespace Rectify.Text.Indicators;

/// <summary>A number of which no target is made.</summary>
/// <param name="Start">The position of its first character.</param>
/// <param name="End">The position after its last character.</param>
/// <param name="Why">The row that says so.</param>
internal readonly record struct UnreadNumber(int Start, int End, Veto Why)
{
    /// <summary>The number of its characters.</summary>
    public int Length => End - Start;
}
