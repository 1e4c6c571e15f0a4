using System.Globalization;
using System.Text;
using NodaTime.Text;
using Rectify.Plans;
using Rectify.Primitives;

namespace Rectify.Text.Plans;

/// <summary>Prints one plan: title, day of issue, what it cites, then its outline in the order of the ids.</summary>
internal sealed class PlanPrinter(RectificationPlan plan)
{
    private const string GoalHeading = "工作目标";
    private const string FrameHeading = "总体要求";
    private const string SafeguardHeading = "保障措施";

    private static readonly MarkerStyle[] Styles = [MarkerStyle.Chapter, MarkerStyle.Part, MarkerStyle.Section, MarkerStyle.Item];

    private readonly StringBuilder _text = new();
    private OutlinePath _open = new(0, []);

    public string Print()
    {
        _text.Append(plan.Title).Append('\n');
        _text.Append("发布日期:").Append(LocalDatePattern.Iso.Format(plan.IssuedOn)).Append("\n\n");
        PrintCitations();
        foreach (var (path, print) in Entries().OrderBy(static e => e.Path))
        {
            if (path.Annex != _open.Annex)
                _text.Append(CultureInfo.InvariantCulture, $"附件{path.Annex}\n");
            print(path);
            _open = path;
        }

        return _text.ToString();
    }

    private List<(OutlinePath Path, Action<OutlinePath> Print)> Entries()
    {
        var inRecords = plan.Problems.SelectMany(static p => p.Measures).ToHashSet(StringComparer.Ordinal);
        List<(OutlinePath Path, Action<OutlinePath> Print)> entries = [];
        foreach (var goal in plan.Goals.Where(static g => !IsOfProblem(g)))
            entries.Add((OutlinePath.Of(goal.Id), path => Print(goal, path)));
        foreach (var problem in plan.Problems)
            entries.Add((OutlinePath.Of(problem.Id), path => Print(problem, path)));
        foreach (var measure in plan.Measures.Where(m => !inRecords.Contains(m.Id)))
            entries.Add((OutlinePath.Of(measure.Id), path => Print(measure, path)));
        foreach (var safeguard in plan.Safeguards)
            entries.Add((OutlinePath.Of(safeguard.Id), path => Print(safeguard, path)));
        return entries;
    }

    private static bool IsOfProblem(Goal goal) => goal.Id.Contains("-g", StringComparison.Ordinal);

    // What the goals cite is found in them again.
    private void PrintCitations()
    {
        string goals = string.Join('\n', plan.Goals.Select(static g => g.Text));
        List<Citation> own = [.. plan.Citations.Where(c => !goals.Contains(c.ToString(), StringComparison.Ordinal))];
        if (own.Count > 0)
            _text.Append("依据").AppendJoin('、', own).Append(",制定本方案。\n\n");
    }

    private void Print(Goal goal, OutlinePath path)
    {
        int levels = path.Numbers.Length;
        Open(path, levels - 1, [.. levels == 2 ? [GoalHeading] : levels > 2 ? [FrameHeading, GoalHeading] : Array.Empty<string>()]);
        AppendMarker(path, levels - 1, levels).Append(goal.Text).Append('\n');
    }

    private void Print(Safeguard safeguard, OutlinePath path)
    {
        int levels = path.Numbers.Length;
        Open(path, levels - 1, [SafeguardHeading]);
        AppendMarker(path, levels - 1, levels);
        AppendHeaded(safeguard.Heading, safeguard.Text);
        _text.Append('\n');
    }

    private void Print(Measure measure, OutlinePath path)
    {
        int levels = path.Numbers.Length - 1;
        bool isFirst = _open.CommonWith(path) < levels;
        Open(path, levels - 1, measure.Headings);
        if (isFirst && levels > 0)
        {
            AppendMarker(path, levels - 1, levels);
            AppendHeaded(measure.Headings.Count >= levels ? measure.Headings[levels - 1] : "", measure.Text);
        }
        else
        {
            _text.Append(measure.Text);
        }

        AppendTrailer(measure);
    }

    private void Print(Problem problem, OutlinePath path)
    {
        var measures = problem.Measures.Select(id => plan.TryGetMeasure(id, out var measure) ? measure : null).OfType<Measure>().ToList();
        int levels = path.Numbers.Length;
        Open(path, levels - 1, measures.Count > 0 ? measures[0].Headings : default);
        AppendMarker(path, levels - 1, levels).Append("问题:").Append(problem.Text).Append('\n');
        foreach (var goal in plan.Goals.Where(g => g.Id.StartsWith($"{problem.Id}-g", StringComparison.Ordinal)))
            _text.Append("整改目标:").Append(goal.Text).Append('\n');
        if (problem.Target is { } target && !plan.Goals.Any(g => g.Id.StartsWith($"{problem.Id}-g", StringComparison.Ordinal)))
            _text.Append("整改目标:").Append(target).Append('\n');
        if (measures.Count > 0)
            _text.Append("整改措施:\n");
        for (int i = 0; i < measures.Count; i++)
        {
            _text.Append(CultureInfo.InvariantCulture, $"{i + 1}.").Append(measures[i].Text);
            AppendTrailer(measures[i]);
        }
    }

    // The headings that this path does not share with the one before.
    private void Open(OutlinePath path, int count, ValueList<string> headings)
    {
        for (int level = _open.CommonWith(path); level < count; level++)
        {
            AppendMarker(path, level, Math.Max(count, path.Numbers.Length - 1));
            _text.Append(level < headings.Count ? headings[level] : "").Append('\n');
        }
    }

    private StringBuilder AppendMarker(OutlinePath path, int level, int levels)
    {
        int ordinal = path.Numbers[level];
        var style = Styles[Math.Min(levels > Styles.Length - 1 ? level : level + 1, Styles.Length - 1)];
        string chinese = ordinal is > 0 and < 100 ? ChineseOrdinal.Write(ordinal) : ordinal.ToString(CultureInfo.InvariantCulture);
        return _text.Append(style switch
        {
            MarkerStyle.Chapter => $"第{chinese}章 ",
            MarkerStyle.Part => $"{chinese}、",
            MarkerStyle.Section => $"({chinese})",
            _ => string.Create(CultureInfo.InvariantCulture, $"{ordinal}."),
        });
    }

    // On one line where it will be divided there again, else on two.
    private void AppendHeaded(string heading, string text)
    {
        string line = heading.Length == 0 ? text : $"{heading}。{text}";
        int divided = HeadingSplitter.Split(TextFold.Fold(line.Split('\n')[0]));
        bool isPlain = heading.Length == 0 ? divided < 0 : divided == heading.Length + 1;
        _text.Append(isPlain ? line : $"{heading}\n{text}");
    }

    // Lines that are no points are held together by a trailer on a line of its own.
    private void AppendTrailer(Measure measure)
    {
        string[] lines = measure.Text.Split('\n');
        bool areHeld = lines.Skip(1).All(static l => MarkerReader.Read(TextFold.Fold(l)).IsPoint);
        _text.Append(areHeld ? "" : "\n").Append(TrailerPrinter.Print(measure, plan.IssuedOn)).Append('\n');
    }
}
