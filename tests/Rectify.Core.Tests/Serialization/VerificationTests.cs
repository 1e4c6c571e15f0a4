using NodaTime;
using Rectify.Core.Tests.Progress;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;
using Rectify.Serialization;
using static Rectify.Core.Tests.Progress.Facts;

namespace Rectify.Core.Tests.Serialization;

public sealed class VerificationTests
{
    private static readonly Evaluator Evaluator = new(RuleSet.Default);

    private static readonly RectificationPlan Plan = new("p", "方案", Issued,
    [
        new Measure(M, "完成截污纳管。", new FixedDeadline(D(6, 30))) { Responsibility = new([new(ResponsibilityRole.Responsible, "市水务局")]) },
        new Measure("1.1.1.2", "加强监管。", new LongTermDeadline()) { Responsibility = new([new(ResponsibilityRole.Responsible, "市水务局")]) },
    ]);

    private static readonly ProgressLog Log = ProgressLog.Empty.AddRange([Start(D(2, 1)), new Rectified(M, D(6, 1)) { Id = "done" }]);

    private static readonly EvaluationInputs Inputs = new(Plan, Log, D(7, 15));

    private static readonly AssessmentDocument Stated = AssessmentDocument.Of(Evaluator.Evaluate(Inputs));

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void A_result_in_either_language_comes_out_the_same(string language)
    {
        var stated = RectifyJson.ReadAssessment(RectifyJson.WriteAssessment(Evaluator.Evaluate(Inputs), language: language)).Value;
        var verification = Evaluator.Verify(stated, Inputs);
        Assert.True(verification.IsSame);
        Assert.Equal((0, 0), (verification.Inputs.Count, verification.Verdicts.Count));
    }

    [Fact]
    public void The_days_are_those_of_the_result() =>
        Assert.True(Evaluator.Verify(Stated, Inputs with { AsOf = D(12, 31), KnownOn = D(12, 31) }).IsSame);

    [Fact]
    public void What_was_recorded_later_changes_nothing()
    {
        var later = Log.AddRange(
        [
            new Retracted(D(7, 20), "done") { Reason = "另一条措施" },
            new DeadlineExtended(M, D(6, 15), D(12, 31)) { ApprovedBy = "市政府", RecordedOn = D(8, 1) },
        ]).Add(new Observation("x", D(3, 1), ObservedValue.Of(1)) { RecordedOn = D(7, 16) }) with { Edition = "another" };
        Assert.True(Evaluator.Verify(Stated, Inputs with { Progress = later }).IsSame);
        var now = Evaluator.Evaluate(Inputs with { Progress = later, KnownOn = D(8, 1) });
        Assert.Equal(ScheduleStatus.Undetermined, now.Measures[0].Schedule);
    }

    [Fact]
    public void A_fact_slipped_in_before_the_day_of_knowledge_is_found()
    {
        var forged = Log.Add(new Observation("x", D(3, 1), ObservedValue.Of(1)));
        var verification = Evaluator.Verify(Stated, Inputs with { Progress = forged });
        Assert.False(verification.IsSame);
        Assert.Equal("progress", Assert.Single(verification.Inputs).Input);
        Assert.Empty(verification.Verdicts);
    }

    [Fact]
    public void Each_input_that_differs_is_named_with_both_hashes()
    {
        var directory = OrganizationDirectory.Create([new OrganizationUnit("water", "市水务局")]);
        var workingDays = new WorkingDayTable("none", default);
        var evaluator = new Evaluator(RuleSet.Default.Without(RuleIds.UnitUnknown).WithPolicy(p => p with { WorkingDays = workingDays }));
        var verification = evaluator.Verify(Stated, new EvaluationInputs(Plan with { Title = "新方案" }, ProgressLog.Empty, D(7, 15)) { Directory = directory });
        Assert.Equal(["plan", "progress", "directory", "workingDays", "ruleSet"], verification.Inputs.Select(static input => input.Input));
        Assert.Equal((ContentHash.Of(Plan), ContentHash.Of(Plan with { Title = "新方案" })), (verification.Inputs[0].Stated, verification.Inputs[0].Found));
        Assert.Equal((null, ContentHash.Of(directory)), (verification.Inputs[2].Stated, verification.Inputs[2].Found));
        Assert.Equal((RuleSet.Default.Hash, evaluator.Rules.Hash), (verification.Inputs[4].Stated, verification.Inputs[4].Found));
    }

    [Fact]
    public void Verdicts_that_differ_are_named_measure_by_measure()
    {
        var verdicts = Evaluator.Verify(Stated, Inputs with { Progress = ProgressLog.Empty }).Verdicts.Select(Told).ToList();
        Assert.Contains((M, "stage", "rectified", "notStarted"), verdicts);
        Assert.Contains((M, "schedule", "completedOnTime", "overdue"), verdicts);
        Assert.Contains((M, "completedOn", "2018-06-01", null), verdicts);
        Assert.Contains((M, "findings[RCT2001].severity", null, "error"), verdicts);
        Assert.Contains((M, "findings[RCT2001].arguments.days", null, "15"), verdicts);
        Assert.Contains((null, "totals.byStage.rectified", "1", "0"), verdicts);
        Assert.DoesNotContain(verdicts, static verdict => verdict.Measure is "1.1.1.2");
    }

    [Fact]
    public void What_was_recorded_on_the_day_of_knowledge_is_part_of_it()
    {
        var day = D(7, 15);
        string before = ContentHash.Of(Log, day);
        Assert.NotEqual(before, ContentHash.Of(Log.AddRange([new Accepted(M, D(7, 1)) { RecordedOn = day }]), day));
        Assert.NotEqual(before, ContentHash.Of(Log.Add(new Observation("x", D(3, 1), ObservedValue.Of(1)) { RecordedOn = day }), day));
        Assert.Equal(before, ContentHash.Of(Log.Add(new Observation("x", D(3, 1), ObservedValue.Of(1)) { RecordedOn = day.PlusDays(1) }), day));
    }

    private static (string? Measure, string Verdict, string? Stated, string? Made) Told(VerdictDifference difference) =>
        (difference.Measure, difference.Verdict, difference.Stated, difference.Made);

    [Fact]
    public void A_result_that_was_written_over_is_found_though_every_input_is_there()
    {
        string json = System.Text.Encoding.UTF8.GetString(RectifyJson.WriteAssessment(Stated));
        foreach (var (old, forged, path) in new[] { ("\"stage\":\"rectified\",\"schedule\"", "\"stage\":\"accepted\",\"schedule\"", "stage"), ("\"completionRate\":0.5", "\"completionRate\":1", "totals.completionRate") })
        {
            Assert.Contains(old, json, StringComparison.Ordinal);
            var verification = Evaluator.Verify(RectifyJson.ReadAssessment(Sample.Bytes(json.Replace(old, forged, StringComparison.Ordinal))).Value, Inputs);
            Assert.Empty(verification.Inputs);
            Assert.Equal(path, Assert.Single(verification.Verdicts).Verdict);
        }
    }

    [Fact]
    public void A_measure_of_one_side_alone_is_one_difference()
    {
        var shorter = Plan with { Measures = [Plan.Measures[0]] };
        var verdicts = Evaluator.Verify(Stated, Inputs with { Plan = shorter }).Verdicts;
        Assert.Equal([("1.1.1.2", "measure", "1.1.1.2", null)], verdicts.Where(static verdict => verdict.Measure is not null).Select(Told));
        verdicts = Evaluator.Verify(AssessmentDocument.Of(Evaluator.Evaluate(Inputs with { Plan = shorter })), Inputs).Verdicts;
        Assert.Equal([("1.1.1.2", "measure", null, "1.1.1.2")], verdicts.Where(static verdict => verdict.Measure is not null).Select(Told));
    }

    [Fact]
    public void Measures_in_another_order_are_not_the_same()
    {
        var turned = Plan with { Measures = [Plan.Measures[1], Plan.Measures[0]] };
        Assert.False(Evaluator.Verify(Stated, Inputs with { Plan = turned }).IsSame);
    }

    [Fact]
    public void A_result_whose_measures_were_put_in_another_order_is_found()
    {
        var turned = Evaluator.Evaluate(Inputs with { Plan = Plan with { Measures = [Plan.Measures[1], Plan.Measures[0]] } });
        string json = System.Text.Encoding.UTF8.GetString(RectifyJson.WriteAssessment(AssessmentDocument.Of(turned)))
            .Replace(ContentHash.Of(Plan with { Measures = [Plan.Measures[1], Plan.Measures[0]] }), ContentHash.Of(Plan), StringComparison.Ordinal);
        var verification = Evaluator.Verify(RectifyJson.ReadAssessment(Sample.Bytes(json)).Value, Inputs);
        Assert.Empty(verification.Inputs);
        Assert.Equal([(null, "order", null, null)], verification.Verdicts.Select(Told));
    }

    [Fact]
    public void Rules_that_differ_without_another_verdict_are_no_other_verdict()
    {
        var verification = new Evaluator(RuleSet.Default.Without(RuleIds.UnitUnknown)).Verify(Stated, Inputs);
        Assert.Equal("ruleSet", Assert.Single(verification.Inputs).Input);
        Assert.Empty(verification.Verdicts);
    }

    [Fact]
    public void Rules_of_another_name_are_told() =>
        Assert.Equal(
            [(null, "ruleSet.name", RuleSet.Default.Name, "city")],
            new Evaluator(RuleSet.Default.WithName("city")).Verify(Stated, Inputs).Verdicts.Select(Told));

    [Fact]
    public void A_finding_that_was_put_in_a_second_and_a_third_time_is_told_by_its_place()
    {
        string json = System.Text.Encoding.UTF8.GetString(RectifyJson.WriteAssessment(Evaluator.Evaluate(Inputs with { Progress = ProgressLog.Empty })));
        int start = json.IndexOf("{\"rule\":\"RCT2001\"", StringComparison.Ordinal);
        string finding = json[start..(json.IndexOf("}}", start, StringComparison.Ordinal) + 2)];
        var stated = RectifyJson.ReadAssessment(Sample.Bytes(json.Replace(finding, $"{finding},{finding},{finding}", StringComparison.Ordinal))).Value;
        var verdicts = Evaluator.Verify(stated, Inputs with { Progress = ProgressLog.Empty }).Verdicts;
        Assert.Equal(
            [(M, "findings[1].rule", "RCT2001", null), (M, "findings[2].rule", "RCT2001", null)],
            verdicts.Where(static v => v.Verdict.EndsWith("].rule", StringComparison.Ordinal)).Select(Told));
    }

    [Fact]
    public void A_document_that_states_no_inputs_is_held_to_its_rules_and_verdicts()
    {
        string json = System.Text.Encoding.UTF8.GetString(RectifyJson.WriteAssessment(Stated));
        int start = json.IndexOf("\"inputs\"", StringComparison.Ordinal);
        string without = json.Remove(start, json.IndexOf("\"measures\":[", StringComparison.Ordinal) - start);
        var stated = RectifyJson.ReadAssessment(Sample.Bytes(without)).Value;
        Assert.True(Evaluator.Verify(stated, Inputs).IsSame);
        Assert.Equal("ruleSet", Assert.Single(new Evaluator(RuleSet.Default.Without(RuleIds.UnitUnknown)).Verify(stated, Inputs).Inputs).Input);
    }

    [Fact]
    public void What_is_not_there_is_refused()
    {
        Assert.Throws<ArgumentNullException>("evaluator", () => default(Evaluator)!.Verify(Stated, Inputs));
        Assert.Throws<ArgumentNullException>("stated", () => Evaluator.Verify(null!, Inputs));
        Assert.Throws<ArgumentNullException>("inputs", () => Evaluator.Verify(Stated, null!));
    }
}
