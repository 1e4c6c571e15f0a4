using System.Text.Json.Nodes;
using NodaTime.Text;
using Rectify.Plans;
using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Reporting.Ledgers;

/// <summary>Holds what somebody typed of a fact against the plan, member by member, whether the rest of the fact can be used or not.</summary>
internal sealed class FactChecks
{
    private const int MostNamed = 3;

    // Shorter names differ by one character and are two places: 历下区, 历城区.
    private const int LeastLength = 5;

    private static readonly string[] Days = ["on", "recordedOn", "newDue", "until", "answerBy", "day"];

    private readonly RectificationPlan? _plan;
    private readonly PlausibleDays _days;
    private readonly HashSet<string> _units;
    private readonly HashSet<string> _indicators;

    public FactChecks(RectificationPlan? plan, OrganizationDirectory? directory)
    {
        _plan = plan;
        _days = new PlausibleDays(plan);
        _units = (plan?.Measures ?? default).SelectMany(static m => m.Responsibility.Units)
            .Concat((directory?.Units ?? default).SelectMany(static u => u.Aliases.Prepend(u.Name)))
            .ToHashSet(StringComparer.Ordinal);
        _indicators = plan is null ? [] : PlanIds.TargetsOf(plan).Select(static i => i.Id).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>What is wrong, by member. Members that hold nothing usable are passed over.</summary>
    public IEnumerable<(string Member, LocalizedText Problem)> ProblemsOf(JsonObject fact) =>
        DayProblems(fact).Concat(_plan is null ? [] : NameProblems(fact, _plan)).Concat(UnitProblems(fact));

    private IEnumerable<(string, LocalizedText)> DayProblems(JsonObject fact)
    {
        foreach (string member in Days)
        {
            if (Text(fact, member) is { } text && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day }
                && _days.ProblemWith(day, isFigure: fact.ContainsKey("indicator")) is { } problem)
                yield return (member, problem);
        }
    }

    private IEnumerable<(string, LocalizedText)> NameProblems(JsonObject fact, RectificationPlan plan)
    {
        Measure? measure = null;
        if (Text(fact, "measure") is { } id && !plan.TryGetMeasure(id, out measure))
            yield return ("measure", NotInPlan(id, plan));
        if (Text(fact, "into") is { } into && !plan.TryGetMeasure(into, out _))
            yield return ("into", NotInPlan(into, plan));
        if (Text(fact, "indicator") is { } indicator && !_indicators.Contains(indicator))
            yield return ("indicator", NotInPlan(indicator, plan));
        if (Text(fact, "milestone") is { } milestone && Part(milestone, measure, plan, PlanIds.MilestonesOf(measure)) is { } noMilestone)
            yield return ("milestone", noMilestone);
        if (Text(fact, "duty") is { } duty && Part(duty, measure, plan, measure is null && !fact.ContainsKey("measure") ? PlanIds.SafeguardDutiesOf(plan) : PlanIds.DutiesOf(measure)) is { } noDuty)
            yield return ("duty", noDuty);
    }

    // Where the measure is not known, neither are its parts.
    private static LocalizedText? Part(string id, Measure? measure, RectificationPlan plan, string[]? known)
    {
        if (known is null || known.Contains(id, StringComparer.Ordinal))
            return null;
        var problem = NotInPlan(id, plan);
        if (measure is null)
            return problem;
        string list = string.Join(", ", known.Take(MostNamed));
        return known.Length == 0
            ? new($"{problem.English}; measure {measure.Id} has none", $"{problem.Chinese}；措施{measure.Id}没有此项")
            : new($"'{id}' is not of measure {measure.Id}, which has {list}{(known.Length > MostNamed ? ", …" : "")}", $"“{id}”不属于措施{measure.Id}，该措施有{list}{(known.Length > MostNamed ? "……" : "")}");
    }

    // Only what can hardly be another unit is taken for a slip.
    private IEnumerable<(string, LocalizedText)> UnitProblems(JsonObject fact)
    {
        foreach (string member in (string[])["unit", "by"])
        {
            if (Text(fact, member) is not { Length: >= LeastLength } name || _units.Contains(name))
                continue;
            string[] near = [.. _units.Where(known => known.Length >= LeastLength && IsOneAway(name, known))];
            if (near.Length == 1)
                yield return (member, new($"no unit '{name}' is known; did you mean '{near[0]}'?", $"没有名为“{name}”的单位，是否指“{near[0]}”？"));
        }
    }

    private static bool IsOneAway(string typed, string known) => Math.Abs(typed.Length - known.Length) <= 1 && NearNames.Distance(typed, known) == 1;

    private static LocalizedText NotInPlan(string id, RectificationPlan plan) => new($"'{id}' is not in plan '{plan.Id}'", $"方案“{plan.Id}”中没有“{id}”");

    private static string? Text(JsonObject fact, string member) => fact[member] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
