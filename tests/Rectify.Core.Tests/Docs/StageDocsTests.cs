using System.Globalization;
using System.Text;
using Rectify.Progress;

namespace Rectify.Core.Tests.Docs;

public sealed class StageDocsTests
{
    private const string Introduction = """
        # Stages

        Drawn from the stage table by a test. Within a cycle the stage goes forward, so that a report sent twice, or late, does not undo a close-out:
        an event that names a stage behind the present one leaves it. What goes back: a refusal, and a start from Rectified or Accepted (the work was taken
        up again); a relapse, from any stage but Cancelled. An event that skips steps moves the stage forward all the same.

        A look-back that does not hold counts as `relapsed`; one that holds leaves the stage. After a relapse the next `started`, `progressReported` or
        `rectified` opens a new cycle, whose stage it sets as from NotStarted. `reinstated` brings back the stage before `cancelled`. An event that is not
        drawn leaves the stage.


        """;

    private const string TableHead = """

        ## Every event in every stage

        A dot leaves the stage. `!` marks what RCT5009 reports as out of order, `+` what opens a new cycle. Events that are not listed leave every stage, and
        are out of order only while the measure is cancelled.


        """;

    [Fact]
    public void The_drawing_is_made_from_the_stage_table()
    {
        var page = new StringBuilder(Introduction.ReplaceLineEndings("\n")).Append("```mermaid\nstateDiagram-v2\n    [*] --> NotStarted\n");
        foreach (var from in Enum.GetValues<Stage>())
        {
            foreach (var edge in Edges(from).GroupBy(static e => e.To, static e => ProgressEventNames.Of(e.On)))
                page.Append(CultureInfo.InvariantCulture, $"    {from} --> {edge.Key}: {string.Join(", ", edge)}\n");
        }

        page.Append("```\n").Append(TableHead.ReplaceLineEndings("\n"));
        page.Append(CultureInfo.InvariantCulture, $"| event | {string.Join(" | ", Enum.GetNames<Stage>())} |\n|---{string.Concat(Enumerable.Repeat("|---", Enum.GetValues<Stage>().Length))}|\n");
        foreach (var type in Enum.GetValues<ProgressEventType>().Where(StageTable.MovesStage))
            page.Append(CultureInfo.InvariantCulture, $"| `{ProgressEventNames.Of(type)}` | {string.Join(" | ", Enum.GetValues<Stage>().Select(stage => Cell(stage, type)))} |\n");
        DocsFolder.AssertUpToDate("stages.md", page.ToString());
    }

    private static IEnumerable<(ProgressEventType On, Stage To)> Edges(Stage from)
    {
        foreach (var type in Enum.GetValues<ProgressEventType>().Where(static t => t != ProgressEventType.Reinstated))
        {
            var to = StageTable.Next(from, type);
            if (to != from)
                yield return (type, to);
        }
    }

    private static string Cell(Stage from, ProgressEventType type)
    {
        var to = StageTable.Next(from, type);
        string name = type == ProgressEventType.Reinstated && from == Stage.Cancelled ? "the stage before" : to == from ? "." : to.ToString();
        return $"{name}{(StageTable.IsOutOfOrder(from, type) ? " !" : "")}{(from == Stage.Relapsed && StageTable.OpensCycle(type) ? " +" : "")}";
    }
}
