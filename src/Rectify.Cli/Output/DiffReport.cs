using Rectify.Cli.Hosting;
using Rectify.Plans;
using Rectify.Rules;

namespace Rectify.Cli.Output;

/// <summary>What differs between two editions of a plan, for people.</summary>
internal sealed class DiffReport(ToolHost host, string language)
{
    private const int FirstWords = 40;

    private static readonly LocalizedText Same = new("No measure differs.", "各项措施无差异。");
    private static readonly LocalizedText Added = new("added", "新增");
    private static readonly LocalizedText Dropped = new("dropped", "取消");

    public void Print(PlanDiff diff)
    {
        if (diff.IsEmpty)
        {
            host.Output.WriteLine(Same.In(language));
            return;
        }

        var measures = diff.Added.Concat(diff.Dropped).Concat(diff.Changed.Select(static d => d.New));
        var table = new SubjectTable(host, measures.Max(static m => Columns.Width(FixedWidthText.Of(m.Id))));
        foreach (var changed in diff.Changed)
            Add(table, changed);
        foreach (var added in diff.Added)
            table.Add(FixedWidthText.Of(added.Id), $"{Added.In(language)}: {Columns.Fit(FixedWidthText.Of(added.Text), FirstWords)}");
        foreach (var dropped in diff.Dropped)
            table.Add(FixedWidthText.Of(dropped.Id), $"{Dropped.In(language)}: {Columns.Fit(FixedWidthText.Of(dropped.Text), FirstWords)}");
        table.Print();
    }

    private void Add(SubjectTable table, MeasureDiff diff)
    {
        string subject = FixedWidthText.Of(diff.New.Id);
        foreach (var change in diff.Changes)
        {
            table.Add(subject, Describe(change));
            subject = "";
        }
    }

    private string Describe(PlanChange change)
    {
        string subject = change.Subject.Length == 0 ? "" : $" {change.Subject}";
        string direction = DiffWords.Of(change.Direction) is { } word ? $" ({word.In(language)})" : "";
        // The wording of a measure is long and stands in both editions; where it differs, that it does is enough here.
        string values = change.Kind == PlanChangeKind.Text ? "" : Values(change);
        return $"{DiffWords.Of(change.Kind).In(language)}{subject}{values}{direction}";
    }

    private static string Values(PlanChange change) => (change.Old, change.New) switch
    {
        (null, null) => "",
        (null, { } now) => $": {now}",
        ({ } before, null) => $": {before}",
        ({ } before, { } now) => $": {before} -> {now}",
    };
}
