using System.Globalization;
using System.Text;
using Rectify.Progress;

namespace Rectify.Core.Tests.Docs;

public sealed class StageDocsTests
{
    private const string Introduction = """
        # Stages

        Drawn from the stage table by a test. An event that is not drawn leaves the stage. An event out of order is still a
        reported fact and moves the stage too; RCT5009 reports the order. A look-back that does not hold
        counts as `relapsed`; one that holds leaves the stage. After a relapse the next `started`, `progressReported` or `rectified` opens a new cycle,
        whose stage it sets as from NotStarted.


        """;

    [Fact]
    public void The_drawing_is_made_from_the_stage_table()
    {
        var drawing = new StringBuilder(Introduction.ReplaceLineEndings("\n")).Append("```mermaid\nstateDiagram-v2\n    [*] --> NotStarted\n");
        foreach (var from in Enum.GetValues<Stage>())
        {
            foreach (var edge in Edges(from).GroupBy(static e => e.To, static e => ProgressEventNames.Of(e.On)))
                drawing.Append(CultureInfo.InvariantCulture, $"    {from} --> {edge.Key}: {string.Join(", ", edge)}\n");
        }

        drawing.Append("```\n");
        DocsFolder.AssertUpToDate("stages.md", drawing.ToString());
    }

    private static IEnumerable<(ProgressEventType On, Stage To)> Edges(Stage from)
    {
        foreach (var type in Enum.GetValues<ProgressEventType>())
        {
            // From Relapsed these open a new cycle, and so count from NotStarted.
            var start = from == Stage.Relapsed && StageTable.OpensCycle(type) ? Stage.NotStarted : from;
            var to = StageTable.Next(start, type);
            if (to != from)
                yield return (type, to);
        }
    }
}
