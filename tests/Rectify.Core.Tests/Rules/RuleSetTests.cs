using System.Reflection;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;
using NodaTime;

namespace Rectify.Core.Tests.Rules;

public sealed class RuleSetTests
{
    [Fact]
    public void A_host_adds_its_own_rule()
    {
        var rules = RuleSet.Default.With((IMeasureRule)new OwnRule("ACME0001", static _ => RuleOutcome.Violated(RuleArgument.Of("what", "{days}"))));
        var finding = Evaluate(rules, Scenario.LongTerm).Finding("ACME0001");
        Assert.Equal("Own: {days}.", finding!.ToString("en"));
        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Fact]
    public void Two_rules_of_one_id_are_refused()
    {
        var rules = RuleSet.Default.With((IMeasureRule)new OwnRule("ACME0001", static _ => RuleOutcome.Satisfied));
        Assert.Throws<ArgumentException>("rule", () => rules.With((IMeasureRule)new OwnRule("ACME0001", static _ => RuleOutcome.Satisfied)));
        Assert.Throws<ArgumentException>("rule", () => RuleSet.Default.With((IMeasureRule)new OwnRule(RuleIds.Overdue, static _ => RuleOutcome.Satisfied)));
    }

    [Fact]
    public void A_rule_that_is_switched_off_is_not_run_for_measures_or_for_the_plan()
    {
        var rules = RuleSet.Default.Without(RuleIds.DutyMissed).Without(RuleIds.Overdue);
        Assert.DoesNotContain(rules.Descriptors, static d => d.Id is RuleIds.DutyMissed or RuleIds.Overdue);
        Assert.Null(Evaluate(rules, Scenario.Fixed, "2030-01-01").Finding(RuleIds.Overdue));
        Assert.Throws<ArgumentException>("id", () => rules.Without(RuleIds.Overdue));
        Assert.Throws<ArgumentException>("id", () => rules.WithSeverity(RuleIds.Overdue, Severity.Info));
    }

    [Fact]
    public void A_changed_severity_weighs_and_colours_and_leaves_the_statuses()
    {
        var plain = Evaluate(RuleSet.Default, Scenario.Fixed, "2019-01-01");
        var changed = Evaluate(RuleSet.Default.WithSeverity(RuleIds.Overdue, Severity.Info), Scenario.Fixed, "2019-01-01");
        Assert.Equal((Signal.Red, Severity.Error), (plain.Signal, plain.Finding(RuleIds.Overdue)!.Severity));
        Assert.NotEqual(Signal.Red, changed.Signal);
        Assert.Equal(Severity.Info, changed.Finding(RuleIds.Overdue)!.Severity);
        Assert.Equal((plain.Stage, plain.Schedule), (changed.Stage, changed.Schedule));
    }

    [Fact]
    public void An_aim_weighs_less_whatever_the_severity_and_never_more()
    {
        var rule = new OwnRule("ACME0001", static _ => RuleOutcome.Violated().WithSeverityCap(Severity.Warning));
        var rules = RuleSet.Default.With((IMeasureRule)rule);
        Assert.Equal(Severity.Warning, Evaluate(rules.WithSeverity("ACME0001", Severity.Error), Scenario.LongTerm).Finding("ACME0001")!.Severity);
        Assert.Equal(Severity.Info, Evaluate(rules.WithSeverity("ACME0001", Severity.Info), Scenario.LongTerm).Finding("ACME0001")!.Severity);
    }

    [Fact]
    public void A_rule_that_throws_is_reported_as_such_and_stops_no_other()
    {
        var rules = RuleSet.Default.With((IMeasureRule)new OwnRule("ACME0001", static _ => throw new InvalidOperationException("no table")));
        var broken = Evaluate(rules, Scenario.Fixed, "2019-01-01");
        var finding = broken.Finding("ACME0001")!;
        Assert.Equal(OutcomeKind.RuleError, finding.Outcome.Kind);
        Assert.False(finding.IsViolated);
        Assert.Equal("Own: the rule failed (InvalidOperationException: no table)", finding.ToString());
        var whole = Evaluate(RuleSet.Default, Scenario.Fixed, "2019-01-01");
        Assert.Equal(whole.Signal, broken.Signal);
        Assert.Equal(whole.Findings, broken.Findings.Where(static f => f.Outcome.Kind != OutcomeKind.RuleError));
    }

    [Fact]
    public void A_plan_rule_that_throws_is_reported_as_such()
    {
        var assessment = new Evaluator(RuleSet.Default.With((IPlanRule)new OwnRule("ACME0002", static _ => throw new InvalidOperationException("no table"))))
            .Evaluate(new EvaluationInputs(Scenario.Fixed.Plan, ProgressLog.Empty, Scenario.Day("2019-01-01")));
        Assert.Contains(assessment.Findings, static f => f is { Rule.Id: "ACME0002", Outcome.Kind: OutcomeKind.RuleError });
    }

    [Fact]
    public void Equal_content_has_an_equal_hash()
    {
        IMeasureRule one = new OwnRule("ACME0001", static _ => RuleOutcome.Satisfied);
        IMeasureRule two = new OwnRule("ACME0002", static _ => RuleOutcome.Satisfied);
        Assert.Equal(RuleSet.Default.With(one).With(two).Hash, RuleSet.Default.With(two).With(one).Hash);
        Assert.Equal(RuleSet.Default.Hash, RuleSet.Default.WithName("city").Hash);
        Assert.Equal(RuleSet.Default.Hash, RuleSet.Default.WithSeverity(RuleIds.Overdue, Severity.Error).Hash);
        Assert.Equal(RuleSet.Default.Hash, RuleSet.Default.WithPolicy(static p => p with { ScheduleTolerancePoints = 5.00m }).Hash);
        Assert.Equal(RuleSet.Default.Hash, RuleSet.Default.With(one).Without("ACME0001").Hash);
        Assert.Matches("^[0-9a-f]{32}$", RuleSet.Default.Hash);
    }

    [Fact]
    public void Any_change_of_rules_or_severities_changes_the_hash()
    {
        string[] hashes =
        [
            RuleSet.Default.Hash,
            RuleSet.Default.With((IMeasureRule)new OwnRule("ACME0001", static _ => RuleOutcome.Satisfied)).Hash,
            RuleSet.Default.With((IPlanRule)new OwnRule("ACME0001", static _ => RuleOutcome.Satisfied)).Hash,
            RuleSet.Default.Without(RuleIds.Overdue).Hash,
            RuleSet.Default.WithSeverity(RuleIds.Overdue, Severity.Warning).Hash,
        ];
        Assert.Distinct(hashes);
    }

    [Fact]
    public void Every_value_of_the_policy_changes_the_hash()
    {
        var properties = typeof(EvaluationPolicy).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static p => p.CanWrite).ToList();
        Assert.NotEmpty(properties);
        foreach (var property in properties)
        {
            var policy = EvaluationPolicy.Default with { };
            property.SetValue(policy, Another(property.GetValue(policy), property.PropertyType));
            Assert.False(string.Equals(RuleSet.Default.Hash, RuleSet.Default.WithPolicy(policy).Hash, StringComparison.Ordinal), property.Name);
        }
    }

    [Theory]
    [InlineData(Signal.Blue)]
    [InlineData(Signal.Grey)]
    public void Every_part_of_a_signal_line_changes_the_hash(Signal signal)
    {
        SignalRule[] lines =
        [
            new(signal),
            new(signal) { Violated = Severity.Warning },
            new(signal) { AnyUndetermined = true },
            new(signal) { Stages = [Stage.ClosedOut] },
            new(signal) { Schedules = [ScheduleStatus.Overdue] },
            new(signal) { ViolatedRules = [RuleIds.Overdue] },
        ];
        Assert.Distinct(lines.Select(line => RuleSet.Default.WithPolicy(p => p with { Signals = new SignalPolicy([line]) }).Hash));
        Assert.NotEqual(Hash(new SignalPolicy([], Signal.Green)), Hash(new SignalPolicy([], signal)));
    }

    [Theory]
    [InlineData("RCT20001")]
    [InlineData("rct2001")]
    [InlineData("")]
    public void A_signal_line_that_names_a_rule_the_set_does_not_hold_is_refused(string id)
    {
        var signals = new SignalPolicy([new(Signal.Yellow) { Violated = Severity.Warning }, new(Signal.Red) { ViolatedRules = [RuleIds.Overdue, id] }]);
        var refused = Assert.Throws<ArgumentException>("policy", () => RuleSet.Default.WithPolicy(EvaluationPolicy.Default with { Signals = signals }));
        Assert.StartsWith($"A signal line names rule '{id}', which is not in the set", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("policy", () => RuleSet.Default.WithPolicy(p => p with { Signals = signals }));
    }

    [Fact]
    public void A_signal_line_may_name_a_rule_of_the_host_once_the_set_holds_it()
    {
        var signals = new SignalPolicy([new(Signal.Red) { ViolatedRules = ["ACME0001"] }]);
        var rules = RuleSet.Default.With((IMeasureRule)new OwnRule("ACME0001", static _ => RuleOutcome.Violated()));
        Assert.Equal(signals, rules.WithPolicy(p => p with { Signals = signals }).Policy.Signals);
        Assert.Throws<ArgumentException>("id", () => rules.WithPolicy(p => p with { Signals = signals }).Without("ACME0001"));
        Assert.Throws<ArgumentException>("id", () => RuleSet.Default.WithPolicy(static p => p with { Signals = SignalPresets.Suqian }).Without(RuleIds.DueSoon));
        Assert.NotNull(RuleSet.Default.WithPolicy(static p => p with { Signals = SignalPresets.Suqian }).Without(RuleIds.Overdue));
    }

    [Fact]
    public void The_presets_have_names_of_their_own() =>
        Assert.Equal(["default", "correctiveActions"], RuleSet.Presets.Select(static set => set.Name));

    [Fact]
    public void Lists_of_corrective_actions_are_judged_without_official_wording_and_percentages()
    {
        var rules = RuleSet.CorrectiveActions;
        string[] gone = [RuleIds.HiddenDatedPromise, RuleIds.PrincipalDiffers, RuleIds.OrganMissing, RuleIds.NobodyAcceptsOrSupervises, RuleIds.CloseOutUnpublished];
        Assert.Equal(gone, RuleSet.Default.Descriptors.Except(rules.Descriptors).Select(static rule => rule.Id));
        Assert.Equal(EvaluationPolicy.Default with { ExpectsPercentages = false, DerivedPrincipal = null }, rules.Policy);
        Assert.All(SignalPresets.ByName.Values, signals => Assert.NotNull(rules.WithPolicy(p => p with { Signals = signals })));
    }

    [Fact]
    public void A_text_may_be_English_alone()
    {
        var text = new LocalizedText("not patched");
        Assert.Equal(("not patched", "not patched"), (text.In("en"), text.In("zh")));
        Assert.Throws<ArgumentException>("english", static () => new LocalizedText(" "));
        var descriptor = new RuleDescriptor("ACME0003", new("Unpatched"), new("Unpatched on {hosts}."), RuleCategory.Custom, Severity.Warning);
        var hosts = RuleArgument.OfTerms("hosts", [new LocalizedText("alpha", "甲"), new LocalizedText("beta", "乙")]);
        Assert.Equal("Unpatched on alpha, beta.", new Finding(descriptor, Severity.Warning, RuleOutcome.Violated(hosts)).ToString("zh"));
    }

    [Fact]
    public void An_argument_of_terms_reads_in_both_languages()
    {
        var argument = RuleArgument.OfTerms("signs", [new LocalizedText("called in", "约谈"), new LocalizedText("circulated", "通报")]);
        Assert.Equal(2, argument.Terms.Count);
        Assert.Equal(("called in, circulated", "约谈、通报"), (argument.Format("en"), argument.Format("zh")));
    }

    [Fact]
    public void What_is_not_there_or_has_no_name_is_refused()
    {
        Assert.Throws<ArgumentNullException>("rule", () => RuleSet.Default.With((IMeasureRule)null!));
        Assert.Throws<ArgumentNullException>("rule", () => RuleSet.Default.With((IPlanRule)null!));
        Assert.Throws<ArgumentNullException>("id", () => RuleSet.Default.Without(null!));
        Assert.Throws<ArgumentOutOfRangeException>("severity", () => RuleSet.Default.WithSeverity(RuleIds.Overdue, (Severity)99));
        var unknown = Assert.Throws<ArgumentException>("id", () => RuleSet.Default.Without("ACME0001"));
        Assert.StartsWith("No rule 'ACME0001' is in the set.", unknown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_set_knows_whether_a_host_added_a_rule_about_measures()
    {
        Assert.True(RuleSet.Default.HasOnlyBuiltInMeasureRules);
        Assert.False(RuleSet.Default.With((IMeasureRule)new OwnRule("ACME0001", static _ => RuleOutcome.Satisfied)).HasOnlyBuiltInMeasureRules);
    }

    [Fact]
    public void Outcomes_are_equal_where_everything_they_say_is()
    {
        var one = RuleOutcome.Violated(RuleArgument.Of("days", 1)).Because(Evidence.Of("立行立改"));
        Assert.Equal(one, RuleOutcome.Violated(RuleArgument.Of("days", 1)).Because(Evidence.Of("立行立改")));
        Assert.NotEqual(one, RuleOutcome.Violated(RuleArgument.Of("days", 2)).Because(Evidence.Of("立行立改")));
        Assert.NotEqual(one, RuleOutcome.Violated(RuleArgument.Of("days", 1)).Because(Evidence.Of("长期坚持")));
        Assert.NotEqual(one, one.WithSeverityCap(Severity.Info));
        Assert.NotEqual(one, one.WithReevaluateOn(Scenario.Day("2018-07-01")));
        Assert.NotEqual(RuleOutcome.Satisfied, RuleOutcome.NotApplicable);
        Assert.NotEqual(RuleOutcome.Undetermined("one"), RuleOutcome.Undetermined("two"));
    }

    [Fact]
    public void A_plan_rule_sees_the_days_the_facts_and_the_directory_it_is_asked_about()
    {
        var seen = new List<string>();
        var rule = new PlanWitness(context =>
        {
            seen.Add($"{context.AsOf:uuuu-MM-dd} {context.KnownOn:uuuu-MM-dd} {context.Plan.Id} {context.Facts.PlanEvents.Count} {context.Directory is null}");
            return RuleOutcome.Satisfied;
        });
        var plan = new RectificationPlan("p", "方案", new LocalDate(2018, 1, 1), [new Measure("1", "加强监管。", null)]);
        _ = new Evaluator(RuleSet.Default.With(rule)).Evaluate(new EvaluationInputs(plan, ProgressLog.Empty, new LocalDate(2018, 2, 1)) { KnownOn = new LocalDate(2018, 2, 2) }).Findings;
        Assert.Contains("2018-02-01 2018-02-02 p 0 True", seen);
    }

    private sealed class PlanWitness(Func<PlanContext, RuleOutcome> judge) : IPlanRule
    {
        public RuleDescriptor Descriptor { get; } = new("ACME0009", new("Witness", "见证"), new("Seen.", "已见。"), RuleCategory.Plan, Severity.Info);

        public RuleOutcome Evaluate(in PlanContext context) => judge(context);
    }

    private static string Hash(SignalPolicy signals) => RuleSet.Default.WithPolicy(p => p with { Signals = signals }).Hash;

    private static object Another(object? value, Type type) => value switch
    {
        int number => number + 1,
        decimal number => number + 0.1m,
        bool flag => !flag,
        LastDayOnRestDay.Keep => LastDayOnRestDay.NextWorkingDay,
        ValueList<EscalationRung> => (ValueList<EscalationRung>)[new EscalationRung(ProgressEventType.Reminded, 1)],
        SignalPolicy => SignalPresets.Suqian,
        PrincipalForm => new PrincipalForm("head of {unit}"),
        null when type == typeof(IWorkingDayCalendar) => new NoCalendar(),
        _ => throw new InvalidOperationException($"Say what another {type.Name} is."),
    };

    private static MeasureAssessment Evaluate(RuleSet rules, Scenario scenario, string asOf = "2018-07-01") =>
        new Evaluator(rules).Evaluate(new EvaluationInputs(scenario.Plan, scenario.Log, Scenario.Day(asOf))).Measures[0];

    private sealed class OwnRule(string id, Func<string, RuleOutcome> judge) : IMeasureRule, IPlanRule
    {
        public RuleDescriptor Descriptor { get; } = new(id, new("Own", "自定"), new("Own: {what}.", "自定：{what}。"), RuleCategory.Custom, Severity.Warning);

        public RuleOutcome Evaluate(in MeasureContext context) => judge(context.Measure.Id);

        public RuleOutcome Evaluate(in PlanContext context) => judge(context.Plan.Id);
    }

    private sealed class NoCalendar : IWorkingDayCalendar
    {
        public string Version => "none";

        public bool? IsWorkingDay(LocalDate day) => null;
    }
}
