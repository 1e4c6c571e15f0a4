using FsCheck;
using FsCheck.Xunit;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Serialization;
using Rectify.Testing;
using Rectify.Testing.Laws;

namespace Rectify.Core.Tests.Serialization;

[Properties(Arbitrary = [typeof(AnyDays)])]
public sealed class RoundTripProperties
{
    [Property]
    public void Plan_comes_back_as_it_was(PlanCase drawn, bool indented) =>
        Assert.Equal(drawn.Plan, RectifyJson.ReadPlan(RectifyJson.WritePlan(drawn.Plan, indented)).Value);

    [Property]
    public void Progress_comes_back_as_it_was(PlanCase drawn, bool indented) =>
        Assert.Equal(drawn.Log, RectifyJson.ReadProgress(RectifyJson.WriteProgress(drawn.Log, indented)).Value);

    [Property]
    public void Bytes_are_the_same_when_written_again(PlanCase drawn)
    {
        byte[] bytes = RectifyJson.WritePlan(drawn.Plan);
        Assert.Equal(bytes, RectifyJson.WritePlan(RectifyJson.ReadPlan(bytes).Value));
    }

    [Property]
    public void Culture_changes_no_byte(PlanCase drawn)
    {
        var (plan, log) = (drawn.Plan, drawn.Log);
        byte[][] here = [RectifyJson.WritePlan(plan), RectifyJson.WriteProgress(log)];
        foreach (string name in AmbientState.Cultures)
        {
            var (plans, logs) = AmbientState.InCulture(name, () => (RectifyJson.WritePlan(plan), RectifyJson.WriteProgress(log)));
            Assert.Equal(here[0], plans);
            Assert.Equal(here[1], logs);
            Assert.Equal(plan, AmbientState.InCulture(name, () => RectifyJson.ReadPlan(plans).Value));
        }
    }

    [Fact]
    public void Time_zone_changes_no_byte()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows a process does not take its zone from TZ.");
        byte[] here = RectifyJson.WritePlan(Sample.Plan);
        foreach (string zone in AmbientState.Zones)
        {
            Assert.Equal(zone, AmbientState.InZone(zone, static () => TimeZoneInfo.Local.Id));
            Assert.Equal(here, AmbientState.InZone(zone, () => RectifyJson.WritePlan(RectifyJson.ReadPlan(here).Value)));
        }
    }
}
