using System.Globalization;
using FsCheck;
using FsCheck.Xunit;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Serialization;

namespace Rectify.Core.Tests.Serialization;

[Properties(Arbitrary = [typeof(PlanGenerators)])]
public sealed class RoundTripProperties
{
    [Property]
    public void Plan_comes_back_as_it_was(RectificationPlan plan, bool indented) =>
        Assert.Equal(plan, RectifyJson.ReadPlan(RectifyJson.WritePlan(plan, indented)).Value);

    [Property]
    public void Progress_comes_back_as_it_was(ProgressLog log, bool indented) =>
        Assert.Equal(log, RectifyJson.ReadProgress(RectifyJson.WriteProgress(log, indented)).Value);

    [Property]
    public void Bytes_are_the_same_when_written_again(RectificationPlan plan)
    {
        byte[] bytes = RectifyJson.WritePlan(plan);
        Assert.Equal(bytes, RectifyJson.WritePlan(RectifyJson.ReadPlan(bytes).Value));
    }

    [Property]
    public void Culture_changes_no_byte(RectificationPlan plan, ProgressLog log)
    {
        byte[][] here = [RectifyJson.WritePlan(plan), RectifyJson.WriteProgress(log)];
        foreach (string name in (string[])["tr-TR", "zh-CN", "de-DE", "ar-SA"])
        {
            var (plans, logs) = InCulture(name, () => (RectifyJson.WritePlan(plan), RectifyJson.WriteProgress(log)));
            Assert.Equal(here[0], plans);
            Assert.Equal(here[1], logs);
            Assert.Equal(plan, InCulture(name, () => RectifyJson.ReadPlan(plans).Value));
        }
    }

    [Fact]
    public void Time_zone_changes_no_byte()
    {
        byte[] here = RectifyJson.WritePlan(Sample.Plan);
        foreach (string zone in (string[])["Pacific/Kiritimati", "America/St_Johns"])
            Assert.Equal(here, InZone(zone, () => RectifyJson.WritePlan(RectifyJson.ReadPlan(here).Value)));
    }

    private static byte[] InZone(string zone, Func<byte[]> action)
    {
        string? before = Environment.GetEnvironmentVariable("TZ");
        SetZone(zone);
        try
        {
            Assert.Equal(zone, TimeZoneInfo.Local.Id);
            return action();
        }
        finally
        {
            SetZone(before);
        }
    }

    private static void SetZone(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }

    private static T InCulture<T>(string name, Func<T> action)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
        try
        {
            return action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
