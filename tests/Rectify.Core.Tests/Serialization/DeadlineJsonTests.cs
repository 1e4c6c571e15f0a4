using System.Text;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Serialization;

namespace Rectify.Core.Tests.Serialization;

public sealed class DeadlineJsonTests
{
    public static TheoryData<string, Deadline> Cases => new()
    {
        { """{"kind":"fixed","due":"2018-08-31","precision":"month"}""", new FixedDeadline(new LocalDate(2018, 8, 31), DeadlinePrecision.Month) },
        { """{"kind":"immediate"}""", new ImmediateDeadline() },
        { """{"kind":"immediate","thenLongTerm":true,"text":"立行立改,长期坚持"}""", new ImmediateDeadline { Text = "立行立改,长期坚持" }.ThenLongTerm() },
        {
            """{"kind":"fixed","due":"2019-12-31","precision":"month","startAtOnce":true,"text":"立行立改,2019年12月底前"}""",
            new FixedDeadline(new LocalDate(2019, 12, 31), DeadlinePrecision.Month) { Text = "立行立改,2019年12月底前" }.StartAtOnce()
        },
        {
            """{"kind":"period","start":"2018-01-01","due":"2020-12-31","startAtOnce":true,"thenLongTerm":true}""",
            new PeriodDeadline(new LocalDate(2018, 1, 1), new LocalDate(2020, 12, 31)).ThenLongTerm().StartAtOnce()
        },
        { """{"kind":"longTerm"}""", new LongTermDeadline() },
        { """{"kind":"longTerm","start":"2023-01-01","text":"从2023年起"}""", new LongTermDeadline { Start = new LocalDate(2023, 1, 1), Text = "从2023年起" } },
        {
            """{"kind":"staged","stages":[{"due":"2018-12-31","text":"排查"},{"due":"2018-12-31","text":""}]}""",
            new StagedDeadline([new DeadlineStage(new LocalDate(2018, 12, 31), "排查"), new DeadlineStage(new LocalDate(2018, 12, 31), "")])
        },
        { """{"kind":"period","start":"2018-01-01","due":"2020-12-31"}""", new PeriodDeadline(new LocalDate(2018, 1, 1), new LocalDate(2020, 12, 31)) },
        {
            """{"kind":"relative","amount":5,"unit":"workingDay","anchor":"accepted","direction":"after"}""",
            new RelativeDeadline(5, DeadlineUnit.WorkingDay, "accepted")
        },
        { """{"kind":"event","event":"汛期","direction":"before"}""", new EventDeadline("汛期") },
        {
            """{"kind":"fixed","due":"2018-07-31","precision":"month","text":"8月前","alternatives":[{"kind":"fixed","due":"2018-08-31","precision":"month"}]}""",
            new FixedDeadline(new LocalDate(2018, 7, 31), DeadlinePrecision.Month)
            {
                Text = "8月前",
                Alternatives = [new FixedDeadline(new LocalDate(2018, 8, 31), DeadlinePrecision.Month)],
            }
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Deadline_is_written_and_read_as(string json, Deadline deadline)
    {
        var plan = new RectificationPlan("p", "t", new LocalDate(2018, 1, 1), [new Measure("m", "x", deadline)]);
        Assert.Equal(PlanWith(json), Encoding.UTF8.GetString(RectifyJson.WritePlan(plan)));
        Assert.Equal(plan, Read(json).Value);
    }

    [Fact]
    public void Precision_left_out_is_a_day() =>
        Assert.Equal(new FixedDeadline(new LocalDate(2018, 8, 31)), Read("""{"due":"2018-08-31","kind":"fixed"}""").Value.Measures[0].Deadline);

    [Theory]
    [InlineData("""{}""", "kind", "is missing")]
    [InlineData("""{"kind":"fixed"}""", "due", "is missing")]
    [InlineData("""{"kind":"fixed","due":null}""", "due", "is missing")]
    [InlineData("""{"kind":"fixed","due":"2018-08-31","start":"2018-08-01"}""", "start", "is not used by 'fixed'")]
    [InlineData("""{"kind":"immediate","due":"2018-08-31"}""", "due", "is not used by 'immediate'")]
    [InlineData("""{"kind":"longTerm","thenLongTerm":true}""", "thenLongTerm", "is not used by 'longTerm'")]
    [InlineData("""{"kind":"longTerm","startAtOnce":true}""", "startAtOnce", "is not used by 'longTerm'")]
    [InlineData("""{"kind":"immediate","startAtOnce":false}""", "startAtOnce", "is not used by 'immediate'")]
    [InlineData("""{"kind":"event","event":"汛期","direction":"before","startAtOnce":1}""", "startAtOnce", "expected true or false, found 1")]
    [InlineData("""{"kind":"staged","stages":[]}""", "stages", "holds no stage")]
    [InlineData("""{"kind":"staged","stages":[{"due":"2019-01-02","text":"a"},{"due":"2019-01-01","text":"b"}]}""", "stages[1].due", "lies before the stage before it")]
    [InlineData("""{"kind":"period","start":"2019-01-02","due":"2019-01-01"}""", "due", "lies before 'start'")]
    [InlineData("""{"kind":"relative","amount":0,"unit":"day","anchor":"accepted","direction":"after"}""", "amount", "expected a whole number from 1, found 0")]
    [InlineData("""{"kind":"relative","amount":1,"unit":"day","anchor":"accepted"}""", "direction", "is missing")]
    [InlineData("""{"kind":"event","event":" ","direction":"before"}""", "event", "must not be blank")]
    [InlineData("""{"kind":"immediate","alternatives":[{"kind":"fixed"}]}""", "alternatives[0].due", "is missing")]
    public void Wrong_deadline_is_refused_with_its_path(string json, string path, string message)
    {
        var problem = Assert.Single(Read(json).Problems);
        Assert.Equal(($"$.measures[0].deadline.{path}", message), (problem.Path, problem.Message));
    }

    private static string PlanWith(string deadline) =>
        """{"schemaVersion":"1.1","id":"p","title":"t","issuedOn":"2018-01-01","measures":[{"id":"m","text":"x","deadline":""" + deadline + "}]}";

    private static ReadResult<RectificationPlan> Read(string deadline) => RectifyJson.ReadPlan(Sample.Bytes(PlanWith(deadline)));
}
