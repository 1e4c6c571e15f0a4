using System.Buffers;
using System.Text;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Serialization;

namespace Rectify.Core.Tests.Serialization;

public sealed class PlanJsonTests
{
    [Fact]
    public void Writing_gives_these_bytes() =>
        Assert.Equal(Sample.PlanJson, Encoding.UTF8.GetString(RectifyJson.WritePlan(Sample.Plan, indented: true)));

    [Fact]
    public void Reading_gives_the_value() => Assert.Equal(Sample.Plan, RectifyJson.ReadPlan(Sample.Bytes(Sample.PlanJson)).Value);

    [Fact]
    public void Buffer_stream_and_array_hold_the_same_bytes()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var stream = new MemoryStream();
        RectifyJson.WritePlan(Sample.Plan, buffer);
        RectifyJson.WritePlan(Sample.Plan, stream);
        byte[] array = RectifyJson.WritePlan(Sample.Plan);
        Assert.Equal(array, buffer.WrittenSpan.ToArray());
        Assert.Equal(array, stream.ToArray());
        Assert.DoesNotContain((byte)'\n', array);
    }

    [Fact]
    public void Members_are_read_in_any_order()
    {
        var plan = Read("""{"title":"t","measures":[{"text":"x","id":"m"}],"issuedOn":"2020-02-29","id":"p","schemaVersion":"1.0"}""").Value;
        Assert.Equal(new RectificationPlan("p", "t", new LocalDate(2020, 2, 29), [new Measure("m", "x", deadline: null)]), plan);
    }

    [Fact]
    public void Byte_order_mark_is_passed_over() =>
        Assert.True(RectifyJson.ReadPlan([0xEF, 0xBB, 0xBF, .. Sample.Bytes(Sample.PlanJson)]).IsValid);

    [Fact]
    public void Escaped_names_and_values_are_read()
    {
        var plan = Read("""{"schemaVersion":"1.0","\u0069d":"\u6e56","title":"t","issuedOn":"2020\u002d01-01","measures":[{"id":"m","text":"x","deadline":{"kind":"immedi\u0061te"}}]}""").Value;
        Assert.Equal("湖", plan.Id);
        Assert.Equal(new LocalDate(2020, 1, 1), plan.IssuedOn);
        Assert.Equal(new ImmediateDeadline(), plan.Measures[0].Deadline);
    }

    [Theory]
    [InlineData("90", "90")]
    [InlineData("0.5", "0.5")]
    [InlineData("-1.50", "-1.50")]
    [InlineData("1e2", "100")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void Amounts_are_exact(string written, string kept) => Assert.Contains($"\"value\":{kept},", RewriteAmount(written), StringComparison.Ordinal);

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("1.00000000000000000000000000001")]
    [InlineData("1e-40")]
    [InlineData("1e99999999999999999999")]
    public void Amounts_that_cannot_be_kept_exactly_are_refused(string written)
    {
        var problem = Assert.Single(RectifyJson.ReadPlan(Sample.Bytes(Sample.PlanJson.Replace("0.5,", $"{written},", StringComparison.Ordinal))).Problems);
        Assert.Equal("$.measures[0].indicators[0].value", problem.Path);
        Assert.Contains("exactly", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_means_left_out_where_a_member_is_optional()
    {
        var plan = Read("""{"schemaVersion":"1.0","id":"p","title":"t","issuedOn":"2020-01-01","measures":[{"id":"m","text":"x","deadline":null,"citations":null,"source":null}]}""").Value;
        Assert.Equal(new Measure("m", "x", deadline: null), plan.Measures[0]);
    }

    [Theory]
    [InlineData("issuedOn", "\"2021-03-15\"", "\"2018-02-30\"", "$.issuedOn", "'2018-02-30' is not a day of the calendar")]
    [InlineData("issuedOn", "\"2021-03-15\"", "\"0000-01-01\"", "$.issuedOn", "'0000-01-01' is not a day of the calendar")]
    [InlineData("issuedOn", "\"2021-03-15\"", "\"2018/02/03\"", "$.issuedOn", "expected a day as yyyy-MM-dd, found '2018/02/03'")]
    [InlineData("issuedOn", "\"2021-03-15\"", "20210315", "$.issuedOn", "expected a day as yyyy-MM-dd, found 20210315")]
    [InlineData("title", "\"镜湖整改方案\"", "null", "$.title", "expected a string, found null")]
    [InlineData("title", "\"镜湖整改方案\"", "\"　\"", "$.title", "must not be blank")]
    [InlineData("title", "\"镜湖整改方案\"", "\"\\ud800\"", "$.title", "is not Unicode text")]
    [InlineData("schemaVersion", "\"1.1\"", "\"2.0\"", "$.schemaVersion", "version '2.0' is not supported; 1.0 and 1.1 are")]
    [InlineData("schemaVersion", "\"1.1\"", "1.0", "$.schemaVersion", "expected a string, found 1.0")]
    [InlineData("title", "\"镜湖整改方案\"", "false", "$.title", "expected a string, found false")]
    [InlineData("title", "\"镜湖整改方案\"", "true", "$.title", "expected a string, found true")]
    [InlineData("number", "1", "1.0", "$.measures[0].number", "expected a whole number from 0, found 1.0")]
    [InlineData("number", "1", "-1", "$.measures[0].number", "expected a whole number from 0, found -1")]
    [InlineData("collective", "false", "\"no\"", "$.measures[0].responsibility[0].collective", "expected true or false, found 'no'")]
    [InlineData("role", "\"lead\"", "\"Lead\"", "$.measures[0].responsibility[0].role", "expected one of responsible, lead, supporting, supervising, accepting, territorial, overseeing, found 'Lead'")]
    [InlineData("comparator", "\">=\"", "\"=>\"", "$.goals[0].indicators[0].comparator", "expected one of >=, >, <=, <, =, ~, found '=>'")]
    [InlineData("atLeast", "1", "0", "$.measures[0].duties[0].atLeast", "expected a whole number from 1, found 0")]
    [InlineData("year", "2020", "20200", "$.measures[0].indicators[0].baseline.year", "expected a whole number from 1900 to 2199, found 20200")]
    [InlineData("number", "\"镜政发〔2020〕7号\"", "\"7号\"", "$.measures[0].citations[0].number", "'7号' is not a document number such as 鲁发〔2018〕23号")]
    [InlineData("start", "120", "{}", "$.measures[0].source.start", "expected a whole number from 0, found an object")]
    public void Wrong_value_is_refused_with_its_path(string member, string right, string wrong, string path, string message)
    {
        var problem = Assert.Single(Mutate($"\"{member}\": {right}", $"\"{member}\": {wrong}").Problems);
        Assert.Equal((path, message), (problem.Path, problem.Message));
    }

    [Theory]
    [InlineData("\"number\": 1,", "\"number\": 1, \"colour\": {\"a\":[1,2]},", "$.measures[0].colour", "is not a member here")]
    [InlineData("\"number\": 1,", "\"number\": 1, \"a b\": 1,", "$.measures[0]['a b']", "is not a member here")]
    [InlineData("\"number\": 1,", "\"number\": 1, \"number\": 2,", "$.measures[0].number", "stands twice")]
    [InlineData("\"number\": 1,", "\"number\": 1, \"n\\u0075mber\": 2,", "$.measures[0].number", "stands twice")]
    [InlineData("\"id\": \"p1\",", "", "$.problems[0].id", "is missing")]
    [InlineData("\"id\": \"p1\",", "\"id\": \"p1\", \"id\": \"p2\",", "$.problems[0].id", "stands twice")]
    [InlineData("\"2.1.1.2\"\n      ]", "\"2.1.1.1\"\n      ]", "$.problems[0].measures[1]", "'2.1.1.1' stands twice")]
    [InlineData("\"id\": \"3.1-d1\",", "\"id\": \"2.1.1.1-m1\",", "$.safeguards[0].duties[0].id", "'2.1.1.1-m1' stands twice")]
    [InlineData("\"level\": \"Ⅲ类\",", "", "$.goals[0].indicators[0].value", "is missing")]
    [InlineData("\"level\": \"Ⅲ类\",", "\"level\": \"Ⅲ类\", \"value\": 3,", "$.goals[0].indicators[0].level", "stands beside 'value'")]
    [InlineData("\"level\": \"Ⅲ类\",", "\"level\": \"Ⅲ类\", \"unit\": \"%\",", "$.goals[0].indicators[0].unit", "stands beside 'level'")]
    [InlineData("\"mode\": \"reach\",", "\"mode\": \"decreaseBy\",", "$.goals[0].indicators[0].mode", "is a change")]
    [InlineData("\"title\": \"督察反馈意见\"", "", "$.citations[0].title", "is missing")]
    public void Wrong_object_is_refused_with_its_path(string right, string wrong, string path, string message)
    {
        var problem = Assert.Single(Mutate(right, wrong).Problems);
        Assert.Equal(path, problem.Path);
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Problem_that_names_no_measure_of_the_plan_is_refused()
    {
        var problem = Assert.Single(Read("""
            {"schemaVersion":"1.0","id":"p","title":"t","issuedOn":"2020-01-01",
             "problems":[{"id":"p1","text":"x","measures":["m","n"]}],
             "measures":[{"id":"m","text":"x"}]}
            """).Problems);
        Assert.Equal("line 2, column 52: $.problems[0].measures[1]: 'n' is not in the plan", problem.ToString());
    }

    [Fact]
    public void Measure_that_bears_the_id_of_another_is_refused()
    {
        var problem = Assert.Single(Read("""{"schemaVersion":"1.0","id":"p","title":"t","issuedOn":"2020-01-01","measures":[{"id":"m","text":"x"},{"id":"m","text":"y"}]}""").Problems);
        Assert.Equal(("$.measures[1].id", "'m' stands twice"), (problem.Path, problem.Message));
    }

    [Theory]
    [InlineData("""{"id":"m","text":"x","deadline":{"kind":"staged","stages":[{"due":"2020-01-01"},{"due":"2020-01-02"}]},"milestones":[{"id":"m-s1","text":"y","deadline":{"kind":"immediate"}}]}""", "$.measures[0].deadline")]
    [InlineData("""{"id":"m","text":"x","deadline":{"kind":"staged","stages":[{"due":"2020-01-01"},{"due":"2020-01-02"}]}},{"id":"n","text":"x","duties":[{"id":"m-s1","text":"y","atLeast":1,"per":"week"}]}""", "$.measures[1].duties[0].id")]
    public void Part_that_bears_the_id_of_a_stage_is_refused(string measures, string path)
    {
        var problem = Assert.Single(Read($$"""{"schemaVersion":"1.0","id":"p","title":"t","issuedOn":"2020-01-01","measures":[{{measures}}]}""").Problems);
        Assert.Equal(path, problem.Path);
        Assert.Contains("'m-s1'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Blank_words_of_a_staged_deadline_are_no_problem() =>
        Assert.Single(Read("""{"schemaVersion":"1.0","id":"p","title":"t","issuedOn":"2020-01-01","measures":[{"id":"m","text":"x","deadline":{"kind":"staged","text":" ","stages":[{"due":"2020-01-01","text":" "},{"due":"2020-01-02"}]}}]}""").Value.Measures);

    [Fact]
    public void What_is_no_list_is_refused() =>
        Assert.Equal(
            "$.measures: expected an array, found 5",
            Assert.Single(Read("""{"schemaVersion":"1.0","id":"p","title":"t","issuedOn":"2020-01-01","measures":5}""").Problems).ToString()[^38..]);

    [Fact]
    public void A_member_that_there_is_not_hides_none_after_it()
    {
        var problems = Read("""{"schemaVersion":"1.0","id":"p","title":"t","issuedOn":"2020-01-01","measures":[{"colour":{"id":5},"id":"m","text":5,"id":[1],"number":-1}]}""").Problems;
        Assert.Equal(["$.measures[0].colour", "$.measures[0].text", "$.measures[0].id", "$.measures[0].number"], problems.Select(static p => p.Path));
    }

    [Fact]
    public void What_only_the_model_refuses_is_a_problem_too()
    {
        var result = JsonDocumentReader.Read<RectificationPlan>("5"u8, static (ref JsonCursor json) => new RectificationPlan("", "t", default, default));
        Assert.Equal("$", Assert.Single(result.Problems).Path);
        Assert.False(result.IsValid);
    }

    [Fact]
    public void Places_are_told_within_and_across_lines()
    {
        var problems = Read("{\"a\":\"湖\",\"𠮷\":2,\n\n \"c\":3,\"d\":4").Problems;
        Assert.Equal([(1, 2), (1, 10), (3, 2), (3, 8)], problems.Take(4).Select(static p => (p.Line, p.Column)).ToArray());
    }

    [Fact]
    public void Nesting_without_end_is_one_problem()
    {
        string deep = string.Concat(Enumerable.Repeat("{\"kind\":\"immediate\",\"alternatives\":[", 100));
        var problem = Assert.Single(Mutate("\"deadline\": {", $"\"deadline\": {deep}").Problems);
        Assert.StartsWith("$.measures[0].deadline.alternatives[0]", problem.Path, StringComparison.Ordinal);
        Assert.StartsWith("this is not JSON", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_texts_are_read()
    {
        string title = new('湖', 1000);
        Assert.Equal(title, Mutate("\"title\": \"镜湖整改方案\"", $"\"title\": \"{title}\"").Value.Title);
    }

    [Fact]
    public void All_problems_come_back_in_the_order_of_the_text()
    {
        var problems = Read("""
            {"schemaVersion":"1.0","id":"","title":"t","issuedOn":"2020-13-01",
             "measures":[{"text":5,"extra":1},{"id":"m","text":"x","deadline":{"kind":"soon"}}]}
            """).Problems;
        string[] paths = ["$.id", "$.issuedOn", "$.measures[0].id", "$.measures[0].text", "$.measures[0].extra", "$.measures[1].deadline.kind"];
        Assert.Equal(paths, problems.Select(static p => p.Path).ToArray());
    }

    [Fact]
    public void Other_version_is_the_only_problem_reported() =>
        Assert.Equal("$.schemaVersion", Assert.Single(Read("""{"schemaVersion":"1.2","name":"x","issuedOn":5}""").Problems).Path);

    [Theory]
    [InlineData("", "$", 1, 1)]
    [InlineData("[]", "$", 1, 1)]
    [InlineData("{\"schemaVersion\":\"1.0\",\n\"id\":\"湖\",\n\"title\":\"湖\" \"x\"", "$.title", 3, 13)]
    [InlineData("{\"schemaVersion\":\"1.0\",\"id\":\"p\",\"title\":\"t\",\"issuedOn\":\"2020-01-01\"} x", "$", 1, 70)]
    public void Text_that_is_no_such_document_is_one_problem(string json, string path, int line, int column)
    {
        var problem = Assert.Single(Read(json).Problems);
        Assert.Equal((path, line, column), (problem.Path, problem.Line, problem.Column));
        Assert.DoesNotContain("LineNumber", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused_with_their_place()
    {
        byte[] bytes = [.. "{\"id\":\n \"湖"u8, 0xFF, .. "\"}"u8];
        var problem = Assert.Single(RectifyJson.ReadPlan(bytes).Problems);
        Assert.Equal("line 2, column 4: $: this is not UTF-8 text", problem.ToString());
    }

    [Fact]
    public void Problem_stays_on_one_line()
    {
        var problem = Assert.Single(Mutate("\"number\": 1,", "\"number\": 1, \"a\\nb\": 1,").Problems);
        Assert.DoesNotContain('\n', problem.ToString());
    }

    [Fact]
    public void Value_of_a_document_with_problems_throws_and_names_them()
    {
        var result = Read("{}");
        Assert.False(result.IsValid);
        Assert.False(result.TryGetValue(out var plan));
        Assert.Null(plan);
        Assert.Contains("$.issuedOn: is missing", Assert.Throws<InvalidOperationException>(() => result.Value).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Day_before_the_year_1_cannot_be_written() =>
        Assert.Throws<ArgumentOutOfRangeException>(static () => RectifyJson.WritePlan(new RectificationPlan("p", "t", new LocalDate(0, 12, 31), [])));

    [Fact]
    public void Misuse_names_the_parameter()
    {
        Assert.Equal("plan", Assert.Throws<ArgumentNullException>(() => RectifyJson.WritePlan(null!)).ParamName);
        Assert.Equal("output", Assert.Throws<ArgumentNullException>(() => RectifyJson.WritePlan(Sample.Plan, (Stream)null!)).ParamName);
    }

    private static ReadResult<RectificationPlan> Read(string json) => RectifyJson.ReadPlan(Sample.Bytes(json));

    private static string RewriteAmount(string amount) =>
        Encoding.UTF8.GetString(RectifyJson.WritePlan(Mutate("\"value\": 0.5,", $"\"value\": {amount},").Value));

    private static ReadResult<RectificationPlan> Mutate(string right, string wrong)
    {
        int at = Sample.PlanJson.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, right);
        return Read(string.Concat(Sample.PlanJson.AsSpan(0, at), wrong, Sample.PlanJson.AsSpan(at + right.Length)));
    }
}
