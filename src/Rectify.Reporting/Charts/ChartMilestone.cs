using NodaTime;
using Rectify.Plans;
using Rectify.Progress;

namespace Rectify.Reporting.Charts;

/// <summary>A milestone with its due day, null where it waits, and its state.</summary>
internal readonly record struct ChartMilestone(Milestone Milestone, LocalDate? Due, MilestoneState State);
