using System.Text.Json;
using Rectify.Cli.Hosting;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Rules;
using Rectify.Serialization;

namespace Rectify.Cli.Output;

/// <summary>Which verdicts changed, and what changed them, for people.</summary>
internal sealed class ChangesReport(ToolHost host, string language)
{
    private const string WholePlan = "-";

    private static readonly LocalizedText Nothing = new("No verdict changed, and no due day moved.", "各项结论和到期日均无变化。");

    /// <summary>Prints a headline, and beneath it each measure with its words and what changed about it. What moved and came back did not change for people.</summary>
    public void Print(RectificationPlan plan, ValueList<VerdictChange> changes)
    {
        VerdictChange[] told = [.. changes.Where(IsTold)];
        if (told.Length == 0)
        {
            host.Output.WriteLine(Nothing.In(language));
            return;
        }

        foreach (string line in Columns.WrapList(ChangesHeadline.Of(told, language), host.Display.Width))
            host.Output.WriteLine(line);
        host.Output.WriteLine();
        var table = new SubjectTable(host, told.Max(static c => Columns.Width(Subject(c))));
        foreach (var ofMeasure in told.GroupBy(static c => c.Measure, StringComparer.Ordinal))
        {
            string subject = Subject(ofMeasure.First());
            if (ofMeasure.Key is { } id && plan.TryGetMeasure(id, out var measure))
            {
                table.Add(subject, Columns.Fit(FixedWidthText.Of(measure.Text), table.Width));
                subject = "";
            }

            foreach (var change in ofMeasure)
            {
                table.Add(subject, Describe(change));
                subject = "";
            }
        }

        table.Print();
    }

    // Nothing is different from before; and a rule that begins or ceases to have anything to say, or is satisfied as before, is no news.
    private static bool IsTold(VerdictChange change) =>
        !string.Equals(change.From, change.To, StringComparison.Ordinal) && !(IsQuiet(change.From) && IsQuiet(change.To));

    private static bool IsQuiet(string? value) => value is null or "satisfied" or "notApplicable";

    public void PrintJson(ValueList<VerdictChange> changes) => host.Output.WriteLine(JsonLine.Of(changes, static (json, all) =>
    {
        json.WriteStartObject();
        json.WriteStartArray("changes"u8);
        foreach (var change in all)
            Write(json, change);
        json.WriteEndArray();
        json.WriteEndObject();
    }));

    private static void Write(Utf8JsonWriter json, VerdictChange change)
    {
        json.WriteStartObject();
        json.WriteString("measure"u8, change.Measure);
        json.WriteString("verdict"u8, change.Verdict);
        json.WriteString("from"u8, change.From);
        json.WriteString("to"u8, change.To);
        json.WriteStartArray("steps"u8);
        foreach (var step in change.Steps)
        {
            json.WriteStartObject();
            json.WriteString("cause"u8, JsonLine.NameOf(step.Cause));
            json.WriteString("from"u8, step.From);
            json.WriteString("to"u8, step.To);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("facts"u8);
        foreach (var fact in change.Facts)
            json.WriteRawValue(RectifyJson.WriteEvent(fact));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Subject(VerdictChange change) => change.Measure is { } measure ? FixedWidthText.Of(measure) : WholePlan;

    private string Describe(VerdictChange change)
    {
        if (!change.Facts.IsEmpty)
            return $"{Name(change)}: {Value(change, change.From)} -> {Value(change, change.To)} ({string.Join("; ", change.Facts.Select(fact => FactSentence.Of(fact).In(language)))})";
        string steps = string.Join("; ", change.Steps.Select(step => $"{CauseOf(step.Cause).In(language)}: {Value(change, step.From)} -> {Value(change, step.To)}"));
        return $"{Name(change)}: {Value(change, change.From)} -> {Value(change, change.To)} ({(change.Steps.Count == 1 ? CauseOf(change.Steps[0].Cause).In(language) : steps)})";
    }

    // A rule is named by its title, with its number behind it.
    private string Name(VerdictChange change) => RuleSet.Default.Descriptors.FirstOrDefault(d => string.Equals(d.Id, change.Verdict, StringComparison.Ordinal)) is { } rule
        ? $"{FixedWidthText.Of(rule.Title.In(language))} ({rule.Id})"
        : VerdictWords.NameOf(change.Verdict).In(language);

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
