using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;

namespace Rectify.Testing.Printing;

/// <summary>Prints a case for a person: each measure as a paragraph with its trailer, under it what it promises, then the history by day.</summary>
internal sealed class CasePrinter
{
    private readonly StringBuilder _text = new();
    private readonly CaseWords _words;

    private CasePrinter(CaseWords words) => _words = words;

    /// <summary>Prints a case: in English where none of its own words is Chinese, else as official text.</summary>
    public static string Print(PlanCase plan)
    {
        string english = Print(plan, CaseWords.English);
        return ChineseText.IsIn(english) ? Print(plan, CaseWords.Chinese) : english;
    }

    private static string Print(PlanCase plan, CaseWords words)
    {
        var printer = new CasePrinter(words);
        printer.Plan(plan.Plan);
        printer.History(plan.Log);
        printer.Evaluation(plan);
        return printer._text.ToString();
    }

    private void Plan(RectificationPlan plan)
    {
        Line($"{plan.Title} {string.Join(' ', plan.Citations.Select(_words.Citation))}".TrimEnd());
        Line($"{_words.IssuedOn}:{Iso(plan.IssuedOn)}");
        foreach (var goal in plan.Goals)
            Part($"{goal.Id} {goal.Text}", default, goal.Indicators, default);
        foreach (var measure in plan.Measures)
            Part($"{measure.Id} {measure.Text}{Trailer(measure)}{(measure.StartsOn is { } start ? $" from {Iso(start)}" : "")}", measure.Milestones, measure.Indicators, measure.Duties);
        foreach (var safeguard in plan.Safeguards)
            Part($"{safeguard.Id} {safeguard.Heading}{_words.Stop}{safeguard.Text}", default, default, safeguard.Duties);
        foreach (var problem in plan.Problems)
            Line($"{problem.Id} {_words.Problem}:{problem.Text}({_words.Measures}:{string.Join(_words.Listing, problem.Measures)})");
    }

    private void Part(string paragraph, ValueList<Milestone> milestones, ValueList<TargetIndicator> indicators, ValueList<RecurringDuty> duties)
    {
        Line(paragraph);
        foreach (var milestone in milestones)
            Line($"  {milestone.Id} {_words.Deadline(milestone.Deadline)}:{milestone.Text}{Firmness(milestone.Modality)}");
        foreach (var indicator in indicators)
            Line($"  {indicator.Id} {Target(indicator)}");
        foreach (var duty in duties)
            Line(string.Create(CultureInfo.InvariantCulture, $"  {duty.Id} at least {duty.Recurrence.AtLeast} per {duty.Recurrence.Per}{Bounds(duty)}: {duty.Text}"));
    }

    private static string Bounds(RecurringDuty duty) =>
        $"{(duty.From is { } from ? $" from {Iso(from)}" : "")}{(duty.Until is { } until ? $" until {Iso(until)}" : "")}{(duty.Each ? ", each unit by itself" : "")}";

    // A log with more lines than a person reads is a log that was not shrunk.
    private void History(ProgressLog log)
    {
        Line("");
        Line(log.Events.IsEmpty && log.Observations.IsEmpty ? "Nothing is reported." : "Reported:");
        foreach (var fact in log.Events)
            Line($"  {FactLine.Of(fact)}");
        foreach (var observation in log.Observations)
            Line($"  {FactLine.Of(observation)}");
    }

    private void Evaluation(PlanCase plan)
    {
        string known = plan.KnownOn == plan.AsOf ? "" : $", known on {Iso(plan.KnownOn)}";
        Line($"Evaluated as of {Iso(plan.AsOf)}{known}, {Directory(plan.Directory)}.");
    }

    private static string Directory(OrganizationDirectory? directory) => directory is null
        ? "without a directory"
        : string.Create(CultureInfo.InvariantCulture, $"with a directory of {directory.Units.Count} units and {directory.Successions.Count} successions");

    private string Trailer(Measure measure)
    {
        var fields = measure.Responsibility.Links.Select(link => $"{_words.Role(link.Role)}:{link.Name}{Printed(link)}");
        return $"({string.Join(';', fields.Append($"{_words.TimeLimit}:{(measure.Deadline is { } deadline ? _words.Deadline(deadline) : _words.None)}"))})";
    }

    private static string Printed(ResponsibilityLink link) => link is { PrintedPrincipal: { } principal, Role: not ResponsibilityRole.Overseeing } ? $"({principal})" : "";

    private string Target(TargetIndicator indicator)
    {
        string by = indicator.By is { } day ? $" by {Iso(day)}" : "";
        string baseline = indicator.Baseline is { } b ? string.Create(CultureInfo.InvariantCulture, $" from {b.Value?.ToString(CultureInfo.InvariantCulture) ?? "unknown"} in {b.Year}") : "";
        return $"{indicator.Name} {ComparatorSymbols.Of(indicator.Comparator)} {indicator.Target} ({indicator.Mode}){(indicator.Per is { } per ? $" per {per}" : "")}{by}{baseline}{Firmness(indicator.Modality)}";
    }

    private string Firmness(Modality modality) => modality == Modality.Aspirational ? $" ({_words.Aim})" : "";

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private void Line(string line) => _text.Append(line).Append('\n');
}
