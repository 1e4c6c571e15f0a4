using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;
using Rectify.Testing.Generators;
using Rectify.Testing.Shrinking;
using Rectify.Testing.Texts;

namespace Rectify.Testing;

/// <summary>FsCheck generators and shrinkers for every type of the model: values that are valid by construction and lie at the edges.</summary>
/// <remarks>
/// <para>In xunit: <c>[Properties(Arbitrary = [typeof(RectifyArbitraries)])]</c> on a class of properties; in NUnit: <c>[Property(Arbitrary = …)]</c> on each. Elsewhere:
/// <c>ArbMap.Default.Merge&lt;RectifyArbitraries&gt;()</c>, or one arbitrary through its method.</para>
/// <para>A plan, a log and a directory drawn apart do not belong together. Ask for a <see cref="PlanCase"/> where they must.</para>
/// </remarks>
public sealed class RectifyArbitraries
{
    private RectifyArbitraries()
    {
    }

    /// <summary>Ends of months, quarters and years, leap days, ends of weeks, other days of 2015 to 2029, now and then the first and last of the calendar.</summary>
    public static Arbitrary<LocalDate> LocalDates() => Arb.From(Days.Any);

    /// <summary>Deadlines of every case, kept up afterwards or not, with and without wording and other readings.</summary>
    public static Arbitrary<Deadline> Deadlines() => Arb.From(Days.Any.SelectMany(DeadlineGenerator.Near), DeadlineShrinker.Shrink);

    /// <summary>Days with the precision of their wording, so that a month ends on its last day.</summary>
    public static Arbitrary<FixedDeadline> FixedDeadlines() => Arb.From(Days.Any.SelectMany(DeadlineGenerator.FixedNear));

    /// <summary>Periods, also of one day.</summary>
    public static Arbitrary<PeriodDeadline> PeriodDeadlines() => Arb.From(Days.Any.SelectMany(DeadlineGenerator.PeriodNear));

    /// <summary>One to three stages, also of one day.</summary>
    public static Arbitrary<StagedDeadline> StagedDeadlines() => Arb.From(Days.Any.SelectMany(DeadlineGenerator.StagedNear));

    /// <summary>So long after or before an event of the log or another.</summary>
    public static Arbitrary<RelativeDeadline> RelativeDeadlines() => Arb.From(DeadlineGenerator.Relative);

    /// <summary>Before or at an event of the log or another.</summary>
    public static Arbitrary<EventDeadline> EventDeadlines() => Arb.From(DeadlineGenerator.Event);

    /// <summary>For good, from a day on or from the start.</summary>
    public static Arbitrary<LongTermDeadline> LongTermDeadlines() => Arb.From(Days.Any.SelectMany(DeadlineGenerator.LongTermNear));

    /// <summary>At least so many times in each window of every length.</summary>
    public static Arbitrary<Recurrence> Recurrences() => Arb.From(DeadlineGenerator.Recurrences);

    /// <summary>Numbers with and without a unit, and levels.</summary>
    public static Arbitrary<IndicatorTarget> IndicatorTargets() => Arb.From(IndicatorGenerator.Targets);

    /// <summary>Targets of every comparator and mode, dated or not, with and without a baseline.</summary>
    public static Arbitrary<TargetIndicator> TargetIndicators() => Arb.From(Days.Any.SelectMany(static day => IndicatorGenerator.Near("2.1.1.1-i1", day)));

    /// <summary>Baselines with and without a value.</summary>
    public static Arbitrary<Baseline> Baselines() => Arb.From(Days.Any.SelectMany(IndicatorGenerator.BaselinesNear));

    /// <summary>Numbers and levels.</summary>
    public static Arbitrary<ObservedValue> ObservedValues() => Arb.From(IndicatorGenerator.Targets.SelectMany(IndicatorGenerator.ValuesFor));

    /// <summary>Document numbers, also of orders and without an issuer.</summary>
    public static Arbitrary<DocumentNumber> DocumentNumbers() => Arb.From(CitationGenerator.Numbers);

    /// <summary>Citations by title, by number and by both.</summary>
    public static Arbitrary<Citation> Citations() => Arb.From(CitationGenerator.Any);

    /// <summary>Spans of a text, also empty ones.</summary>
    public static Arbitrary<SourceSpan> SourceSpans() =>
        Arb.From(from start in Gen.Choose(0, 1000) from length in Gen.Choose(0, 1000) select new SourceSpan(start, length));

    /// <summary>Shares of a whole, from none to all and beyond.</summary>
    public static Arbitrary<Fraction> Fractions() =>
        Arb.From(from numerator in Gen.Choose(0, 12) from denominator in Gen.Choose(1, 12) select new Fraction(numerator, denominator));

    /// <summary>Milestones, binding and aspirational.</summary>
    public static Arbitrary<Milestone> Milestones() => Arb.From(Days.Any.SelectMany(static day => PlanGenerator.MilestoneNear("2.1.1.1-m1", day)));

    /// <summary>Duties of every period.</summary>
    public static Arbitrary<RecurringDuty> RecurringDuties() => Arb.From(Days.Any.SelectMany(static day => PlanGenerator.DutyNear("2.1.1.1-d1", day)));

    /// <summary>Goals with up to two indicators.</summary>
    public static Arbitrary<Goal> Goals() => Arb.From(Days.Any.SelectMany(static day => PlanGenerator.GoalNear("1.1", day)));

    /// <summary>Safeguards with and without a duty.</summary>
    public static Arbitrary<Safeguard> Safeguards() => Arb.From(Days.Any.SelectMany(static day => PlanGenerator.SafeguardNear("3.1", day)));

    /// <summary>Links of every role: units of a directory by name and alias, collectives, and names that no directory knows.</summary>
    public static Arbitrary<ResponsibilityLink> ResponsibilityLinks() => Arb.From(AnyDirectory.SelectMany(ResponsibilityGenerator.LinkTo));

    /// <summary>Chains of no link to three.</summary>
    public static Arbitrary<ResponsibilityChain> ResponsibilityChains() => Arb.From(AnyDirectory.SelectMany(ResponsibilityGenerator.ChainIn));

    /// <summary>Directories after up to eight reorganisations: renamed, merged, split, relieved, abolished and new units, with collectives and posts.</summary>
    public static Arbitrary<OrganizationDirectory> Directories() => Arb.From(AnyDirectory);

    /// <summary>Measures with promises near one day, without any, and with or without a deadline.</summary>
    public static Arbitrary<Measure> Measures() => Arb.From(
        from day in Days.Any from directory in AnyDirectory from measure in PlanGenerator.MeasureIn("2.1.1.1", day, directory) select measure,
        MeasureShrinker.Shrink);

    /// <summary>Plans of no measure to three, now and then of the first or last day that documents can write.</summary>
    public static Arbitrary<RectificationPlan> Plans() => Arb.From(
        AnyPlan,
        static plan => CaseShrinker.Shrink(new PlanCase(plan, ProgressLog.Empty, plan.IssuedOn)).Select(static c => c.Plan).Where(smaller => smaller != plan));

    /// <summary>Logs of some plan: in order and not, recorded late, revised, of no fact to dozens.</summary>
    public static Arbitrary<ProgressLog> Logs() => Arb.From(AnyPlan.SelectMany(HistoryGenerator.Of), LogShrinker.Shrink);

    /// <summary>Facts of every type.</summary>
    public static Arbitrary<ProgressEvent> ProgressEvents() => Arb.From(
        from day in Days.Any
        from measure in Measures().Generator
        from type in Draw.Any<ProgressEventType>()
        from fact in new FactGenerator(measure, [day]).Of(type, day)
        select fact,
        LogShrinker.Shrink);

    /// <summary>Figures of every kind, on time and recorded late.</summary>
    public static Arbitrary<Observation> Observations() => Arb.From(
        from indicator in TargetIndicators().Generator from day in Days.Any from observation in HistoryGenerator.Observed(indicator, Gen.Constant(day)) select observation,
        LogShrinker.Shrink);

    /// <summary>Policies, from nothing allowed to months allowed, with ladders and signals.</summary>
    public static Arbitrary<EvaluationPolicy> Policies() => Arb.From(PolicyGenerator.Any);

    /// <summary>Signals of the presets.</summary>
    public static Arbitrary<SignalPolicy> SignalPolicies() => Arb.From(PolicyGenerator.Any.Select(static p => p.Signals));

    /// <summary>A plan, its directory, a history over it and the days of evaluation and knowledge, all fitting together.</summary>
    public static Arbitrary<PlanCase> PlanCases() => Arb.From(CaseGenerator.Any, CaseShrinker.Shrink);

    /// <summary>Time limits in the words of trailers, with half-width and full-width signs; the meaning bears the words as its text.</summary>
    public static Arbitrary<TextWithMeaning<Deadline>> WordedDeadlines() => Arb.From(DeadlineTexts.Any);

    /// <summary>Units in the words of trailers (牵头单位:…;责任单位:…), some drawn together as in 济阳县、长清区党委、政府.</summary>
    public static Arbitrary<TextWithMeaning<ResponsibilityChain>> WordedChains() => Arb.From(ResponsibilityTexts.Any);

    /// <summary>Sentences that promise one target; its id is <c>i1</c>.</summary>
    public static Arbitrary<TextWithMeaning<TargetIndicator>> WordedIndicators() =>
        Arb.From(Days.Usual.SelectMany(SentenceTexts.TargetAfter).Select(static s => new TextWithMeaning<TargetIndicator>(s.Text, s.Indicator!("i1"))));

    /// <summary>Whole documents with goals, measures and safeguards, differently spaced, indented and punctuated; the meaning has no source spans, and the id <c>plan</c>.</summary>
    public static Arbitrary<TextWithMeaning<RectificationPlan>> WordedPlans() => Arb.From(PlanTexts.Any);

    private static Gen<RectificationPlan> AnyPlan { get; } =
        from day in Days.Written from directory in AnyDirectory from plan in PlanGenerator.In(directory, day) select plan;

    private static Gen<OrganizationDirectory> AnyDirectory { get; } = Days.Usual.SelectMany(DirectoryGenerator.Near);
}
