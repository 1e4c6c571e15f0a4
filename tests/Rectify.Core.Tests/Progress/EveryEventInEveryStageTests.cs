using Rectify.Core.Tests.Rules;
using Rectify.Progress;
using Rectify.Rules;
using static Rectify.Core.Tests.Progress.Facts;

namespace Rectify.Core.Tests.Progress;

/// <summary>What each event does in each stage, written by hand. A dot leaves the stage; "!" is out of order; "+" opens a new cycle.</summary>
public sealed class EveryEventInEveryStageTests
{
    private const string Table = """
        event              NotStarted  InProgress Rectified   Accepted    ClosedOut  Published Relapsed    Cancelled
        started            InProgress  .          InProgress! InProgress! .!         .!        InProgress+ .!
        progressReported   InProgress  .          .           .           .          .         InProgress+ .!
        milestoneReached   InProgress  .          .           .           .          .         .           .!
        dutyPerformed      InProgress  .          .           .           .          .         .           .!
        rectified          Rectified   Rectified  .           .!          .!         .!        Rectified+  .!
        accepted           Accepted!   Accepted!  Accepted    .           .!         .!        .!          .!
        acceptanceRefused  InProgress! .!         InProgress  InProgress  .!         .!        .!          .!
        closedOut          ClosedOut!  ClosedOut! ClosedOut   ClosedOut   .          .!        .!          .!
        published          Published!  Published! Published!  Published!  Published  .         .!          .!
        holds              .           .          .           .           .          .         .           .!
        fails              Relapsed    Relapsed   Relapsed    Relapsed    Relapsed   Relapsed  .           .!
        relapsed           Relapsed    Relapsed   Relapsed    Relapsed    Relapsed   Relapsed  .           .!
        cancelled          Cancelled   Cancelled  Cancelled   Cancelled   Cancelled  Cancelled Cancelled   .!
        reinstated         .           .          .           .           .          .         .           InProgress
        deadlineExtended   .           .          .           .           .          .         .           .!
        deadlineAdvanced   .           .          .           .           .          .         .           .!
        suspended          .           .          .           .           .          .         .           .!
        resumed            .           .          .           .           .          .         .           .!
        dayFixed           .           .          .           .           .          .         .           .!
        supervised         .           .          .           .           .          .         .           .!
        orderIssued        .           .          .           .           .          .         .           .!
        orderAnswered      .           .          .           .           .          .         .           .!
        reminded           .           .          .           .           .          .         .           .!
        circulated         .           .          .           .           .          .         .           .!
        interviewed        .           .          .           .           .          .         .           .!
        heldAccountable    .           .          .           .           .          .         .           .!
        """;

    private static readonly string[][] Rows = [.. Table.ReplaceLineEndings("\n").Split('\n').Select(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    public static TheoryData<string, string, string> Cells
    {
        get
        {
            var cells = new TheoryData<string, string, string>();
            foreach (string[] row in Rows.Skip(1))
            {
                for (int column = 1; column < row.Length; column++)
                    cells.Add(row[0], Rows[0][column], row[column]);
            }

            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Stage_follows_the_table(string fact, string stage, string expected)
    {
        var from = Enum.Parse<Stage>(stage);
        var way = WayTo(from);
        var history = History([.. way, Fact(fact)]);
        Assert.Equal(from, History(way).Stage);
        string name = expected.TrimEnd('!', '+');
        Assert.Equal(name == "." ? from : Enum.Parse<Stage>(name), history.Stage);
        Assert.Equal(expected.EndsWith('+') ? 2 : 1, history.Cycle);
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void What_is_out_of_order_is_reported(string fact, string stage, string expected)
    {
        ProgressEvent[] events = [.. WayTo(Enum.Parse<Stage>(stage)), Fact(fact)];
        var scenario = Scenario.Fixed.With([.. events.Select(static e => e with { Measure = Scenario.Id })]);
        Assert.Equal(expected.EndsWith('!') ? OutcomeKind.Violated : OutcomeKind.Satisfied, scenario.Judge(RuleIds.EventOutOfOrder, "2018-12-31").Kind);
    }

    [Fact]
    public void Every_event_of_a_measure_and_every_stage_is_in_the_table()
    {
        var types = Enum.GetValues<ProgressEventType>().Where(static t => t is not (ProgressEventType.LookedBack or ProgressEventType.Retracted)).Select(ProgressEventNames.Of);
        Assert.Equal(types.Append("holds").Append("fails").Order(StringComparer.Ordinal), Rows.Skip(1).Select(static row => row[0]).Order(StringComparer.Ordinal));
        Assert.Equal(Enum.GetNames<Stage>().Order(StringComparer.Ordinal), Rows[0].Skip(1).Order(StringComparer.Ordinal));
    }

    private static ProgressEvent[] WayTo(Stage stage)
    {
        ProgressEvent[] way = [Start(D(2, 1)), Done(D(2, 2)), new Accepted(M, D(2, 3)), new ClosedOut(M, D(2, 4)), new Published(M, D(2, 5))];
        return stage switch
        {
            Stage.Relapsed => [.. way, Relapse(D(2, 6))],
            Stage.Cancelled => [way[0], new Cancelled(M, D(2, 6))],
            _ => way[..(int)stage],
        };
    }

    private static ProgressEvent Fact(string name) => name switch
    {
        "started" => Start(D(3, 1)),
        "progressReported" => Report(D(3, 1), 20),
        "milestoneReached" => new MilestoneReached(M, D(3, 1), "m1"),
        "dutyPerformed" => new DutyPerformed(M, D(3, 1), "d1"),
        "rectified" => Done(D(3, 1)),
        "accepted" => new Accepted(M, D(3, 1)),
        "acceptanceRefused" => new AcceptanceRefused(M, D(3, 1)),
        "closedOut" => new ClosedOut(M, D(3, 1)),
        "published" => new Published(M, D(3, 1)),
        "holds" => new LookedBack(M, D(3, 1), holds: true),
        "fails" => new LookedBack(M, D(3, 1), holds: false),
        "relapsed" => Relapse(D(3, 1)),
        "cancelled" => new Cancelled(M, D(3, 1)),
        "reinstated" => new Reinstated(M, D(3, 1)),
        "deadlineExtended" => new DeadlineExtended(M, D(3, 1), D(12, 1)),
        "deadlineAdvanced" => new DeadlineAdvanced(M, D(3, 1), D(12, 1)),
        "suspended" => new Suspended(M, D(3, 1)),
        "resumed" => new Resumed(M, D(3, 1)),
        "dayFixed" => new DayFixed(M, D(3, 1), "汛期", D(6, 1)),
        "supervised" => new Supervised(M, D(3, 1), SupervisionKind.Special),
        "orderIssued" => new OrderIssued(M, D(3, 1), "1号", D(4, 1)),
        "orderAnswered" => new OrderAnswered(M, D(3, 1), "1号"),
        "reminded" => new Reminded(M, D(3, 1)),
        "circulated" => new Circulated(M, D(3, 1)),
        "interviewed" => new Interviewed(M, D(3, 1)),
        "heldAccountable" => new HeldAccountable(M, D(3, 1)),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No event of the table."),
    };
}
