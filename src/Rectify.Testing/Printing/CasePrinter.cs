using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Rectify.Deadlines;
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

    private CasePrinter()
    {
    }

    public static string Print(PlanCase plan)
    {
        var printer = new CasePrinter();
        printer.Plan(plan.Plan);
        printer.History(plan.Log);
        printer.Evaluation(plan);
        return printer._text.ToString();
    }

    private void Plan(RectificationPlan plan)
    {
        Line($"{plan.Title} {string.Join(' ', plan.Citations)}".TrimEnd());
        Line($"发布日期:{Iso(plan.IssuedOn)}");
        foreach (var goal in plan.Goals)
            Part($"{goal.Id} {goal.Text}", default, goal.Indicators, default);
        foreach (var measure in plan.Measures)
            Part($"{measure.Id} {measure.Text}{Trailer(measure)}", measure.Milestones, measure.Indicators, measure.Duties);
        foreach (var safeguard in plan.Safeguards)
            Part($"{safeguard.Id} {safeguard.Heading}。{safeguard.Text}", default, default, safeguard.Duties);
        foreach (var problem in plan.Problems)
            Line($"{problem.Id} 问题:{problem.Text}(整改措施:{string.Join('、', problem.Measures)})");
    }

    private void Part(string paragraph, ValueList<Milestone> milestones, ValueList<TargetIndicator> indicators, ValueList<RecurringDuty> duties)
    {
        Line(paragraph);
        foreach (var milestone in milestones)
            Line($"  {milestone.Id} {Words(milestone.Deadline)}:{milestone.Text}{Firmness(milestone.Modality)}");
        foreach (var indicator in indicators)
            Line($"  {indicator.Id} {Target(indicator)}");
        foreach (var duty in duties)
            Line(string.Create(CultureInfo.InvariantCulture, $"  {duty.Id} at least {duty.Recurrence.AtLeast} per {duty.Recurrence.Per}: {duty.Text}"));
    }

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

    private static string Trailer(Measure measure)
    {
        var fields = measure.Responsibility.Links.Select(static link => $"{Label(link.Role)}:{link.Unit}{Printed(link)}");
        return $"({string.Join(';', fields.Append($"整改时限:{(measure.Deadline is { } deadline ? Words(deadline) : "无")}"))})";
    }

    private static string Printed(ResponsibilityLink link) => link.PrintedPrincipal is { } principal ? $"({principal})" : "";

    private static string Label(ResponsibilityRole role) => role switch
    {
        ResponsibilityRole.Lead => "牵头单位",
        ResponsibilityRole.Supporting => "配合单位",
        ResponsibilityRole.Supervising => "督导单位",
        ResponsibilityRole.Accepting => "验收单位",
        ResponsibilityRole.Territorial => "属地单位",
        _ => "责任单位",
    };

    // What the deadline means, whatever words it bears.
    private static string Words(Deadline deadline) => DeadlineWordings.Of(deadline)[0];

    private static string Target(TargetIndicator indicator)
    {
        string by = indicator.By is { } day ? $" by {Iso(day)}" : "";
        string baseline = indicator.Baseline is { } b ? string.Create(CultureInfo.InvariantCulture, $" from {b.Value?.ToString(CultureInfo.InvariantCulture) ?? "unknown"} in {b.Year}") : "";
        return $"{indicator.Name} {ComparatorSymbols.Of(indicator.Comparator)} {indicator.Target} ({indicator.Mode}){by}{baseline}{Firmness(indicator.Modality)}";
    }

    private static string Firmness(Modality modality) => modality == Modality.Aspirational ? " (力争)" : "";

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private void Line(string line) => _text.Append(line).Append('\n');
}
