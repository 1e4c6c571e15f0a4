using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Reporting.Tests.Bulletins;

public class BulletinTests
{
    private static readonly LocalDate Before = new(2019, 8, 31);

    private static readonly BulletinOptions English = new() { Language = "en" };

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Every_report_is_a_valid_word_document(string language)
    {
        var options = new BulletinOptions { Language = language };
        ReportDocument?[] reports =
        [
            Bulletin.Write(SeedAssessment.Value, EvaluatedOn(Before), options),
            Bulletin.WriteNotice(SeedAssessment.Value, "市国土资源局", Seed.AsOf.PlusDays(7), options),
            Bulletin.WriteCloseOutForm(SeedAssessment.Value, "2.4.2.1", options),
        ];
        Assert.All(reports, static report =>
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(report!.ToWord()), isEditable: false);
            Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(static e => $"{e.Path?.XPath}: {e.Description}"));
            Assert.Contains(report.Title, document.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_same_arguments_give_the_same_bytes() => Assert.Equal(Bulletin.Write(SeedAssessment.Value).ToWord(), Bulletin.Write(SeedAssessment.Value).ToWord());

    [Fact]
    public void Signs_of_control_and_markup_stay_harmless()
    {
        var plan = Plan("a|b <b>*c*\u0001", due: new LocalDate(2018, 12, 31));
        var report = Bulletin.Write(Evaluate(plan, new LocalDate(2019, 1, 31)), options: English);
        Assert.Contains("a\\|b \\<b\\>\\*c\\*", report.ToMarkdown(), StringComparison.Ordinal);
        using var document = WordprocessingDocument.Open(new MemoryStream(report.ToWord()), isEditable: false);
        Assert.Contains("a|b <b>*c*", document.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_name_what_was_completed_and_what_became_overdue()
    {
        var plan = Plan("x", due: new LocalDate(2018, 12, 31));
        var late = Evaluate(plan, new LocalDate(2019, 1, 31));
        var early = Evaluate(plan, new LocalDate(2018, 12, 31));
        var done = Evaluate(plan, new LocalDate(2019, 2, 28), new Rectified("1", new LocalDate(2019, 2, 1)));
        Assert.Contains("- Newly overdue: 1", Bulletin.Write(late, early, English).ToMarkdown(), StringComparison.Ordinal);
        string text = Bulletin.Write(done, late, English).ToMarkdown();
        Assert.Contains("1 fact was recorded.", text, StringComparison.Ordinal);
        Assert.Contains("- Completed: 1", text, StringComparison.Ordinal);
        Assert.Contains("- No longer overdue: 1", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_moved_due_day_is_named_with_both_days()
    {
        var plan = Plan("x", due: new LocalDate(2019, 12, 31));
        var moved = Evaluate(plan, new LocalDate(2019, 2, 28), new DeadlineExtended("1", new LocalDate(2019, 2, 1), new LocalDate(2020, 6, 30)));
        Assert.Contains("- Due day moved: 1 (2019-12-31 to 2020-06-30)", Bulletin.Write(moved, Evaluate(plan, new LocalDate(2019, 1, 31)), English).ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bulletin_of_another_plan_is_not_compared() =>
        Assert.Throws<ArgumentException>(() => Bulletin.Write(SeedAssessment.Value, Evaluate(Plan("x", Before), Before)));

    [Fact]
    public void A_notice_names_only_what_the_unit_answers_for_beyond_doubt()
    {
        string text = Bulletin.WriteNotice(SeedAssessment.Value, "市国土资源局", Seed.AsOf.PlusDays(7), English)!.ToMarkdown();
        Assert.Contains("| measure | 2.4.2.1 |", text, StringComparison.Ordinal);
        Assert.Contains("督办〔2019〕7号", text, StringComparison.Ordinal);
        Assert.Contains("2019-10-07", text, StringComparison.Ordinal);
        // The members of that collective are not known.
        Assert.DoesNotContain("2.1.1.1", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_late_there_is_no_notice() => Assert.Null(Bulletin.WriteNotice(Evaluate(Plan("x", Before), Before), "市水务局", Before.PlusDays(7)));

    [Fact]
    public void A_close_out_form_names_what_is_missing_and_in_which_words()
    {
        string text = Bulletin.WriteCloseOutForm(SeedAssessment.Value, "2.4.2.1", English).ToMarkdown();
        Assert.Contains("| reported as rectified | no |", text, StringComparison.Ordinal);
        Assert.Contains("| every milestone reached | no | 2.4.2.1-m1 2018年8月底前", text, StringComparison.Ordinal);
        Assert.Contains("| every supervision order answered | no | 督办〔2019〕7号", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_close_out_form_lists_the_documents()
    {
        var plan = Plan("x", Before);
        var assessment = Evaluate(plan, Before, new Rectified("1", new LocalDate(2019, 2, 1)) { Evidence = [new EvidenceItem("验收表", "files/1.pdf")] });
        string text = Bulletin.WriteCloseOutForm(assessment, "1", English).ToMarkdown();
        Assert.Contains("- 验收表 (files/1.pdf)", text, StringComparison.Ordinal);
        Assert.Contains("| reported as rectified | yes |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_closed_out_needs_no_form() => Assert.Contains(
        "closed out already",
        Bulletin.WriteCloseOutForm(Evaluate(Plan("x", Before), Before, new ClosedOut("1", new LocalDate(2019, 2, 1))), "1", English).ToMarkdown(),
        StringComparison.Ordinal);

    [Fact]
    public void A_measure_that_is_not_there_is_refused() => Assert.Throws<ArgumentException>(static () => Bulletin.WriteCloseOutForm(SeedAssessment.Value, "9.9"));

    private static RectificationPlan Plan(string text, LocalDate due) => new("p", "t", new LocalDate(2018, 7, 1),
        [new Measure("1", text, new FixedDeadline(due)) { Responsibility = new ResponsibilityChain([new ResponsibilityLink(ResponsibilityRole.Responsible, "市水务局")]) }]);

    private static PlanAssessment Evaluate(RectificationPlan plan, LocalDate asOf, params ProgressEvent[] facts) =>
        new Evaluator(RuleSet.Default).Evaluate(new EvaluationInputs(plan, new ProgressLog("p", [.. facts]), asOf));

    private static PlanAssessment EvaluatedOn(LocalDate day) =>
        new Evaluator(RuleSet.Default).Evaluate(new EvaluationInputs(Seed.Plan, Seed.Log, day) { Directory = Seed.Directory });
}
