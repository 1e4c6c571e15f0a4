using NodaTime;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;
using static Rectify.Core.Tests.Progress.Facts;

namespace Rectify.Core.Tests.Evaluation;

public sealed class ScorecardTests
{
    private static readonly ResponsibilityLink Bureau = new(ResponsibilityRole.Responsible, "市环保局");
    private static readonly ResponsibilityLink Water = new(ResponsibilityRole.Responsible, "市城乡水务局");
    private static readonly ResponsibilityLink Parties = new(ResponsibilityRole.Responsible, "各县区党委", isCollective: true);
    private static readonly ResponsibilityLink Governments = new(ResponsibilityRole.Responsible, "各县区政府", isCollective: true);

    private static readonly OrganizationDirectory Directory = OrganizationDirectory.Create(
        [new("a1", "长清区党委"), new("a2", "长清区政府"), new("b1", "平阴县党委"), new("b2", "平阴县政府"), new("env", "市环保局")],
        collectives:
        [
            new("各县区党委", [new("a1"), new("b1")]),
            new("各县区政府", [new("a2"), new("b2")]),
        ]);

    private static RectificationPlan Plan(params ResponsibilityLink[] links) =>
        new("p", "方案", Issued, [Measure(new FixedDeadline(D(5, 31))) with { Responsibility = new(links.ToValueList()) }]);

    private static Scorecard Score(RectificationPlan plan, ScoreCounting counting, ScoreGrouping grouping, OrganizationDirectory? directory, params ProgressEvent[] events) =>
        new Evaluator(RuleSet.Default).Score(new EvaluationInputs(plan, ProgressLog.Empty.AddRange(events), D(6, 1)) { Directory = directory }, counting, grouping);

    [Fact]
    public void Fractional_shares_add_up_to_the_number_of_measures()
    {
        var card = Score(Plan(Bureau, Water, Parties), ScoreCounting.Fractional, ScoreGrouping.Unit, Directory);
        Assert.Equal(4, card.Units.Count);
        Assert.Equal((ScoreCounting.Fractional, ScoreGrouping.Unit), (card.Counting, card.Grouping));
        Assert.All(card.Units, static u => Assert.Equal(Fraction.Part(4), u.Measures));
        Assert.Equal(Fraction.One, card.Units.Aggregate(Fraction.Zero, static (sum, u) => sum + u.Measures));
    }

    [Fact]
    public void Lead_only_counts_the_first_listed_where_none_is_named()
    {
        Assert.Equal("市环保局", Assert.Single(Score(Plan(Bureau, Water), ScoreCounting.LeadOnly, ScoreGrouping.Unit, Directory).Units).Unit);
        var led = Plan(Bureau, new(ResponsibilityRole.Lead, "市城乡水务局"));
        Assert.Equal("市城乡水务局", Assert.Single(Score(led, ScoreCounting.LeadOnly, ScoreGrouping.Unit, Directory).Units).Unit);
    }

    [Fact]
    public void Member_of_a_collective_is_scored_by_what_names_it_alone()
    {
        var card = Score(Plan(Parties), ScoreCounting.Full, ScoreGrouping.Unit, Directory, Done(D(4, 1)), new Rectified(M, D(5, 31)) { Unit = "平阴县党委" });
        Assert.Equal([("长清区党委", Fraction.Zero, Fraction.One), ("平阴县党委", Fraction.One, Fraction.Zero)], card.Units.Select(static u => (u.Unit, u.Completed, u.Overdue)));
        Assert.Equal([(1, "平阴县党委", false), (2, "长清区党委", false)], card.Ranking.Select(static r => (r.Rank, r.Unit, r.IsTied)));
    }

    [Fact]
    public void Unit_that_the_plan_names_is_scored_by_what_names_it_else_by_the_whole()
    {
        var card = Score(Plan(Bureau, Water), ScoreCounting.Full, ScoreGrouping.Unit, Directory, Done(D(4, 1)), new Started(M, D(5, 1)) { Unit = "市城乡水务局" });
        Assert.Equal([Fraction.One, Fraction.Zero], card.Units.Select(static u => u.Completed));
        Assert.Equal([Fraction.Zero, Fraction.One], card.Units.Select(static u => u.Overdue));
    }

    [Fact]
    public void Equal_units_share_a_place_and_the_next_place_is_left_out()
    {
        var card = Score(Plan(Bureau, Water, Parties), ScoreCounting.Full, ScoreGrouping.Unit, Directory, Done(D(4, 1)));
        Assert.Equal([(1, true), (1, true), (3, true), (3, true)], card.Ranking.Select(static r => (r.Rank, r.IsTied)));
    }

    [Fact]
    public void Party_committee_and_government_of_a_place_can_stand_as_one()
    {
        var card = Score(Plan(Parties, Governments), ScoreCounting.Full, ScoreGrouping.Place, Directory, new Rectified(M, D(4, 1)) { Unit = "平阴县政府" });
        Assert.Equal([("长清区", Fraction.Zero), ("平阴县", Fraction.One)], card.Units.Select(static u => (u.Unit, u.Completed)));
        Assert.All(card.Units, static u => Assert.Equal(Fraction.One, u.Measures));
    }

    [Fact]
    public void Report_of_a_place_speaks_for_both_its_organs()
    {
        var card = Score(Plan(Parties, Governments), ScoreCounting.Full, ScoreGrouping.Unit, Directory, new Rectified(M, D(4, 1)) { Unit = "平阴县" });
        Assert.Equal(["平阴县党委", "平阴县政府"], card.Units.Where(static u => u.Completed == Fraction.One).Select(static u => u.Unit));
    }

    [Fact]
    public void Collective_that_cannot_be_expanded_stands_as_printed_and_is_not_ranked()
    {
        var card = Score(Plan(Bureau, Parties), ScoreCounting.Full, ScoreGrouping.Unit, directory: null);
        Assert.Equal(["市环保局", "各县区党委"], card.Units.Select(static u => u.Unit));
        Assert.Equal("市环保局", Assert.Single(card.Ranking).Unit);
    }

    [Fact]
    public void Extension_of_the_whole_measure_holds_for_each_unit()
    {
        var card = Score(Plan(Parties), ScoreCounting.Full, ScoreGrouping.Unit, Directory, new DeadlineExtended(M, D(5, 1), D(12, 31)));
        Assert.All(card.Units, static u => Assert.Equal(Fraction.Zero, u.Overdue));
    }

    [Fact]
    public void Coverage_counts_the_members_that_reported()
    {
        Coverage? Of(RectificationPlan plan, OrganizationDirectory? directory) => new Evaluator(RuleSet.Default)
            .Evaluate(new EvaluationInputs(plan, ProgressLog.Empty.Add(new Started(M, D(2, 1)) { Unit = "平阴县政府" }), D(6, 1)) { Directory = directory }).Measures[0].Coverage;
        Assert.Equal(new Coverage(4, 1), Of(Plan(Parties, Governments), Directory));
        Assert.Equal(new Coverage(null, 1), Of(Plan(Parties), directory: null));
        Assert.Null(Of(Plan(Bureau), Directory));
    }

    [Fact]
    public void Score_tells_closed_out_completed_late_overdue_lapsed_and_silent_apart()
    {
        string[] units = ["市环保局", "市城乡水务局", "市住建局", "市财政局"];
        var measure = Measure(new FixedDeadline(D(5, 31)).ThenLongTerm()) with { Responsibility = new(units.Select(static u => new ResponsibilityLink(ResponsibilityRole.Responsible, u)).ToValueList()) };
        var card = Score(
            new("p", "方案", Issued, [measure]),
            ScoreCounting.Full,
            ScoreGrouping.Unit,
            directory: null,
            Done(D(4, 1)) with { Unit = units[0] },
            new Accepted(M, D(4, 2)) { Unit = units[0] },
            new ClosedOut(M, D(4, 3)) { Unit = units[0] },
            Done(D(6, 1)) with { Unit = units[1] },
            Done(D(4, 1)) with { Unit = units[2] },
            Relapse(D(5, 1)) with { Unit = units[2] });
        Assert.Equal(
            [
                "市环保局: Completed, ClosedOut, Reported",
                "市城乡水务局: Completed, CompletedLate, Reported",
                "市住建局: Lapsed, Reported",
                "市财政局: Overdue",
            ],
            card.Units.Select(static u => $"{u.Unit}: {string.Join(", ", CountsOf(u))}"));

        static IEnumerable<string> CountsOf(UnitScore u) => new (string Name, Fraction Count)[]
        {
            (nameof(u.Completed), u.Completed), (nameof(u.ClosedOut), u.ClosedOut), (nameof(u.CompletedLate), u.CompletedLate),
            (nameof(u.Overdue), u.Overdue), (nameof(u.Lapsed), u.Lapsed), (nameof(u.Reported), u.Reported),
        }.Where(static c => c.Count == Fraction.One).Select(static c => c.Name);
    }

    [Fact]
    public void Of_units_with_an_equal_completed_share_the_one_with_less_overdue_comes_first()
    {
        var card = Score(Plan(Bureau, Water), ScoreCounting.Full, ScoreGrouping.Unit, Directory, new DeadlineExtended(M, D(5, 1), D(12, 31)) { Unit = "市城乡水务局" });
        Assert.Equal([(1, "市城乡水务局", false), (2, "市环保局", false)], card.Ranking.Select(static r => (r.Rank, r.Unit, r.IsTied)));
    }

    [Fact]
    public void Unit_that_is_named_itself_and_through_a_collective_is_scored_as_named_itself()
    {
        var card = Score(Plan(Governments, new(ResponsibilityRole.Responsible, "平阴县政府")), ScoreCounting.Full, ScoreGrouping.Unit, Directory, Done(D(4, 1)));
        Assert.Equal([("长清区政府", Fraction.Zero), ("平阴县政府", Fraction.One)], card.Units.Select(static u => (u.Unit, u.Completed)));
        Assert.All(card.Units, static u => Assert.Equal(Fraction.One, u.Measures));
    }

    [Fact]
    public void Measure_that_nobody_answers_for_is_in_no_row()
    {
        Assert.All(Enum.GetValues<ScoreCounting>(), static counting =>
            Assert.Empty(Score(Plan(), counting, ScoreGrouping.Unit, Directory, Done(D(4, 1))).Units));
    }

    [Fact]
    public void Collective_that_cannot_be_expanded_is_scored_by_the_whole()
    {
        var collective = Assert.Single(Score(Plan(Parties), ScoreCounting.Full, ScoreGrouping.Unit, directory: null, Done(D(4, 1))).Units);
        Assert.Equal((true, Fraction.One, Fraction.Zero), (collective.IsCollective, collective.Completed, collective.Overdue));
    }

    [Fact]
    public void Renamed_unit_stands_under_its_new_name_and_is_scored_by_what_names_the_old_else_by_the_whole()
    {
        var renamed = OrganizationDirectory.Create(
            [new("env", "市环保局") { To = D(2, 28) }, new("eco", "市生态环境局") { From = D(3, 1) }],
            [new Succession(SuccessionKind.Rename, D(3, 1), ["env"], ["eco"])]);
        Assert.Equal(("市生态环境局", Fraction.One), Row(Done(D(4, 1))));
        Assert.Equal(("市生态环境局", Fraction.Zero), Row(Done(D(4, 1)), new Started(M, D(5, 1)) { Unit = "市环保局" }));

        (string, Fraction) Row(params ProgressEvent[] events)
        {
            var row = Assert.Single(Score(Plan(Bureau), ScoreCounting.Full, ScoreGrouping.Unit, renamed, events).Units);
            return (row.Unit, row.Completed);
        }
    }
}
