namespace Rectify.Bulk;

/// <summary>What changes of one row on one day, in twelve bytes.</summary>
internal readonly record struct Transition(int Row, int Unit, byte OldStatus, byte NewStatus, byte OldMask, byte NewMask);
