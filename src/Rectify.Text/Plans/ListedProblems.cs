namespace Rectify.Text.Plans;

/// <summary>Divides what stands under the name of a list of problems, where it numbers them from 1: each is a problem of its own.</summary>
internal static class ListedProblems
{
    /// <summary>The lines of each problem; one problem where the lines are no such list; none where there are no lines.</summary>
    public static List<List<TextRange>> Divide(SourceText source, List<ProblemLine> lines)
    {
        if (lines.Count == 0)
            return [];
        if (lines.Count == 1)
            return InlineNumbers.Split(source, lines[0].Words) is { Count: > 1 } parts ? parts.ConvertAll(static part => new List<TextRange> { part }) : [Whole(lines)];
        List<List<TextRange>> problems = [];
        foreach (var line in lines)
        {
            bool isNext = line.Marker.Style != MarkerStyle.None && line.Marker.Style == lines[0].Marker.Style && line.Marker.Ordinal == problems.Count + 1;
            if (isNext)
                problems.Add([]);
            else if (problems.Count == 0 || (line.Marker.Style != MarkerStyle.None && line.Marker.Style <= lines[0].Marker.Style))
                return [Whole(lines)];
            problems[^1].Add(line.Words);
        }

        return problems.Count > 1 ? problems : [Whole(lines)];
    }

    private static List<TextRange> Whole(List<ProblemLine> lines) => lines.ConvertAll(static l => l.Words);
}
