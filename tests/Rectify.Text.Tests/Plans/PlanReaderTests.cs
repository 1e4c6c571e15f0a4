using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Text;

namespace Rectify.Text.Tests.Plans;

public class PlanReaderTests
{
    private static readonly PlanReadOptions WithDay = new() { IssuedOn = new LocalDate(2018, 6, 29) };

    private static readonly string[] Pieces =
    [
        "一、", "(一)", "1.", "(1)", "①", "——", "第一章", "附件", "附件:1.", "\n", "\r\n", "\u2028", " ", "\t", "。", ";", ",", "、", ":", "(", ")", "（", "【", "】", "〔2018〕3号", "《", "》",
        "责任单位:", "责任人:", "整改时限:", "整改措施:", "整改目标", "问题:", "市环保局", "各县区党委、政府", "2018年底", "立行立改", "达到90%以上", "每季度", "牵头", "配合", "工作目标", "保障措施", "发布日期:2018-06-29",
        "2018年13月45日", "\0", "\uD83D", "\uFEFF", "abc", "十",
    ];

    [Fact]
    public void Text_without_a_day_of_issue_gives_no_plan_and_says_why()
    {
        var read = PlanReader.Read("某市整改方案\n一、任务\n1.疏浚。(责任单位:市水务局)");

        Assert.False(read.HasPlan);
        Assert.False(read.TryGetPlan(out _));
        Assert.Equal(DiagnosticCodes.IssueDateMissing, Assert.Single(read.Diagnostics).Code);
        Assert.Contains(DiagnosticCodes.IssueDateMissing, Assert.Throws<InvalidOperationException>(() => read.Plan).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\u3000\n")]
    public void Empty_text_gives_no_plan(string text) => Assert.Equal(DiagnosticCodes.EmptyText, Assert.Single(PlanReader.Read(text).Diagnostics).Code);

    [Fact]
    public void The_choices_that_the_reading_rests_on_are_part_of_the_result()
    {
        var choices = new InterpretationPolicy { BarePeriodBefore = BarePeriodReading.LastDay };
        Assert.Equal(choices, PlanReader.Read("1.疏浚。", WithDay with { Interpretation = choices }).Interpretation);
    }

    [Theory]
    [InlineData("2018年完成排查,2019年完成整治", "2019-12-31", false)]
    [InlineData("2021年下半年，长期坚持", "2021-12-31", true)]
    [InlineData("2021年6月完成,每月报送进展", "2021-06-30", false)]
    public void Day_of_the_past_is_a_limit_where_limits_stand_and_its_words_are_kept_whole(string words, string due, bool isThenLongTerm)
    {
        var options = new PlanReadOptions { IssuedOn = new LocalDate(2022, 3, 1) };
        var deadline = Assert.Single(PlanReader.Read($"1.清理垃圾。(责任单位:市城管局;责任人:局长;整改时限:{words})", options).Plan.Measures).Deadline!;
        Assert.Equal(due, deadline.NamedDay is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : null);
        Assert.Equal(isThenLongTerm, deadline.IsThenLongTerm);
        Assert.Equal(words, deadline.Text);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => PlanReader.Read((string)null!));
        Assert.Throws<ArgumentNullException>("stream", () => PlanReader.Read((Stream)null!));
    }

    [Fact]
    public void Byte_order_mark_is_no_part_of_the_text()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Seed.Text)];

        Assert.Equal(SeedReading.Result.Plan with { }, PlanReader.Read(bytes, new PlanReadOptions { Id = "jinan-2018" }).Plan);
    }

    [Fact]
    public void Stream_is_read_to_its_end_and_stays_open()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Seed.Text));

        Assert.Equal(61, PlanReader.Read(stream).Plan.Measures.Count);
        Assert.Equal(stream.Length, stream.Position);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused_with_line_and_column()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("某市整改方案\n二字"), 0xFF, .. "abc"u8];

        var diagnostic = Assert.Single(PlanReader.Read(bytes).Diagnostics);

        Assert.Equal((DiagnosticCodes.NotUtf8, 2, 3), (diagnostic.Code, diagnostic.Line, diagnostic.Column));
    }

    [Fact]
    public void Text_that_breaks_off_within_a_character_is_refused()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("某市");

        var diagnostic = Assert.Single(PlanReader.Read(bytes.AsMemory(0, bytes.Length - 1)).Diagnostics);

        Assert.Equal((DiagnosticCodes.NotUtf8, 1, 2), (diagnostic.Code, diagnostic.Line, diagnostic.Column));
    }

    [Fact]
    public void Text_that_breaks_off_within_a_trailer_is_reported_there()
    {
        var read = PlanReader.Read("某市整改方案\n一、任务\n1.疏浚。(责任单位:市水务局;整改时", WithDay);

        Assert.Contains(read.Diagnostics, d => d is { Code: DiagnosticCodes.BracketNotClosed, Line: 3, Column: 6 });
    }

    [Theory]
    [InlineData("【责任股室】股室】")]
    [InlineData("1.疏浚。【责任单位】市水务局】【责任单位】】")]
    [InlineData("(责任单位:市水务局:】)责任单位】")]
    [InlineData("一、(1)\r\n ,\n《\u2028①")]
    [InlineData("整改措施:\r\n(一)——\n\t】(;(一)牵头\u0000整改时限:\n(")]
    public void Text_that_once_broke_it_is_accounted_for(string text) => Assert.True(IsAccountedFor(text));

    [Property(MaxTest = 1000)]
    public Property No_text_makes_it_throw_and_every_character_is_accounted_for() =>
        Prop.ForAll(Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary(), IsAccountedFor);

    [Property(MaxTest = 100)]
    public Property Seed_with_a_piece_cut_out_or_put_in_is_read(NonNegativeInt at, NonNegativeInt length) =>
        Prop.ForAll(Gen.Elements(Pieces).ToArbitrary(), piece =>
        {
            int start = at.Get * 397 % Seed.Text.Length;
            int end = Math.Min(Seed.Text.Length, start + length.Get);
            return IsAccountedFor(string.Concat(Seed.Text.AsSpan(0, start), piece, Seed.Text.AsSpan(end)));
        });

    [Theory]
    [InlineData("(")]
    [InlineData("(责任单位:")]
    [InlineData("。(市环保局负责)甲")]
    [InlineData("、")]
    [InlineData("1234567890")]
    [InlineData("《")]
    [InlineData("《甲》")]
    [InlineData("1.甲\n")]
    [InlineData("甲,\n")]
    [InlineData("责任单位:甲\n")]
    [InlineData("(1)甲\n")]
    [InlineData("(1)甲。(责任单位:乙)\n")]
    [InlineData("问题:甲\n整改措施:乙\n")]
    [InlineData("一、甲\n(一)乙\n1.丙\n(1)丁\n")]
    public void Long_runs_take_time_in_proportion_to_their_length(string piece)
    {
        string run = "1.甲。(责任单位:乙)\n" + string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));

        Assert.True(IsAccountedFor(run));
        Assert.False(limit.IsCancellationRequested, "What is quadratic takes minutes.");
    }

    private static bool IsAccountedFor(string text)
    {
        var read = PlanReader.Read(text, WithDay);
        return read.Coverage.Total == text.Length && read.Diagnostics.All(d => d.Line >= 1 && d.Column >= 1 && d.Span.End <= text.Length);
    }
}
