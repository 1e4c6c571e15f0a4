using System.Globalization;
using System.Text.RegularExpressions;
using Rectify.Plans;
using Rectify.Primitives;

namespace Rectify.Text.Lists;

/// <summary>Reads the dated steps of a cell: one a line, or parted by semicolons, each with its day.</summary>
internal static partial class ListMilestones
{
    private static readonly char[] Edges = [' ', '-', '–', '—', ':', ',', '(', ')', '[', ']', '.', '=', '|'];

    public static ValueList<Milestone> Read(string id, ListRow row, ListDays days, ListAccount account)
    {
        List<Milestone> milestones = [];
        foreach (var (cell, _) in row.Of(ListField.Milestones))
        {
            foreach (string step in cell.Text.Split([';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                var day = EnglishDays.FindLast(step, days.Order, out var place);
                if (day is null || cell.IsUncertain)
                {
                    account.Add(DiagnosticCodes.CellNotUnderstood, DiagnosticSeverity.Warning, row, cell, $"A step without a day is no milestone («{Shortened(step)}»):");
                    continue;
                }

                string text = TextOf(step, place);
                milestones.Add(new Milestone(string.Create(CultureInfo.InvariantCulture, $"{id}-m{milestones.Count + 1}"), text.Length == 0 ? step : text, day.Value.ToDeadline(step[place])));
                if (day.Value.Other is not null)
                    account.Add(DiagnosticCodes.AmbiguousDeadline, DiagnosticSeverity.Info, row, cell, $"The figures of {step[place]} allow two days; the earlier is taken, the other is an alternative:");
            }
        }

        return milestones.ToValueList();
    }

    // "Patch servers (30 June 2024)" and "30 June 2024: patch servers" are both Patch servers.
    private static string TextOf(string step, Range place)
    {
        string before = Number().Replace(step[..place.Start], "").TrimEnd(Edges);
        string after = step[place.End..].Trim(Edges);
        foreach (string word in (string[])["by", "due", "on", "before"])
        {
            // Order (due 30 June 2024): the bracket parts the word from the step as a space does.
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase) && before.Length > word.Length && before[^(word.Length + 1)] is ' ' or '(' or '[')
                before = before[..^word.Length].TrimEnd(Edges);
        }

        return before.Length == 0 ? after : after.Length == 0 ? before : $"{before} {after}";
    }

    private static string Shortened(string step) => step.Length <= 40 ? step : step[..40] + "…";

    // The number of a step is none of its words: (1) or 1. before it. Takes time in proportion to the text, and needs no limit, which a busy machine would reach.
    [GeneratedRegex(@"^\s*(?:\(\d{1,2}\)|\d{1,2}[.)])\s*(?!\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Number();
}
