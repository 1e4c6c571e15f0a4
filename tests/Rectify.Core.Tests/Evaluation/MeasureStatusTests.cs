using Rectify.Evaluation;
using Rectify.Progress;

namespace Rectify.Core.Tests.Evaluation;

public sealed class MeasureStatusTests
{
    private static IEnumerable<(Stage Stage, ScheduleStatus Schedule, Standing Standing)> Statuses =>
        from stage in Enum.GetValues<Stage>()
        from schedule in Enum.GetValues<ScheduleStatus>()
        from standing in Enum.GetValues<Standing>()
        select (stage, schedule, standing);

    [Fact]
    public void A_status_keeps_the_stage_the_schedule_status_and_the_standing()
    {
        foreach (var (stage, schedule, standing) in Statuses)
        {
            var status = new MeasureStatus(stage, schedule, standing);
            Assert.Equal((stage, schedule, standing), (status.Stage, status.Schedule, status.Standing));
        }
    }

    [Fact]
    public void Another_schedule_status_leaves_the_stage_and_the_standing()
    {
        foreach (var (stage, schedule, standing) in Statuses)
        {
            Assert.All(Enum.GetValues<ScheduleStatus>(), other =>
                Assert.Equal(new MeasureStatus(stage, other, standing), new MeasureStatus(stage, schedule, standing).With(other)));
        }
    }
}
