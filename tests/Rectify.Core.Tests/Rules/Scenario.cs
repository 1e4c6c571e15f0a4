using NodaTime;
using NodaTime.Text;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Core.Tests.Rules;

/// <summary>One measure of a small plan with what is reported of it, and what a rule says of it on a day.</summary>
internal sealed record Scenario
{
    public const string Id = "2.1.1.1";

    public static Scenario Fixed { get; } = Of(new FixedDeadline(Day("2018-12-31")));

    public static Scenario Immediate { get; } = Of(new ImmediateDeadline());

    public static Scenario ImmediateThenLongTerm { get; } = Of(new ImmediateDeadline().ThenLongTerm());

    public static Scenario LongTerm { get; } = Of(new LongTermDeadline());

    public static Scenario Undated { get; } = Of(null);

    public required Measure Measure { get; init; }

    public LocalDate IssuedOn { get; init; } = Day("2018-06-29");

    public ValueList<Safeguard> Safeguards { get; init; }

    public ValueList<Measure> Others { get; init; }

    public ValueList<Problem> Problems { get; init; }

    public ProgressLog Log { get; init; } = ProgressLog.Empty;

    public EvaluationPolicy Policy { get; init; } = EvaluationPolicy.Default;

    public OrganizationDirectory? Directory { get; init; }

    public RectificationPlan Plan => new("plan", "方案", IssuedOn, [Measure, .. Others], safeguards: Safeguards, problems: Problems);

    public static Scenario Of(Deadline? deadline) => new()
    {
        Measure = new Measure(Id, "完成截污纳管。", deadline) { Responsibility = new([new(ResponsibilityRole.Responsible, "市水务局")]) },
    };

    public static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    public Scenario With(params ReadOnlySpan<ProgressEvent> facts) => this with { Log = Log.AddRange(facts.ToArray()) };

    public Scenario With(params ReadOnlySpan<Milestone> milestones) => this with { Measure = Measure with { Milestones = Measure.Milestones.AddRange(milestones.ToArray()) } };

    public Scenario With(params ReadOnlySpan<TargetIndicator> indicators) => this with { Measure = Measure with { Indicators = Measure.Indicators.AddRange(indicators.ToArray()) } };

    public Scenario With(params ReadOnlySpan<RecurringDuty> duties) => this with { Measure = Measure with { Duties = Measure.Duties.AddRange(duties.ToArray()) } };

    public Scenario With(params ReadOnlySpan<ResponsibilityLink> links) => this with { Measure = Measure with { Responsibility = new(links.ToArray().ToValueList()) } };

    public Scenario Observed(string indicator, string on, decimal value) => this with { Log = Log.Add(new Observation(indicator, Day(on), ObservedValue.Of(value))) };

    public Scenario Observed(string indicator, string on, string level) => this with { Log = Log.Add(new Observation(indicator, Day(on), ObservedValue.Of(level))) };

    public Scenario Started(string on) => With(new Started(Id, Day(on)));

    public Scenario Reported(string on, decimal percent) => With(new ProgressReported(Id, Day(on), percent));

    public Scenario Rectified(string on) => With(new Rectified(Id, Day(on)));

    public Scenario Accepted(string on, string? by = null) => With(new Accepted(Id, Day(on)) { By = by });

    public Scenario Refused(string on) => With(new AcceptanceRefused(Id, Day(on)));

    public Scenario ClosedOut(string on) => With(new ClosedOut(Id, Day(on)));

    public Scenario Published(string on) => With(new Published(Id, Day(on)));

    public Scenario LookedBack(string on, bool holds) => With(new LookedBack(Id, Day(on), holds));

    public Scenario Relapsed(string on) => With(new Relapsed(Id, Day(on)));

    public Scenario Relapsed(string on, string newDue) => With(new Relapsed(Id, Day(on)) { NewDue = Day(newDue) });

    public Scenario Noted(string on) => With(new ProgressReported(Id, Day(on)));

    public Scenario Suspended(string on, string? until = null, string? approvedBy = "市政府") =>
        With(new Suspended(Id, Day(on)) { ApprovedBy = approvedBy, Until = until is null ? null : Day(until) });

    public Scenario Resumed(string on) => With(new Resumed(Id, Day(on)));

    public Scenario Cancelled(string on, string? approvedBy = "市政府", string? reason = "项目取消", string? into = null) =>
        With(new Cancelled(Id, Day(on)) { ApprovedBy = approvedBy, Reason = reason, Into = into });

    public Scenario Reinstated(string on) => With(new Reinstated(Id, Day(on)));

    public Scenario Advanced(string on, string newDue, string? approvedBy = "市政府") => With(new DeadlineAdvanced(Id, Day(on), Day(newDue)) { ApprovedBy = approvedBy });

    public Scenario Retracted(string on, string fact, string? recordedOn = null) =>
        With(new Retracted(Day(on), fact) { RecordedOn = Day(recordedOn ?? on) });

    public Scenario StartingOn(string day) => this with { Measure = Measure with { StartsOn = Day(day) } };

    public Scenario Extended(string on, string newDue, string? approvedBy = "市政府") => With(new DeadlineExtended(Id, Day(on), Day(newDue)) { ApprovedBy = approvedBy });

    public RuleOutcome Judge(string rule, string asOf, string? knownOn = null)
    {
        var day = Day(asOf);
        var facts = new MeasureFacts(Plan, Measure, new KnownFacts(Log, day, Day(knownOn ?? asOf)), Policy, Directory);
        return Anew(RuleSet.Default.MeasureRules.Single(r => string.Equals(r.Descriptor.Id, rule, StringComparison.Ordinal))).Evaluate(facts.On(day));
    }

    public RuleOutcome JudgePlan(string rule, string asOf)
    {
        var day = Day(asOf);
        var facts = new KnownFacts(Log, day, day);
        var contexts = Plan.Measures.Select(m => new MeasureFacts(Plan, m, facts, Policy, Directory).On(day)).ToArray();
        var context = new PlanContext(Plan, contexts, facts, day, Policy, Directory);
        return Anew(RuleSet.Default.PlanRules.Single(r => string.Equals(r.Descriptor.Id, rule, StringComparison.Ordinal))).Evaluate(context);
    }

    public PlanAssessment Evaluate(string asOf) => Evaluate(RuleSet.Default, asOf);

    public PlanAssessment Evaluate(RuleSet rules, string asOf) =>
        new Evaluator(rules.WithPolicy(Policy)).Evaluate(new EvaluationInputs(Plan, Log, Day(asOf)) { Directory = Directory });

    /// <summary>The same rule made once more: it keeps nothing between two judgements, so that the new one says the same.</summary>
    public static T Anew<T>(T rule)
        where T : notnull => (T)Activator.CreateInstance(rule.GetType(), nonPublic: true)!;
}
