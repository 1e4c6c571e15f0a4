using System.Text;
using Microsoft.Extensions.Configuration;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Samples.Tests.Configuration;

public sealed class PolicyConfigurationTests
{
    private static readonly EvaluationPolicy Preset = RuleSet.CorrectiveActions.Policy;

    [Fact]
    public void Numbers_and_ladder_are_those_of_the_configuration()
    {
        var policy = Read("""
            {
              "policy": { "dueSoonDays": 14, "scheduleTolerancePoints": 7.5, "lastDayOnRestDay": "nextWorkingDay" },
              "ladder": [ { "step": "reminded", "afterDays": 0 }, { "step": "interviewed", "afterDays": 15 } ]
            }
            """);

        Assert.Equal((14, 7.5m, Deadlines.LastDayOnRestDay.NextWorkingDay), (policy.DueSoonDays, policy.ScheduleTolerancePoints, policy.LastDayOnRestDay));
        Assert.Equal([new(ProgressEventType.Reminded, 0), new(ProgressEventType.Interviewed, 15)], policy.EscalationLadder);
    }

    [Fact]
    public void What_is_not_stated_is_as_in_the_preset()
    {
        Assert.Equal(Preset with { DueSoonDays = 14 }, Read("""{ "policy": { "dueSoonDays": 14 } }"""));
        Assert.Equal(Preset, Read("{}"));
        Assert.Equal(30, Preset.DueSoonDays);
    }

    [Theory]
    [InlineData("""{ "policy": { "dueSoon": 14 } }""")]
    [InlineData("""{ "policy": { "escalationLadder": [ { "step": "reminded", "afterDays": 0 } ] } }""")]
    [InlineData("""{ "policy": { "dueSoonDays": -1 } }""")]
    [InlineData("""{ "policy": { "dueSoonDays": "soon" } }""")]
    [InlineData("""{ "policy": { "signals": { "lines": [ { "signal": "red" } ] } } }""")]
    [InlineData("""{ "ladder": [ { "step": "closedOut", "afterDays": 0 } ] }""")]
    [InlineData("""{ "ladder": [ { "step": "reminded", "afterDays": -1 } ] }""")]
    public void What_cannot_be_taken_is_an_error_and_no_silence(string json) => Assert.ThrowsAny<Exception>(() => Read(json));

    private static EvaluationPolicy Read(string json) =>
        PolicyConfiguration.Read(new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build(), Preset);
}
