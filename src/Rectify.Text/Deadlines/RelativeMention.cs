using Rectify.Deadlines;

namespace Rectify.Text.Deadlines;

/// <summary>So much time after or before an event, as words state it.</summary>
/// <param name="Amount">How many units.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Direction">After or before.</param>
/// <param name="AnchorStart">Where the words of the event begin.</param>
/// <param name="AnchorEnd">Where they end; at their beginning where there are none.</param>
/// <param name="Start">Where the whole begins.</param>
internal readonly record struct RelativeMention(int Amount, DeadlineUnit Unit, DeadlineDirection Direction, int AnchorStart, int AnchorEnd, int Start);
