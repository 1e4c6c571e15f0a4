using Rectify.Cli.Hosting;
using Rectify.Evaluation;
using Rectify.Primitives;
using Rectify.Rules;

namespace Rectify.Cli.Output;

/// <summary>Which verdicts changed, and what changed them, for people.</summary>
internal sealed class ChangesReport(ToolHost host, string language)
{
    private const string WholePlan = "-";

    private static readonly LocalizedText Nothing = new("No verdict changed.", "各项结论无变化。");

    public void Print(ValueList<VerdictChange> changes)
    {
        if (changes.IsEmpty)
        {
            host.Output.WriteLine(Nothing.In(language));
            return;
        }

        var table = new SubjectTable(host, changes.Max(static c => Columns.Width(Subject(c))));
        string? previous = null;
        foreach (var change in changes)
        {
            string subject = Subject(change);
            table.Add(string.Equals(subject, previous, StringComparison.Ordinal) ? "" : subject, Describe(change));
            previous = subject;
        }

        table.Print();
    }

    private static string Subject(VerdictChange change) => change.Measure is { } measure ? SteadyText.Of(measure) : WholePlan;

    private string Describe(VerdictChange change)
    {
        string steps = string.Join("; ", change.Steps.Select(step => $"{CauseOf(step.Cause).In(language)}: {Value(change, step.From)} -> {Value(change, step.To)}"));
        return $"{VerdictWords.NameOf(change.Verdict).In(language)}: {Value(change, change.From)} -> {Value(change, change.To)} ({(change.Steps.Count == 1 ? CauseOf(change.Steps[0].Cause).In(language) : steps)})";
    }

    private string Value(VerdictChange change, string? value) => value is null ? "-" : VerdictWords.ValueOf(change.Verdict, value, language);

    private static LocalizedText CauseOf(ChangeCause cause) => cause switch
    {
        ChangeCause.PlanEdition => new("plan edition", "方案版本"),
        ChangeCause.Rules => new("rules", "规则"),
        ChangeCause.Organisation => new("organisation", "机构"),
        ChangeCause.Time => new("passing time", "时间推移"),
        ChangeCause.Facts => new("new facts", "新事实"),
        _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, "Not a named value."),
    };
}
