using System.Text;
using Rectify.Core.Tests.Rules;
using Rectify.Progress;
using Rectify.Responsibility;
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

    [Theory]
    [InlineData("""{"schemaVersion":"1.0","\uD800":1}""")]
    [InlineData("""{"\uDC00on":1,"preset":"default"}""")]
    [InlineData("""{"schemaVersion":"1.0","\uD80":1}""")]
    public void A_name_that_is_no_text_is_reported(string json) => Assert.NotEmpty(RectifyJson.ReadRules(Encoding.UTF8.GetBytes(json)).Problems);

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

    [Fact]
    public void A_name_that_stands_twice_is_passed_over_with_all_it_holds()
    {
        var problems = Read("""{"schemaVersion":"1.0","severities":{"RCT2001":"info","RCT2001":{"RCT2002":[1]},"RCT2002":"fatal"},"name":""}""").Problems;
        Assert.Equal(["$.severities.RCT2001", "$.severities.RCT2002", "$.name"], problems.Select(static p => p.Path));
    }

    [Theory]
    [InlineData("""{"schemaVersion":"1.1","preset":"correctiveActions"}""")]
    [InlineData("""{"policy":{},"without":[],"preset":"correctiveActions","schemaVersion":"1.1"}""")]
    public void A_set_begins_from_the_preset_that_the_document_names(string json)
    {
        var rules = Read(json).Value;
        Assert.Equal((RuleSet.CorrectiveActions.Name, RuleSet.CorrectiveActions.Hash), (rules.Name, rules.Hash));
    }

    [Fact]
    public void What_the_document_changes_is_changed_in_its_preset_wherever_it_stands()
    {
        var rules = Read("""{"schemaVersion":"1.1","name":"ISO","severities":{"RCT2002":"error"},"without":["RCT1011"],"policy":{"derivedPrincipal":"head of {unit}"},"preset":"correctiveActions"}""").Value;
        var expected = RuleSet.CorrectiveActions.WithName("ISO").WithSeverity("RCT2002", Severity.Error).Without("RCT1011")
            .WithPolicy(static p => p with { DerivedPrincipal = new PrincipalForm("head of {unit}") });
        Assert.Equal((expected.Name, expected.Hash), (rules.Name, rules.Hash));
        var again = RectifyJson.ReadRules(RectifyJson.WriteRules(rules)).Value;
        Assert.Equal((rules.Name, rules.Hash, rules.Policy), (again.Name, again.Hash, again.Policy));
    }

    [Fact]
    public void Each_preset_comes_back_by_its_name()
    {
        foreach (var preset in RuleSet.Presets)
        {
            string json = Encoding.UTF8.GetString(RectifyJson.WriteRules(preset));
            Assert.Equal(preset != RuleSet.Default, json.Contains($"\"preset\":\"{preset.Name}\"", StringComparison.Ordinal));
            var read = Read(json).Value;
            Assert.Equal((preset.Name, preset.Hash, preset.Policy), (read.Name, read.Hash, read.Policy));
        }
    }

    [Fact]
    public void A_set_that_takes_back_a_rule_of_official_plans_is_written_as_a_change_of_the_default_one()
    {
        var rules = RuleSet.CorrectiveActions.With(RuleSet.Default.MeasureRules.Single(static rule => rule.Descriptor.Id is "RCT5004"));
        Assert.Equal(rules.Hash, RectifyJson.ReadRules(RectifyJson.WriteRules(rules)).Value.Hash);
    }

    [Fact]
    public void Rules_of_a_host_are_taken_along_into_a_preset()
    {
        var own = new HostRule("ACME0001", Severity.Warning, static _ => RuleOutcome.Satisfied);
        var read = Read(
            """{"schemaVersion":"1.1","preset":"correctiveActions","policy":{"signals":{"lines":[{"signal":"red","violatedRules":["ACME0001"]}]}}}""",
            RuleSet.Default.With((IMeasureRule)own).WithSeverity("ACME0001", Severity.Info).WithSeverity("RCT5004", Severity.Error)).Value;
        Assert.Equal(Severity.Info, read.SeverityOf(own.Descriptor));
        Assert.DoesNotContain(read.Descriptors, static rule => rule.Id is "RCT5004");
        Assert.Equal(RuleSet.CorrectiveActions.Descriptors.Count() + 1, read.Descriptors.Count());
    }

    [Theory]
    [InlineData("suqian")]
    [InlineData("yichang")]
    [InlineData("guangyuan")]
    [InlineData("default")]
    public void Signals_may_be_those_of_a_preset(string name)
    {
        const string Json = """{"schemaVersion":"1.1","policy":{"signals":{"otherwise":"grey","preset":"NAME"}}}""";
        string named = Json.Replace("NAME", name, StringComparison.Ordinal);
        Assert.Equal(SignalPresets.ByName[name], Read(named.Replace("\"otherwise\":\"grey\",", "", StringComparison.Ordinal)).Value.Policy.Signals);
        var otherwise = Read(named).Value.Policy.Signals;
        Assert.Equal(new SignalPolicy(SignalPresets.ByName[name].Lines, Signal.Grey), otherwise);
    }

    [Theory]
    [InlineData("\"preset\":\"capa\"", "$.preset", "'capa' is not a preset; default, correctiveActions are")]
    [InlineData("\"preset\":\"correctiveActions\",\"without\":[\"RCT5004\"]", "$.without[0]", "'RCT5004' is not a rule of the set")]
    [InlineData("\"severities\":{\"RCT1008\":\"error\"},\"preset\":\"correctiveActions\"", "$.severities.RCT1008", "'RCT1008' is not a rule of the set")]
    [InlineData("\"policy\":{\"signals\":{\"lines\":[{\"signal\":\"red\",\"violatedRules\":[\"RCT2001\",\"RCT20001\"]}]}}", "$.policy.signals.lines[0].violatedRules[1]", "'RCT20001' is not a rule of the set")]
    [InlineData("\"policy\":{\"signals\":{\"lines\":[{\"signal\":\"grey\"},{\"signal\":\"red\",\"violatedRules\":[\"RCT2002\"]}]}},\"without\":[\"RCT2002\"]", "$.policy.signals.lines[1].violatedRules[0]", "'RCT2002' is not a rule of the set")]
    [InlineData("\"policy\":{\"signals\":{\"preset\":\"beijing\"}}", "$.policy.signals.preset", "'beijing' is not a preset; default, guangyuan, suqian, yichang are")]
    [InlineData("\"policy\":{\"signals\":{\"preset\":\"suqian\",\"lines\":[]}}", "$.policy.signals.lines", "is not used with 'preset'")]
    [InlineData("\"policy\":{\"signals\":{}}", "$.policy.signals.lines", "is missing")]
    [InlineData("\"policy\":{\"derivedPrincipal\":\"the head\"}", "$.policy.derivedPrincipal", "'the head' has no place '{unit}' for the unit")]
    public void Preset_or_rule_that_is_not_there_is_refused_with_its_path(string member, string path, string message) =>
        Wrong_value_is_refused_with_its_path(member, path, message);

    private static ReadResult<RuleSet> Read(string json, RuleSet? basis = null) => RectifyJson.ReadRules(Sample.Bytes(json), basis);
}
