using System.Text;
using NodaTime;
using Rectify.Progress;
using Rectify.Serialization;

namespace Rectify.Core.Tests.Serialization;

public sealed class ProgressJsonTests
{
    private const string Hash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852B855";

    private static readonly LocalDate On = new(2021, 5, 1);

    private static readonly LocalDate NewDue = new(2021, 9, 30);

    public static TheoryData<string, ProgressEvent> Cases => new()
    {
        { """{"measure":"m","on":"2021-05-01","type":"started"}""", new Started("m", On) },
        {
            """{"measure":"m","unit":"甲县","on":"2021-05-01","recordedOn":"2021-05-03","by":"市水务局","type":"progressReported","percent":12.5}""",
            new ProgressReported("m", On, 12.5m) { Unit = "甲县", RecordedOn = On.PlusDays(2), By = "市水务局" }
        },
        { """{"measure":"m","on":"2021-05-01","type":"rectified"}""", new Rectified("m", On) },
        { """{"measure":"m","on":"2021-05-01","type":"accepted"}""", new Accepted("m", On) },
        { """{"measure":"m","on":"2021-05-01","type":"acceptanceRefused","reason":"r"}""", new AcceptanceRefused("m", On) { Reason = "r" } },
        { """{"measure":"m","on":"2021-05-01","type":"closedOut"}""", new ClosedOut("m", On) },
        { """{"measure":"m","on":"2021-05-01","type":"published"}""", new Published("m", On) },
        { """{"measure":"m","on":"2021-05-01","type":"lookedBack","holds":false}""", new LookedBack("m", On, holds: false) },
        { """{"measure":"m","on":"2021-05-01","type":"relapsed","reason":"r"}""", new Relapsed("m", On) { Reason = "r" } },
        {
            """{"measure":"m","on":"2021-05-01","type":"deadlineExtended","newDue":"2021-12-31","approvedBy":"省","reason":"r"}""",
            new DeadlineExtended("m", On, new LocalDate(2021, 12, 31)) { ApprovedBy = "省", Reason = "r" }
        },
        { """{"measure":"m","on":"2021-05-01","type":"milestoneReached","milestone":"m-m1"}""", new MilestoneReached("m", On, "m-m1") },
        { """{"measure":"m","on":"2021-05-01","type":"dutyPerformed","duty":"m-d1"}""", new DutyPerformed("m", On, "m-d1") },
        { """{"on":"2021-05-01","type":"dutyPerformed","duty":"3.1-d1"}""", new DutyPerformed(measure: null, On, "3.1-d1") },
        { """{"measure":"m","on":"2021-05-01","type":"supervised","reason":"r","kind":"spotCheck"}""", new Supervised("m", On, SupervisionKind.SpotCheck) { Reason = "r" } },
        { """{"measure":"m","on":"2021-05-01","type":"orderIssued","order":"1号","answerBy":"2021-05-01"}""", new OrderIssued("m", On, "1号", On) },
        { """{"measure":"m","on":"2021-05-01","type":"orderAnswered","order":"1号"}""", new OrderAnswered("m", On, "1号") },
        { """{"measure":"m","on":"2021-05-01","type":"reminded","reason":"r"}""", new Reminded("m", On) { Reason = "r" } },
        { """{"measure":"m","on":"2021-05-01","type":"circulated","reason":"r"}""", new Circulated("m", On) { Reason = "r" } },
        { """{"measure":"m","on":"2021-05-01","type":"interviewed","reason":"r"}""", new Interviewed("m", On) { Reason = "r" } },
        { """{"measure":"m","on":"2021-05-01","type":"heldAccountable","reason":"r"}""", new HeldAccountable("m", On) { Reason = "r" } },
        { """{"measure":"m","on":"2021-05-01","type":"progressReported"}""", new ProgressReported("m", On) },
        { """{"measure":"m","on":"2021-05-01","type":"acceptanceRefused","newDue":"2021-09-30","reason":"r"}""", new AcceptanceRefused("m", On) { NewDue = NewDue, Reason = "r" } },
        { """{"measure":"m","on":"2021-05-01","type":"relapsed","newDue":"2021-09-30"}""", new Relapsed("m", On) { NewDue = NewDue } },
        { """{"measure":"m","on":"2021-05-01","type":"lookedBack","newDue":"2021-09-30","holds":false}""", new LookedBack("m", On, holds: false) { NewDue = NewDue } },
        { """{"on":"2021-05-01","type":"retracted","reason":"r","fact":"e1"}""", new Retracted(On, "e1") { Reason = "r" } },
        {
            """{"measure":"m","on":"2021-05-01","type":"suspended","approvedBy":"省","reason":"r","until":"2021-05-01"}""",
            new Suspended("m", On) { ApprovedBy = "省", Reason = "r", Until = On }
        },
        { """{"measure":"m","on":"2021-05-01","type":"suspended"}""", new Suspended("m", On) },
        { """{"measure":"m","on":"2021-05-01","type":"resumed"}""", new Resumed("m", On) },
        {
            """{"measure":"m","on":"2021-05-01","type":"cancelled","approvedBy":"省","reason":"r","into":"n"}""",
            new Cancelled("m", On) { ApprovedBy = "省", Reason = "r", Into = "n" }
        },
        { """{"measure":"m","on":"2021-05-01","type":"reinstated"}""", new Reinstated("m", On) },
        {
            """{"measure":"m","on":"2021-05-01","type":"deadlineAdvanced","newDue":"2021-09-30","approvedBy":"省","reason":"r"}""",
            new DeadlineAdvanced("m", On, NewDue) { ApprovedBy = "省", Reason = "r" }
        },
        { """{"measure":"m","on":"2021-05-01","type":"dayFixed","event":"汛期","day":"2021-06-01"}""", new DayFixed("m", On, "汛期", new LocalDate(2021, 6, 1)) },
        { """{"on":"2021-05-01","type":"dayFixed","event":"汛期","day":"2021-06-01"}""", new DayFixed(measure: null, On, "汛期", new LocalDate(2021, 6, 1)) },
        {
            $$"""{"id":"e1","measure":"m","on":"2021-05-01","type":"started","note":"n","evidence":[{"title":"纪要","uri":"a/1.pdf","sha256":"{{Hash}}"},{"title":"照片"}]}""",
            new Started("m", On) { Id = "e1", Note = "n", Evidence = [new EvidenceItem("纪要", "a/1.pdf", Hash), new EvidenceItem("照片")] }
        },
    };

    public static TheoryData<string, Observation> Observations => new()
    {
        { """{"indicator":"i","on":"2021-05-01","value":90}""", new Observation("i", On, ObservedValue.Of(90m)) },
        {
            """{"indicator":"i","unit":"甲县","on":"2021-05-01","recordedOn":"2021-05-02","value":"Ⅱ类","source":"公报"}""",
            new Observation("i", On, ObservedValue.Of("Ⅱ类")) { Unit = "甲县", RecordedOn = On.PlusDays(1), Source = "公报" }
        },
        { """{"id":"o1","indicator":"i","on":"2021-05-01","value":90}""", new Observation("i", On, ObservedValue.Of(90m)) { Id = "o1" } },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Event_is_written_and_read_as(string json, ProgressEvent fact)
    {
        string document = $$"""{"schemaVersion":"1.1","plan":"p","events":[{{json}}]}""";
        var log = new ProgressLog("p", [fact]);
        Assert.Equal(document, Encoding.UTF8.GetString(RectifyJson.WriteProgress(log)));
        Assert.Equal(log, Read(document).Value);
    }

    [Fact]
    public void Every_type_of_event_has_a_case() =>
        Assert.Equal(Enum.GetValues<ProgressEventType>(), Cases.Select(static c => c.Data.Item2.Type).Distinct().Order());

    [Theory]
    [MemberData(nameof(Observations))]
    public void Observation_is_written_and_read_as(string json, Observation observation)
    {
        string document = $$"""{"schemaVersion":"1.1","observations":[{{json}}]}""";
        var log = new ProgressLog(plan: null, default, [observation]);
        Assert.Equal(document, Encoding.UTF8.GetString(RectifyJson.WriteProgress(log)));
        Assert.Equal(log, Read(document).Value);
    }

    [Fact]
    public void Edition_stands_beside_the_plan()
    {
        const string Document = """{"schemaVersion":"1.1","plan":"p","edition":"sha256:1f"}""";
        var log = new ProgressLog("p", default) { Edition = "sha256:1f" };
        Assert.Equal(Document, Encoding.UTF8.GetString(RectifyJson.WriteProgress(log)));
        Assert.Equal(log, Read(Document).Value);
        Assert.Equal("$.edition", Assert.Single(Read("""{"schemaVersion":"1.1","edition":" "}""").Problems).Path);
    }

    [Fact]
    public void Log_of_the_first_edition_means_what_it_meant()
    {
        var log = Read("""{"schemaVersion":"1.0","plan":"p","events":[{"measure":"m","on":"2021-05-01","type":"progressReported","percent":5}]}""").Value;
        Assert.Equal(new ProgressLog("p", [new ProgressReported("m", On, 5)]), log);
    }

    [Fact]
    public void Empty_log_is_a_document()
    {
        Assert.Equal("""{"schemaVersion":"1.1"}""", Encoding.UTF8.GetString(RectifyJson.WriteProgress(ProgressLog.Empty)));
        Assert.Equal(ProgressLog.Empty, Read("""{"schemaVersion":"1.1"}""").Value);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("100")]
    [InlineData("100.0")]
    public void Percentage_at_either_end_is_read(string percent) =>
        Assert.True(ReadEvent($$"""{"measure":"m","on":"2021-05-01","type":"progressReported","percent":{{percent}}}""").IsValid);

    [Theory]
    [InlineData("""{"measure":"m","on":"2021-05-01","type":"progressReported","percent":130}""", "percent", "130 is not between 0 and 100")]
    [InlineData("""{"measure":"m","on":"2021-05-01","type":"progressReported","percent":100.01}""", "percent", "100.01 is not between 0 and 100")]
    [InlineData("""{"measure":"m","on":"2021-05-01","type":"progressReported","percent":-0.01}""", "percent", "-0.01 is not between 0 and 100")]
    [InlineData("""{"measure":"m","on":"2021-05-01","type":"progressReported","percent":"50"}""", "percent", "expected a number, found '50'")]
    [InlineData("""{"measure":"m","on":"2021-05-01","type":"retracted","fact":"e1"}""", "measure", "is not used by 'retracted'")]
    [InlineData("""{"on":"2021-05-01","type":"retracted"}""", "fact", "is missing")]
    [InlineData("""{"on":"2021-05-01","type":"retracted","fact":" "}""", "fact", "must not be blank")]
    [InlineData("""{"on":"2021-05-01","type":"suspended"}""", "measure", "is missing")]
    [InlineData("""{"measure":"m","on":"2021-05-01","type":"suspended","until":"2021-04-30"}""", "until", "lies before 'on'")]
    [InlineData("""{"measure":"m","on":"2021-05-01","type":"resumed","reason":"r"}""", "reason", "is not used by 'resumed'")]
    [InlineData("""{"measure":"m","on":"2021-05-01","type":"reinstated","approvedBy":"a"}""", "approvedBy", "is not used by 'reinstated'")]
    [InlineData("""{"measure":"m","on":"2021-05-01","type":"cancelled","into":""}""", "into", "must not be blank")]
    [InlineData("""{"measure":"m","on":"2021-05-01","type":"deadlineAdvanced"}""", "newDue", "is missing")]
    [InlineData("""{"on":"2021-05-01","type":"dayFixed","event":"汛期"}""", "day", "is missing")]
    [InlineData("""{"on":"2021-05-01","type":"dayFixed","day":"2021-05-01"}""", "event", "is missing")]
    [InlineData("""{"measure":"m","on":"2021-05-01","type":"lookedBack","holds":true,"newDue":"2021-09-30"}""", "newDue", "is not used where 'holds' is true")]
    [InlineData("""{"measure":"m","on":"2021-05-01","type":"rectified","newDue":"2021-09-30"}""", "newDue", "is not used by 'rectified'")]
    [InlineData("""{"id":"","measure":"m","on":"2021-05-01","type":"started"}""", "id", "must not be blank")]
    [InlineData("""{"measure":"m","on":"2021-05-01","type":"started","evidence":[{"title":" "}]}""", "evidence[0].title", "must not be blank")]
    [InlineData("""{"measure":"m","on":"2021-05-01","type":"started","evidence":[{"title":"t"},{"uri":"u"}]}""", "evidence[1].title", "is missing")]
    [InlineData("""{"measure":"m","on":"2021-05-01","type":"started","evidence":[{"title":"t","sha256":"e3b0"}]}""", "evidence[0].sha256", "'e3b0' is not a SHA-256 hash of 64 hexadecimal digits")]
    [InlineData("""{"measure":"m","on":"2021-05-01","type":"started","note":1}""", "note", "expected a string, found 1")]
    [InlineData("""{"measure":"m","on":"2021-05-01","type":"started","percent":5}""", "percent", "is not used by 'started'")]
    [InlineData("""{"reason":"r","measure":"m","on":"2021-05-01","type":"closedOut"}""", "reason", "is not used by 'closedOut'")]
    [InlineData("""{"measure":"m","on":"2021-05-01","recordedOn":"2021-04-30","type":"started"}""", "recordedOn", "lies before 'on'")]
    [InlineData("""{"measure":"m","on":"2021-05-01","type":"orderIssued","order":"1","answerBy":"2021-04-30"}""", "answerBy", "lies before 'on'")]
    [InlineData("""{"on":"2021-05-01","type":"started"}""", "measure", "is missing")]
    [InlineData("""{"measure":"m","type":"started"}""", "on", "is missing")]
    [InlineData("""{"measure":"m","on":"2021-05-01"}""", "type", "is missing")]
    [InlineData("""{"measure":"m","on":"2021-05-01","type":"lookedBack","holds":1}""", "holds", "expected true or false, found 1")]
    public void Wrong_event_is_refused_with_its_path(string json, string member, string message)
    {
        var problem = Assert.Single(ReadEvent(json).Problems);
        Assert.Equal(($"$.events[0].{member}", message), (problem.Path, problem.Message));
    }

    [Fact]
    public void Unknown_type_names_the_known_ones()
    {
        var problem = Assert.Single(ReadEvent("""{"measure":"m","on":"2021-05-01","type":"finished"}""").Problems);
        Assert.Equal("$.events[0].type", problem.Path);
        Assert.Contains("acceptanceRefused", problem.Message, StringComparison.Ordinal);
        Assert.EndsWith("found 'finished'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_bad_events_are_both_reported_with_their_lines()
    {
        var problems = Read("""
            {
              "schemaVersion": "1.1",
              "events": [
                {"measure": "m", "on": "2021-02-29", "type": "started"},
                {"measure": "m", "on": "2021-05-01", "type": "started"},
                {"measure": "m", "on": "2021-05-01", "type": "started", "percent": 5}
              ]
            }
            """).Problems;
        string[] expected =
        [
            "line 4, column 28: $.events[0].on: '2021-02-29' is not a day of the calendar",
            "line 6, column 61: $.events[2].percent: is not used by 'started'",
        ];
        Assert.Equal(expected, problems.Select(static p => p.ToString()).ToArray());
    }

    [Theory]
    [InlineData("""{"indicator":"i","on":"2021-05-01","value":" "}""", "value", "must not be blank")]
    [InlineData("""{"indicator":"i","on":"2021-05-01","value":true}""", "value", "expected a number, found true")]
    [InlineData("""{"indicator":"i","on":"2021-05-01"}""", "value", "is missing")]
    [InlineData("""{"indicator":"i","on":"2021-05-01","recordedOn":"2021-04-30","value":1}""", "recordedOn", "lies before 'on'")]
    public void Wrong_observation_is_refused_with_its_path(string json, string member, string message)
    {
        var problem = Assert.Single(Read($$"""{"schemaVersion":"1.1","observations":[{{json}}]}""").Problems);
        Assert.Equal(($"$.observations[0].{member}", message), (problem.Path, problem.Message));
    }

    private static ReadResult<ProgressLog> ReadEvent(string json) => Read($$"""{"schemaVersion":"1.1","events":[{{json}}]}""");

    private static ReadResult<ProgressLog> Read(string json) => RectifyJson.ReadProgress(Sample.Bytes(json));
}
