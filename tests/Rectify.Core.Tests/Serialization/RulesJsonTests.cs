using System.Text;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Serialization;

namespace Rectify.Core.Tests.Serialization;

public sealed class RulesJsonTests
{
    private static readonly RuleSet City = RuleSet.Default
        .WithName("市级")
        .WithSeverity("RCT2001", Severity.Info)
        .WithPolicy(static p => p with
        {
            DueSoonDays = 14,
            ScheduleTolerancePoints = 2.5m,
            EscalationLadder = [new EscalationRung(ProgressEventType.Reminded, 0), new EscalationRung(ProgressEventType.Interviewed, 30)],
            Signals = new SignalPolicy([new SignalRule(Signal.Red) { Schedules = [ScheduleStatus.Overdue] }], Signal.Blue),
        })
        .Without("RCT2002");

    [Fact]
    public void Only_what_is_written_is_changed()
    {
        var rules = Read("""{"schemaVersion":"1.0","without":["RCT2002"],"severities":{"RCT2001":"info"},"policy":{"dueSoonDays":14}}""").Value;
        var expected = RuleSet.Default.WithSeverity("RCT2001", Severity.Info).WithPolicy(static p => p with { DueSoonDays = 14 }).Without("RCT2002");
        Assert.Equal(expected.Hash, rules.Hash);
        Assert.Equal("default", rules.Name);
    }

    [Fact]
    public void Set_comes_back_as_it_was()
    {
        var read = RectifyJson.ReadRules(RectifyJson.WriteRules(City)).Value;
        Assert.Equal((City.Name, City.Hash, City.Policy), (read.Name, read.Hash, read.Policy));
    }

    [Fact]
    public void Set_with_rules_of_a_host_is_read_upon_them()
    {
        var basis = RuleSet.Default.Without("RCT2002");
        Assert.Equal("$.without[0]", Assert.Single(Read("""{"schemaVersion":"1.0","without":["RCT2002"]}""", basis).Problems).Path);
        Assert.DoesNotContain("RCT2002", Encoding.UTF8.GetString(RectifyJson.WriteRules(City, basis)), StringComparison.Ordinal);
    }

    [Fact]
    public void Severity_of_a_rule_switched_off_is_no_problem() =>
        Assert.Equal(
            RuleSet.Default.Without("RCT2001").Descriptors.Count(),
            Read("""{"schemaVersion":"1.0","without":["RCT2001"],"severities":{"RCT2001":"info"}}""").Value.Descriptors.Count());

    [Theory]
    [InlineData("\"without\":[\"RCT9999\"]", "$.without[0]", "'RCT9999' is not a rule of the set")]
    [InlineData("\"severities\":{\"RCT9999\":\"info\"}", "$.severities.RCT9999", "'RCT9999' is not a rule of the set")]
    [InlineData("\"severities\":{\"RCT2001\":\"info\",\"RCT2001\":\"error\"}", "$.severities.RCT2001", "stands twice")]
    [InlineData("\"severities\":{\"RCT2001\":\"fatal\"}", "$.severities.RCT2001", "expected one of info, warning, error, found 'fatal'")]
    [InlineData("\"severities\":[]", "$.severities", "expected an object, found an array")]
    [InlineData("\"policy\":{\"dueSoonDays\":-1}", "$.policy.dueSoonDays", "expected a whole number from 0, found -1")]
    [InlineData("\"policy\":{\"approximationPercent\":100.5}", "$.policy.approximationPercent", "100.5 is not between 0 and 100")]
    [InlineData("\"policy\":{\"escalationLadder\":[{\"step\":\"rectified\",\"afterDays\":1}]}", "$.policy.escalationLadder[0].step", "is no rung of a ladder; reminded, circulated, interviewed and heldAccountable are")]
    [InlineData("\"policy\":{\"signals\":{\"lines\":[{\"signal\":\"pink\"}]}}", "$.policy.signals.lines[0].signal", "expected one of green, blue, grey, yellow, red, found 'pink'")]
    [InlineData("\"name\":\"\"", "$.name", "must not be blank")]
    public void Wrong_value_is_refused_with_its_path(string member, string path, string message)
    {
        var problem = Assert.Single(Read($$"""{"schemaVersion":"1.0",{{member}}}""").Problems);
        Assert.Equal((path, message), (problem.Path, problem.Message));
    }

    private static ReadResult<RuleSet> Read(string json, RuleSet? basis = null) => RectifyJson.ReadRules(Sample.Bytes(json), basis);
}
