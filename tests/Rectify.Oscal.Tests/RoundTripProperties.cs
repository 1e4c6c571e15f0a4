using FsCheck.Xunit;
using Rectify.Oscal.Tests.Samples;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Serialization;
using Rectify.Testing;

namespace Rectify.Oscal.Tests;

[Properties(Arbitrary = [typeof(RectifyArbitraries)])]
public sealed class RoundTripProperties
{
    [Property]
    public void Plan_and_log_come_back_the_same(PlanCase drawn) => AssertComeBack(drawn.Plan, drawn.Log);

    [Property(MaxTest = 50)]
    public void Facts_that_name_nothing_of_the_plan_come_back_too(RectificationPlan plan, ProgressLog log) => AssertComeBack(plan, log);

    [Fact]
    public void Seed_comes_back_the_same() => AssertComeBack(Seed.Plan, Seed.Log);

    [Fact]
    public void Plan_without_measures_comes_back_the_same() => AssertComeBack(Seed.Plan with { Problems = default, Measures = default }, Seed.Log);

    [Theory]
    [InlineData("every-element")]
    [InlineData("accepted-risk")]
    public void Document_comes_back_but_for_the_order(string name)
    {
        byte[] document = Documents.Bytes(name);
        var read = OscalReader.Read(document);
        byte[] written = OscalWriter.Write(Again(read.Plan), Again(read.Progress));
        Assert.Equal(Canonical.Lines(document), Canonical.Lines(written));
    }

    // Through the files that a host keeps.
    private static RectificationPlan Again(RectificationPlan plan) => RectifyJson.ReadPlan(RectifyJson.WritePlan(plan)).Value;

    private static ProgressLog Again(ProgressLog log) => RectifyJson.ReadProgress(RectifyJson.WriteProgress(log)).Value;

    private static void AssertComeBack(RectificationPlan plan, ProgressLog log)
    {
        var read = OscalReader.Read(OscalWriter.Write(plan, log));
        Assert.Empty(read.Problems);
        Assert.Equal(Text(RectifyJson.WritePlan(plan, indented: true)), Text(RectifyJson.WritePlan(read.Plan, indented: true)));
        Assert.Equal(Text(RectifyJson.WriteProgress(log, indented: true)), Text(RectifyJson.WriteProgress(read.Progress, indented: true)));
        Assert.Equal(plan, read.Plan);
        Assert.Equal(log, read.Progress);
        Assert.Empty(read.Notes);
    }

    private static string Text(byte[] json) => System.Text.Encoding.UTF8.GetString(json);
}
