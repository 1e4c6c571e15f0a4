using Rectify.Progress;

namespace Rectify.Rules;

/// <summary>The stage, schedule and standing of a measure for one unit.</summary>
internal readonly record struct UnitStatus(MeasureHistory History, ScheduleStatus Schedule, Standing Standing);
