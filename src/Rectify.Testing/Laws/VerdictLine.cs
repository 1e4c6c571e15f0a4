using System.Globalization;
using NodaTime;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Testing.Laws;

/// <summary>Compares assessments and says in one line what is different.</summary>
internal static class VerdictLine
{
    public static string Day(LocalDate? day) => day is { } d ? Calendars.Iso(d) : "no day";

    /// <summary>The first measure of the first assessment that stands otherwise in the second, whatever the order; then the plan as a whole, where both are of the same measures.</summary>
    public static string? Difference(PlanAssessment first, PlanAssessment second, string otherwise)
    {
        foreach (var measure in first.Measures)
        {
            var other = second.Measures.FirstOrDefault(m => string.Equals(m.Id, measure.Id, StringComparison.Ordinal));
            if (!measure.Equals(other))
                return Said(measure, other, otherwise);
        }

        if (first.Measures.Count != second.Measures.Count)
            return null;
        return !first.Totals.Equals(second.Totals) ? $"The plan has {Of(first.Totals)}; {otherwise} it has {Of(second.Totals)}."
            : first.Goals != second.Goals ? $"The goals stand at {first.Goals}; {otherwise} at {second.Goals}."
            : first.Findings != second.Findings ? $"Of the plan it finds [{Findings(first.Findings)}]; {otherwise} [{Findings(second.Findings)}]."
            : null;
    }

    /// <summary>The same, of the verdicts alone: what is found counts, and not the days in its words.</summary>
    public static string? DifferenceInKind(PlanAssessment first, PlanAssessment second, string otherwise, bool comparesDays = true)
    {
        for (int i = 0; i < first.Measures.Count; i++)
        {
            string one = Line(first, first.Measures[i], comparesDays);
            string two = Line(second, second.Measures[i], comparesDays);
            if (!string.Equals(one, two, StringComparison.Ordinal))
                return $"{first.Measures[i].Id} is {one}; {otherwise} it is {two}.";
        }

        return string.Equals(Kinds(first.Findings), Kinds(second.Findings), StringComparison.Ordinal)
            ? null
            : $"Of the plan it finds [{Kinds(first.Findings)}]; {otherwise} [{Kinds(second.Findings)}].";
    }

    /// <summary>The same, but for some rules. The signal counts where these rules find the same in both.</summary>
    public static string? DifferenceBut(string[] rules, PlanAssessment first, PlanAssessment second, string otherwise, bool comparesNextChange = true)
    {
        for (int i = 0; i < first.Measures.Count; i++)
        {
            var (one, two) = (first.Measures[i], second.Measures[i]);
            bool comparesSignal = string.Equals(Findings(one.Findings.Where(Ignored)), Findings(two.Findings.Where(Ignored)), StringComparison.Ordinal);
            string before = But(one, comparesSignal);
            string after = But(two, comparesSignal);
            if (!string.Equals(before, after, StringComparison.Ordinal))
                return $"{one.Id} is {before}; {otherwise} it is {after}.";
        }

        return null;

        bool Ignored(Finding finding) => rules.Contains(finding.Rule.Id, StringComparer.Ordinal);

        string But(MeasureAssessment m, bool comparesSignal)
        {
            string signal = comparesSignal ? $", {m.Signal}" : "";
            string next = comparesNextChange ? $", next change {Day(m.NextChange)}" : "";
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{m.Stage}, {m.Schedule}, {m.Standing}{signal}, cycle {m.Cycle}{Parts(m)} {Targets(m)}, due {Day(m.Due)} (at first {Day(m.OriginalDue)}), completed {Day(m.CompletedOn)}{next} [{Findings(m.Findings.Where(f => !Ignored(f)))}]");
        }
    }

    public static string Due(MeasureAssessment m) => $"{m.Id} is due {Day(m.Due)} (at first {Day(m.OriginalDue)})";

    public static string Of(Totals totals) => string.Join(", ",
    [
        string.Create(CultureInfo.InvariantCulture, $"{totals.Measures} measures, {totals.Completed} completed, {totals.Durable} durable"),
        .. Counts<Stage>(totals.By),
        .. Counts<ScheduleStatus>(totals.By),
        .. Counts<Signal>(totals.By),
    ]);

    private static IEnumerable<string> Counts<TEnum>(Func<TEnum, int> count)
        where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>().Where(value => count(value) > 0).Select(value => string.Create(CultureInfo.InvariantCulture, $"{count(value)} {value}"));

    private static string Said(MeasureAssessment measure, MeasureAssessment? other, string otherwise)
    {
        string one = Full(measure);
        string two = other is null ? "not there" : Full(other);
        return !string.Equals(one, two, StringComparison.Ordinal)
            ? $"{measure.Id} is {one}; {otherwise} it is {two}."
            : $"{measure.Id} is {one}, resting on\n{Grounds(measure)}\n{otherwise} it rests on\n{Grounds(other!)}";
    }

    private static string Line(PlanAssessment assessment, MeasureAssessment m, bool comparesDays) => !comparesDays
        ? Verdicts(m)
        : string.Create(CultureInfo.InvariantCulture, $"{Verdicts(m)}, {m.DaysToDue} days to due, next change in {Days(assessment.AsOf, m.NextChange)} days");

    private static int? Days(LocalDate from, LocalDate? to) => to is { } day ? Period.DaysBetween(from, day) : null;

    private static string Full(MeasureAssessment m) =>
        $"{Verdicts(m)}{Parts(m)}, due {Day(m.Due)} (at first {Day(m.OriginalDue)}), begun {Day(m.StartsOn)}, completed {Day(m.CompletedOn)}, next change {Day(m.NextChange)} [{Findings(m.Findings)}]";

    private static string Parts(MeasureAssessment m) =>
        string.Concat(m.Milestones.Select(static p => $", {p.Id} {p.State}").Concat(m.Duties.Select(static d => string.Create(CultureInfo.InvariantCulture, $", {d.Id} {d.State} missed {d.Missed}"))));

    // What the sentences leave out.
    private static string Grounds(MeasureAssessment m) =>
        string.Create(CultureInfo.InvariantCulture, $"{m.DueBasis}, {m.SuspendedDays} days suspended, {m.Coverage?.Reported} of {m.Coverage?.Expected} reported, {string.Join('\n', m.Findings.Select(static f => f.Outcome))}");

    private static string Verdicts(MeasureAssessment m) =>
        string.Create(CultureInfo.InvariantCulture, $"{m.Stage}, {m.Schedule}, {m.Standing}, {m.Signal}, cycle {m.Cycle} {Targets(m)} [{Kinds(m.Findings)}]");

    private static string Targets(MeasureAssessment m) => string.Join(' ', m.Indicators.Select(static i => $"{i.Id} {i.State}"));

    private static string Kinds(IEnumerable<Finding> findings) => string.Join(" ", findings.Select(static f => $"{f.Rule.Id} {f.Outcome.Kind}").Order(StringComparer.Ordinal));

    private static string Findings(IEnumerable<Finding> findings) => string.Join(' ', findings);
}
