using FsCheck.Xunit;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Responsibility;
using Rectify.Text;
using Rectify.Text.Deadlines;
using Rectify.Text.Indicators;
using Rectify.Text.Responsibility;

namespace Rectify.Testing.Tests.Texts;

/// <summary>The library's own reader makes of generated official text what was generated with it.</summary>
[Properties(Arbitrary = [typeof(RectifyArbitraries)])]
public sealed class TextWithMeaningTests
{
    [Property]
    public void A_worded_deadline_is_read_as_what_it_means(TextWithMeaning<Deadline> worded) =>
        Assert.Equal(worded.Meaning with { Text = null }, DeadlineParser.Parse(worded.Text).Deadline! with { Text = null });

    [Property]
    public void Worded_units_are_read_one_by_one(TextWithMeaning<ResponsibilityChain> worded) =>
        Assert.Equal(worded.Meaning.Links.Select(static l => ((ResponsibilityRole?)l.Role, l.Unit!)), ResponsibilityParser.Parse(worded.Text).Roles.SelectMany(static r => r.Units.Select(u => (r.Role, u.Name))));

    [Property]
    public void A_worded_target_is_read_as_what_it_means(TextWithMeaning<TargetIndicator> worded)
    {
        var read = Assert.Single(IndicatorParser.Parse(worded.Text));
        var meant = worded.Meaning;
        Assert.Equal((meant.Name, meant.Comparator, meant.Target, meant.Mode, meant.By, meant.Modality), (read.Name, read.Comparator, read.Target, read.Mode, read.By, read.Modality));
    }

    [Fact]
    public void The_reader_and_the_writer_of_official_text_keep_the_law() => EvaluatorLaws.TextRoundTrip(PlanWriter.Write, Read).Check(Runs.Usual());

    [Fact]
    public void A_reader_that_loses_the_wording_is_found() => Runs.AssertBroken(EvaluatorLaws.TextRoundTrip(
        PlanWriter.Write,
        static text => Read(text.Replace("力争", "", StringComparison.Ordinal))));

    [Fact]
    public void A_writer_that_drops_the_units_is_found() => Assert.Contains("is written and read", Runs.AssertBroken(EvaluatorLaws.TextRoundTrip(
        static plan => PlanWriter.Write(new RectificationPlan(plan.Id, plan.Title, plan.IssuedOn, plan.Measures.Select(static m => m with { Responsibility = ResponsibilityChain.Empty }).ToValueList(), plan.Goals, plan.Safeguards)),
        Read)).Breach, StringComparison.Ordinal);

    private static RectificationPlan? Read(string text) => PlanReader.Read(text) is { HasPlan: true } result ? result.Plan : null;
}
