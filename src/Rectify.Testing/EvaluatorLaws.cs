using FsCheck;
using NodaTime;
using Rectify.Bulk;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Testing.Laws;

namespace Rectify.Testing;

/// <summary>The laws that every evaluation keeps, for a host to check its own rule set by, or whatever it has put around the evaluator: <c>EvaluatorLaws.For(myRules).Check()</c>.</summary>
public sealed partial class EvaluatorLaws
{
    private const int ThreadsAtOnce = 4;
    private const int DaysStepped = 8;

    private readonly RuleSet _rules;
    private readonly Func<PlanCase, PlanAssessment> _evaluate;
    private readonly Arbitrary<PlanCase> _cases;

    private EvaluatorLaws(RuleSet rules, Func<PlanCase, PlanAssessment>? evaluate, Arbitrary<PlanCase>? cases)
    {
        _rules = rules;
        _evaluate = evaluate ?? (plan => new Evaluator(rules).Evaluate(plan.Inputs));
        _cases = cases ?? RectifyArbitraries.PlanCases();
    }

    /// <summary>The laws of evaluation by a rule set.</summary>
    /// <param name="rules">The rule set.</param>
    /// <param name="evaluate">How the host evaluates, where it does more than ask <see cref="Evaluator"/>: through a store, a cache, a service. It must evaluate by <paramref name="rules"/>.</param>
    /// <param name="cases">The cases that are evaluated; null: <see cref="RectifyArbitraries.PlanCases"/>.</param>
    /// <exception cref="ArgumentNullException">The rule set is null.</exception>
    public static EvaluatorLaws For(RuleSet rules, Func<PlanCase, PlanAssessment>? evaluate = null, Arbitrary<PlanCase>? cases = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new(rules, evaluate, cases);
    }

    /// <summary>Every law, in the order of <see cref="Check"/>; those that need functions of the host are not among them.</summary>
    public IReadOnlyList<Law> All =>
    [
        NoLookAhead, Repeatable, SameOnEveryThread, SameInEveryCulture, SameInEveryTimeZone, NoClock, OrderOfMeasures, OrderOfSameDayFacts, OtherMeasures,
        ExtensionIsNoEarlier, SuspensionIsNoEarlier, ResumptionMovesByItsDays, RetractionUndoes, ReinstatementUndoes, TighterTarget, OverdueStays, TotalsMerge, NextChangeIsExact, BulkEqualsObject, JsonRoundTrip,
    ];

    /// <summary>What happens or is recorded later changes no assessment: an old result can always be made again.</summary>
    public Law NoLookAhead => Compare("no look-ahead", "What happens after the day of evaluation, or is recorded after the day of knowledge, changes no verdict.",
        "without what was not known then", static plan => plan.With(plan.Plan, PlanParts.InView(plan)));

    /// <summary>The same inputs have the same assessment, also with another evaluation in between.</summary>
    public Law Repeatable => Law.Of("repeatable", "Evaluated again, the plan has the same verdicts.", _cases, plan =>
    {
        var first = _evaluate(plan);
        _ = _evaluate(plan.With(plan.Plan, ProgressLog.Empty));
        return VerdictLine.Difference(first, _evaluate(plan), "evaluated again");
    });

    /// <summary>Several threads get the assessment of one.</summary>
    public Law SameOnEveryThread => Law.Of("same on every thread", "Evaluated on several threads at once, the plan has the same verdicts.", _cases, plan =>
        First(AmbientState.OnThreads(ThreadsAtOnce, () => _evaluate(plan)), _evaluate(plan), "on another thread"));

    /// <summary>The machine's culture changes nothing.</summary>
    public Law SameInEveryCulture => Law.Of("same in every culture", "The culture of the machine changes no verdict.", _cases, plan =>
        First(AmbientState.Cultures.Select(name => AmbientState.InCulture(name, () => _evaluate(plan))), _evaluate(plan), "in another culture"));

    /// <summary>The machine's time zone changes nothing. The zone of the process is changed for a moment, which other tests may see; on Windows it cannot be.</summary>
    public Law SameInEveryTimeZone => Law.Of("same in every time zone", "The time zone of the machine changes no verdict.", _cases, plan =>
        First(AmbientState.Zones.Select(name => AmbientState.InZone(name, () => _evaluate(plan))), _evaluate(plan), "in another time zone"));

    /// <summary>Nothing reads a clock: moved by 400 years, after which the calendar repeats itself to the weekday, the same case has the same verdicts.</summary>
    public Law NoClock => Law.Of("no clock", "The same plan and history 400 years later, when the calendar repeats itself, have the same verdicts.", _cases, plan =>
    {
        var now = Calendars.WithoutYears(plan);
        return VerdictLine.DifferenceInKind(_evaluate(now), _evaluate(Calendars.Later(now)), "400 years later");
    });

    /// <summary>The order in which the plan lists its measures changes nothing.</summary>
    public Law OrderOfMeasures => Compare("order of measures", "The order of the measures changes no verdict.", "with the measures in reverse", Permutations.Measures);

    /// <summary>The order in which facts of one day about different measures stand in the log changes nothing.</summary>
    public Law OrderOfSameDayFacts => Compare("order of same-day facts", "The order of facts of one day about different measures changes no verdict.",
        "with the facts of each day in another order", Permutations.FactsOfOneDay);

    /// <summary>Adding a measure changes no verdict about another.</summary>
    public Law OtherMeasures => Law.Of("other measures", "Another measure in the plan changes no verdict about the first.", _cases, plan =>
    {
        var together = _evaluate(plan);
        return Permutations.Alone(plan).Select(alone => VerdictLine.Difference(_evaluate(alone), together, "with the other measures")).FirstOrDefault(static d => d is not null);
    });

    /// <summary>An extension never makes a due day earlier, takes none away, and leaves the original as it was.</summary>
    public Law ExtensionIsNoEarlier => Law.Of("an extension is no earlier", "An extension never makes a due day earlier.", _cases, plan =>
        (from before in _evaluate(plan).Measures
         from newDue in Extensions(plan.AsOf, before.Due)
         let extended = plan.With(plan.Plan, plan.Log.Add(new DeadlineExtended(before.Id, plan.AsOf, newDue)))
         let after = Assessed(_evaluate(extended), before.Id)
         // Where the day waits or cannot be computed, an extension gives one. While a suspension without an end runs, it waits for that end, and is no earlier.
         where after.Due < before.Due || (before.Due is not null && after.Due is null && !string.Equals(after.WaitsFor, Resumption, StringComparison.Ordinal)) || before.OriginalDue != after.OriginalDue
         select $"{VerdictLine.Due(before)}; extended on {Calendars.Iso(plan.AsOf)} to {Calendars.Iso(newDue)}, {VerdictLine.Due(after)}.").FirstOrDefault());

    /// <summary>Tightening a one-sided target never turns an unmet target into a met one, never moves <c>missed</c>, and never turns <c>atRisk</c> into <c>onTrack</c>.</summary>
    public Law TighterTarget => Law.Of("a tighter target", "A tighter target is never met where the looser was not, never less than missed, and never on track where the looser was at risk.", _cases, plan =>
    {
        var now = _evaluate(plan);
        return (
            from tight in Tightening.Of(plan)
            let loose = StateOf(now, tight.Indicator)
            let then = StateOf(_evaluate(tight.Case), tight.Indicator)
            where Tightening.IsBroken(loose, then)
            select $"{tight.Indicator} is {loose}; with the tighter target {tight.Target} it is {then}.").FirstOrDefault();
    });

    /// <summary>What is overdue stays so until a fact changes.</summary>
    public Law OverdueStays => Law.Of("overdue stays", "What is overdue stays overdue until a fact changes.", _cases, plan =>
    {
        var frozen = plan.With(plan.Plan, PlanParts.InView(plan));
        var late = _evaluate(frozen).Measures.Where(static m => m.Schedule == ScheduleStatus.Overdue).Select(static m => m.Id).ToHashSet(StringComparer.Ordinal);
        return late.Count == 0 ? null : (
            from day in Calendars.DaysToCome(frozen, DaysStepped).Append(plan.AsOf.PlusDays(365)).Append(plan.AsOf.PlusDays(10_000))
            from then in _evaluate(frozen.On(day)).Measures
            where late.Contains(then.Id) && then.Schedule != ScheduleStatus.Overdue
            select $"{then.Id} is overdue; on {Calendars.Iso(day)}, with no new fact, it is {then.Schedule}.").FirstOrDefault();
    });

    /// <summary>The totals of plans evaluated apart merge to the totals of all their measures.</summary>
    public Law TotalsMerge => Law.Of("totals merge", "The totals of two plans merge to the totals of both.", _cases, plan =>
    {
        var whole = _evaluate(plan).Totals;
        var merged = Permutations.Alone(plan).Select(alone => _evaluate(alone).Totals).Aggregate(Totals.Zero, Totals.Merge);
        return whole.Equals(merged) ? null : $"The whole has {VerdictLine.Of(whole)}; its parts merge to {VerdictLine.Of(merged)}.";
    });

    /// <summary>No verdict changes before the day that is named as the next change.</summary>
    public Law NextChangeIsExact => Law.Of("next change is exact", "With the facts frozen, no verdict changes before the next change that is told.", _cases, plan =>
    {
        var frozen = plan.With(plan.Plan, PlanParts.InView(plan));
        var now = _evaluate(frozen);
        var last = now.NextChange is { } told ? told.PlusDays(-1) : LocalDate.MaxIsoValue;
        var days = Calendars.DaysToCome(frozen, DaysStepped).Append(now.NextChange is null ? plan.AsOf.PlusDays(1000) : last).Where(day => day > plan.AsOf && day <= last);
        return days.Select(day => VerdictLine.DifferenceInKind(now, _evaluate(frozen.On(day)), $"on {Calendars.Iso(day)}, before {VerdictLine.Day(now.NextChange)},", comparesDays: false))
            .FirstOrDefault(static d => d is not null);
    });

    /// <summary>Bulk evaluation of the plan folded by <see cref="MeasureColumns"/> says the same.</summary>
    public Law BulkEqualsObject => BulkEquals(
        plan => MeasureColumns.From(plan.Plan, plan.Log, plan.AsOf, _rules.Policy, plan.KnownOn, everyRule: true, plan.Directory), everyRule: true);

    /// <summary>What a case becomes in the library's own JSON is the same and has the same verdicts.</summary>
    public Law JsonRoundTrip => RoundTrip(CaseJson.Through);

    /// <summary>Bulk evaluation of columns that the host fills says the same as the object evaluator, on the day and on days to come.</summary>
    /// <param name="columnsOf">Folds a case into columns: one row a measure, in the order of the plan.</param>
    /// <exception cref="ArgumentNullException">The function is null.</exception>
    public Law BulkEquals(Func<PlanCase, MeasureColumns> columnsOf)
    {
        ArgumentNullException.ThrowIfNull(columnsOf);
        return BulkEquals(columnsOf, everyRule: false);
    }

    private Law BulkEquals(Func<PlanCase, MeasureColumns> columnsOf, bool everyRule) =>
        Law.Of("bulk equals object", "Bulk evaluation says the same as the object evaluator.", _cases, plan =>
        {
            var frozen = plan.With(plan.Plan, PlanParts.InView(plan));
            var bulk = new BulkRun(columnsOf(plan), _rules, everyRule);
            return Calendars.DaysToCome(frozen, DaysStepped).Prepend(plan.AsOf).Where(bulk.CanEvaluate)
                .Select(day => bulk.Difference(day, _evaluate(frozen.On(day)))).FirstOrDefault(static d => d is not null);
        });

    /// <summary>What the host's store gives back is the case that was put into it, with the same verdicts.</summary>
    /// <param name="store">Puts a case into the store and gets it back.</param>
    /// <exception cref="ArgumentNullException">The function is null.</exception>
    public Law RoundTrip(Func<PlanCase, PlanCase> store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return Law.Of("round trip", "What is stored and read back is the same and has the same verdicts.", _cases, plan =>
        {
            var back = store(plan);
            string? part = back.Plan != plan.Plan ? "plan" : back.Log != plan.Log ? "log" : back.Directory != plan.Directory ? "directory" : null;
            return part is null ? VerdictLine.Difference(_evaluate(plan), _evaluate(back), "read back") : $"The {part} comes back different:\n{back}";
        });
    }

    /// <summary>A document that is read is the plan that it states, and so it is once written and read again. Source spans do not count.</summary>
    /// <param name="write">Writes a plan as official text, as <c>PlanWriter.Write</c> of Rectify.Text does.</param>
    /// <param name="read">Reads official text, as <c>PlanReader.Read</c> of Rectify.Text does; null: it finds no plan.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public static Law TextRoundTrip(Func<RectificationPlan, string> write, Func<string, RectificationPlan?> read)
    {
        ArgumentNullException.ThrowIfNull(write);
        ArgumentNullException.ThrowIfNull(read);
        return Law.Of("text round trip", "A document reads as the plan that it states, and so it does when written again.", RectifyArbitraries.WordedPlans(), document =>
            PlanReading.Difference(document.Meaning, read(document.Text), "is read") ?? PlanReading.Difference(document.Meaning, read(write(document.Meaning)), "is written and read"));
    }

    /// <summary>Checks every law in turn.</summary>
    /// <param name="run">How many cases for each, and from which seed.</param>
    /// <exception cref="LawBrokenException">A case breaks one of the laws; those after it are not checked.</exception>
    public void Check(LawRun? run = null)
    {
        foreach (var law in All)
            law.Check(run);
    }

    private Law Compare(string name, string statement, string otherwise, Func<PlanCase, PlanCase> change) =>
        Law.Of(name, statement, _cases, plan => VerdictLine.Difference(_evaluate(plan), _evaluate(change(plan)), otherwise));

    private static string? First(IEnumerable<PlanAssessment> others, PlanAssessment here, string otherwise) =>
        others.Select(there => VerdictLine.Difference(here, there, otherwise)).FirstOrDefault(static d => d is not null);

    private static readonly string Resumption = ProgressEventNames.Of(ProgressEventType.Resumed);

    private static IEnumerable<LocalDate> Extensions(LocalDate asOf, LocalDate? due) =>
        [asOf.PlusDays(-30), asOf, asOf.PlusDays(30), .. due is { } day ? [day.PlusDays(-1), day, day.PlusDays(1)] : Array.Empty<LocalDate>()];

    private static MeasureAssessment Assessed(PlanAssessment assessment, string measure) => assessment.Measures.Single(m => string.Equals(m.Id, measure, StringComparison.Ordinal));

    private static IndicatorState StateOf(PlanAssessment assessment, string indicator) =>
        assessment.Measures.SelectMany(static m => m.Indicators).Single(i => string.Equals(i.Id, indicator, StringComparison.Ordinal)).State;
}
