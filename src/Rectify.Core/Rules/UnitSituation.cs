using Rectify.Progress;

namespace Rectify.Rules;

/// <summary>A measure as one unit stands to it.</summary>
internal readonly record struct UnitSituation(MeasureHistory History, ScheduleStatus Schedule, Standing Standing);
