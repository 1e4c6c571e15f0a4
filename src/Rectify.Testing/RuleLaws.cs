using FsCheck;
using NodaTime;
using Rectify.Rules;
using Rectify.Testing.Laws;

namespace Rectify.Testing;

/// <summary>The laws that every rule keeps, for a host to check its own rule by: <c>RuleLaws.For(new MyRule()).Check()</c>.</summary>
public sealed class RuleLaws
{
    private const int ThreadsAtOnce = 4;
    private const int DaysStepped = 40;

    private readonly RuleUnderTest _rule;
    private readonly bool _isAboutMeasures;

    private RuleLaws(Func<PlanCase, object> ruleOf, string id, bool isAboutMeasures, EvaluationPolicy? policy, Arbitrary<PlanCase>? cases)
    {
        _rule = new RuleUnderTest(ruleOf, policy ?? EvaluationPolicy.Default, id);
        _isAboutMeasures = isAboutMeasures;
        Cases = cases ?? RectifyArbitraries.PlanCases();
    }

    private Arbitrary<PlanCase> Cases { get; }

    /// <summary>The laws of a rule about measures.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="policy">The policy it is asked under; null: the default.</param>
    /// <param name="cases">The cases it is asked about; null: <see cref="RectifyArbitraries.PlanCases"/>. Give your own where the rule is about plans that those are not.</param>
    /// <exception cref="ArgumentNullException">The rule is null.</exception>
    public static RuleLaws For(IMeasureRule rule, EvaluationPolicy? policy = null, Arbitrary<PlanCase>? cases = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new(_ => rule, rule.Descriptor.Id, isAboutMeasures: true, policy, cases);
    }

    /// <summary>The laws of a rule about the plan as a whole.</summary>
    /// <inheritdoc cref="For(IMeasureRule, EvaluationPolicy, Arbitrary{PlanCase})"/>
    public static RuleLaws For(IPlanRule rule, EvaluationPolicy? policy = null, Arbitrary<PlanCase>? cases = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new(_ => rule, rule.Descriptor.Id, isAboutMeasures: false, policy, cases);
    }

    /// <summary>The laws of a rule that is made for each plan, because it looks things up in a store of its own.</summary>
    /// <param name="ruleOf">Makes the rule for a case.</param>
    /// <param name="policy">The policy it is asked under; null: the default.</param>
    /// <param name="cases">The cases it is asked about; null: <see cref="RectifyArbitraries.PlanCases"/>.</param>
    /// <exception cref="ArgumentNullException">The function is null.</exception>
    public static RuleLaws For(Func<PlanCase, IMeasureRule> ruleOf, EvaluationPolicy? policy = null, Arbitrary<PlanCase>? cases = null)
    {
        ArgumentNullException.ThrowIfNull(ruleOf);
        return new(ruleOf, "made for each case", isAboutMeasures: true, policy, cases);
    }

    /// <summary>Every law, in the order of <see cref="Check"/>.</summary>
    public IReadOnlyList<Law> All =>
    [
        AnswersEveryPlan, NoLookAhead, Repeatable, SameOnEveryThread, SameInEveryCulture, SameInEveryTimeZone, NoClock,
        OrderOfMeasures, OrderOfSameDayFacts, .. _isAboutMeasures ? [OtherMeasures] : Array.Empty<Law>(), NamesItsDays, WordsItsFindings,
    ];

    /// <summary>The rule gives an outcome for every plan and history; it never throws.</summary>
    public Law AnswersEveryPlan => Of("answers every plan", "The rule gives an outcome for every plan and history.", plan =>
        _rule.Ask(plan).FirstOrDefault(static said => said.Thrown is not null) is { } said ? Told(said, "") : null);

    /// <summary>What happens or is recorded after the day changes nothing: an old result can always be made again.</summary>
    public Law NoLookAhead => Compare("no look-ahead", "What happens after the day of evaluation, or is recorded after the day of knowledge, changes no outcome.",
        "without what was not known then", static plan => plan.With(plan.Plan, PlanParts.InView(plan)));

    /// <summary>Asked again, with another history in between, the rule says the same: it keeps no state.</summary>
    public Law Repeatable => Of("repeatable", "Asked again, the rule says the same.", plan =>
    {
        var first = _rule.Ask(plan);
        _ = _rule.Ask(plan.With(plan.Plan, Progress.ProgressLog.Empty));
        return Difference(first, _rule.Ask(plan), "asked again");
    });

    /// <summary>Several threads get the answers of one.</summary>
    public Law SameOnEveryThread => Of("same on every thread", "Asked on several threads at once, the rule says the same.", plan =>
    {
        var here = _rule.Ask(plan);
        return AmbientState.OnThreads(ThreadsAtOnce, () => _rule.Ask(plan)).Select(there => Difference(here, there, "on another thread")).FirstOrDefault(static d => d is not null);
    });

    /// <summary>The machine's culture changes nothing.</summary>
    public Law SameInEveryCulture => Of("same in every culture", "The culture of the machine changes no outcome.", plan =>
    {
        var here = _rule.Ask(plan);
        return AmbientState.Cultures.Select(name => Difference(here, AmbientState.InCulture(name, () => _rule.Ask(plan)), $"in {name}")).FirstOrDefault(static d => d is not null);
    });

    /// <summary>The machine's time zone changes nothing. The zone of the process is changed for a moment, which other tests may see; on Windows it cannot be.</summary>
    public Law SameInEveryTimeZone => Of("same in every time zone", "The time zone of the machine changes no outcome.", plan =>
    {
        var here = _rule.Ask(plan);
        return AmbientState.Zones.Select(name => Difference(here, AmbientState.InZone(name, () => _rule.Ask(plan)), $"in {name}")).FirstOrDefault(static d => d is not null);
    });

    /// <summary>The rule reads no clock: moved by 400 years, after which the calendar repeats itself to the weekday, the same case has the same outcome.</summary>
    public Law NoClock => Of("no clock", "The same plan and history 400 years later, when the calendar repeats itself, have the same outcome.", plan =>
    {
        var now = Calendars.WithoutYears(plan);
        return DifferenceInKind(_rule.Ask(now), _rule.Ask(Calendars.Later(now)), "400 years later");
    });

    /// <summary>The order in which the plan lists its measures changes nothing.</summary>
    public Law OrderOfMeasures => Compare("order of measures", "The order of the measures changes no outcome.", "with the measures in reverse", Permutations.Measures);

    /// <summary>The order in which facts of one day about different measures stand in the log changes nothing.</summary>
    public Law OrderOfSameDayFacts => Compare("order of same-day facts", "The order of facts of one day about different measures changes no outcome.",
        "with the facts of each day in another order", Permutations.FactsOfOneDay);

    /// <summary>What a rule about measures says of one measure does not hang on the others.</summary>
    public Law OtherMeasures => Of("other measures", "Another measure in the plan changes no outcome of the first.", plan =>
    {
        var together = _rule.Ask(plan);
        return Permutations.Alone(plan).Select(alone => _rule.Ask(alone)).Select(alone => Difference(alone, together, "with the other measures")).FirstOrDefault(static d => d is not null);
    });

    /// <summary>Before the day that the evaluator names as the next change, the outcome stays; a rule whose outcome changes with the day names that day by <see cref="RuleOutcome.WithReevaluateOn"/>.</summary>
    public Law NamesItsDays => Of("names its days", "With the facts frozen, the outcome changes on no day before the next change that is told.", plan =>
    {
        var frozen = plan.With(plan.Plan, PlanParts.InView(plan));
        return _rule.Ask(frozen).Select(said => UntoldChange(frozen, said)).FirstOrDefault(static d => d is not null);
    });

    /// <summary>Each place of the rule's message, in every language it has, is filled by an argument of the outcome.</summary>
    public Law WordsItsFindings => Of("words its findings", "Every place in the message is filled by an argument.", plan =>
    {
        var places = _rule.PlacesIn(plan).ToList();
        return _rule.Ask(plan).Where(static said => said.Outcome.Kind == OutcomeKind.Violated).Select(said => EmptyPlace(said, places)).FirstOrDefault(static d => d is not null);
    });

    /// <summary>Checks every law in turn.</summary>
    /// <param name="run">How many cases for each, and from which seed.</param>
    /// <returns>How many cases were checked in all, and in how many of them the rule spoke.</returns>
    /// <exception cref="LawBrokenException">A case breaks one of the laws; those after it are not checked.</exception>
    /// <exception cref="RuleSilentException">The rule was not applicable in any case of any law.</exception>
    public LawReport Check(LawRun? run = null)
    {
        var report = All.Select(law => law.Run(run)).Aggregate(LawReport.None, static (sum, next) => sum.And(next));
        return report.HasSpoken ? report : throw new RuleSilentException(_rule.Id, report);
    }

    private Law Of(string name, string statement, Func<PlanCase, string?> breach) =>
        Law.OfRule(_rule.Id, name, statement, Cases, breach, plan => _rule.Ask(plan).Select(static said => said.Outcome.Kind));

    private Law Compare(string name, string statement, string otherwise, Func<PlanCase, PlanCase> change) =>
        Of(name, statement, plan => Difference(_rule.Ask(plan), _rule.Ask(change(plan)), otherwise));

    private string? UntoldChange(PlanCase frozen, RecordedOutcome now)
    {
        var told = _rule.NextChange(frozen, now.Measure);
        foreach (var day in Calendars.DaysToCome(frozen, DaysStepped).TakeWhile(day => !(day >= told)))
        {
            var then = _rule.Ask(frozen.On(day)).Single(said => string.Equals(said.Measure, now.Measure, StringComparison.Ordinal));
            if (then.Outcome.Kind != now.Outcome.Kind)
                return Told(now, $"; on {Calendars.Iso(day)} it says {then}, yet the next change is told {(told is { } next ? $"for {Calendars.Iso(next)}" : "for no day")}");
        }

        return null;
    }

    private static string? Difference(IReadOnlyList<RecordedOutcome> first, IReadOnlyList<RecordedOutcome> second, string otherwise) =>
        Difference(first, second, otherwise, static (one, other) => one.SaysTheSameAs(other));

    // Days among the arguments differ where the calendar does.
    private static string? DifferenceInKind(IReadOnlyList<RecordedOutcome> first, IReadOnlyList<RecordedOutcome> second, string otherwise) =>
        Difference(first, second, otherwise, static (one, other) => (one.Outcome.Kind, one.Outcome.SeverityCap) == (other?.Outcome.Kind, other?.Outcome.SeverityCap));

    private static string? Difference(IReadOnlyList<RecordedOutcome> first, IReadOnlyList<RecordedOutcome> second, string otherwise, Func<RecordedOutcome, RecordedOutcome?, bool> areSame)
    {
        foreach (var said in first)
        {
            var other = second.FirstOrDefault(s => string.Equals(s.Measure, said.Measure, StringComparison.Ordinal));
            if (!areSame(said, other))
                return Told(said, $"; {otherwise} it says {(other is null ? "nothing" : other.ToString())}");
        }

        return null;
    }

    private static string? EmptyPlace(RecordedOutcome said, List<string> places)
    {
        var given = said.Outcome.Arguments.Select(static a => a.Name).ToHashSet(StringComparer.Ordinal);
        return places.Where(place => !given.Contains(place)).Select(place => Told(said, $"; its message has a place {{{place}}} that no argument fills")).FirstOrDefault();
    }

    private static string Told(RecordedOutcome said, string otherwise) => $"Of {said.Measure ?? "the plan"} the rule says {said}{otherwise}.";
}
