using NodaTime;
using Rectify.Core.Tests.Rules;
using Rectify.Evaluation;
using Rectify.Progress;

namespace Rectify.Core.Tests.Evaluation;

public sealed class TotalsTests
{
    private static readonly LocalDate Day = new(2018, 7, 2);

    public static TheoryData<Stage, bool> Stages { get; } = new()
    {
        { Stage.NotStarted, false },
        { Stage.InProgress, false },
        { Stage.Rectified, true },
        { Stage.Accepted, true },
        { Stage.ClosedOut, true },
        { Stage.Published, true },
        { Stage.Relapsed, false },
    };

    [Theory]
    [MemberData(nameof(Stages))]
    public void What_is_rectified_accepted_closed_out_or_published_counts_as_completed(Stage stage, bool isCompleted)
    {
        ProgressEvent[] steps =
        [
            new Started(Scenario.Id, Day), new Rectified(Scenario.Id, Day), new Accepted(Scenario.Id, Day),
            new ClosedOut(Scenario.Id, Day), new Published(Scenario.Id, Day), new Relapsed(Scenario.Id, Day),
        ];
        var assessment = Scenario.LongTerm.With(steps.AsSpan(0, (int)stage)).Evaluate("2018-07-02");
        Assert.Equal((stage, isCompleted), (assessment.Measures[0].Stage, assessment.Measures[0].IsCompleted));
        var totals = assessment.Totals;
        Assert.Equal((1, isCompleted ? 1 : 0, isCompleted ? 1m : 0m, 1), (totals.Measures, totals.Completed, totals.CompletionRate!.Value, totals.By(stage)));
    }

    [Fact]
    public void Totals_merge_with_totals_only()
    {
        Assert.Throws<ArgumentNullException>("first", static () => Totals.Merge(null!, Totals.Zero));
        Assert.Throws<ArgumentNullException>("second", static () => Totals.Merge(Totals.Zero, null!));
    }
}
