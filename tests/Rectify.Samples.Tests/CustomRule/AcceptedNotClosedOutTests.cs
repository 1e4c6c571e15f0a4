using NodaTime;
using NodaTime.Text;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Samples.Tests.CustomRule;

public sealed class AcceptedNotClosedOutTests
{
    internal static readonly WorkingDayTable China = Seed.WorkingDays;

    private static readonly RectificationPlan Plan = new("p", "方案", new(2018, 7, 1), [new Measure("1", "完成整改。", new FixedDeadline(new(2019, 12, 31)))]);

    // Accepted on Friday 8 November 2019: the seventh working day is 18 November, and ten days later it is 28 November.
    private static readonly ProgressLog Accepted = ProgressLog.Empty.Add(new Rectified("1", new(2019, 11, 1))).Add(new Accepted("1", new(2019, 11, 8)));

    #region RuleSet
    private static readonly RuleSet Rules = RuleSet.Default
        .With(new AcceptedNotClosedOut())
        .WithPolicy(static policy => policy with { WorkingDays = China });
    #endregion

    #region Boundary
    [Theory]
    [InlineData("2019-11-27", false)]
    [InlineData("2019-11-28", false)]
    [InlineData("2019-11-29", true)]
    public void The_tenth_day_after_the_posting_is_still_in_time(string asOf, bool isFound) =>
        Assert.Equal(isFound, Findings(Accepted, asOf).Any());
    #endregion

    [Fact]
    public void The_assessment_names_the_day_on_which_it_will_be_found()
    {
        var measure = new Evaluator(Only(Rules)).Evaluate(new EvaluationInputs(Plan, Accepted, new(2019, 11, 20))).Measures[0];

        Assert.Equal(new LocalDate(2019, 11, 29), measure.NextChange);
    }

    [Fact]
    public void The_finding_is_a_sentence_in_both_languages()
    {
        var finding = Assert.Single(Findings(Accepted, "2019-11-29"));

        Assert.Equal("The posting ended on 2019-11-18, 11 days ago, and it is not closed out.", finding.ToString("en"));
        Assert.Equal("公示期于2019-11-18届满，已过11天未销号。", finding.ToString("zh"));
    }

    [Fact]
    public void Closed_out_it_is_no_longer_found() =>
        Assert.Empty(Findings(Accepted.Add(new ClosedOut("1", new(2019, 12, 1))), "2019-12-31"));

    [Fact]
    public void Without_a_calendar_it_cannot_be_told()
    {
        var finding = Assert.Single(Findings(Accepted, "2019-12-31", Rules.WithPolicy(static p => p with { WorkingDays = null })));

        Assert.Equal(OutcomeKind.Undetermined, finding.Outcome.Kind);
    }

    private static RuleSet Only(RuleSet rules) =>
        rules.MeasureRules.Select(static r => r.Descriptor.Id).Where(static id => id != "ACME0001").Aggregate(rules, static (set, id) => set.Without(id));

    private static IEnumerable<Finding> Findings(ProgressLog log, string asOf, RuleSet? rules = null) =>
        new Evaluator(rules ?? Rules).Evaluate(new EvaluationInputs(Plan, log, LocalDatePattern.Iso.Parse(asOf).Value)).Measures[0].Findings.Where(static f => f.Rule.Id == "ACME0001");
}
