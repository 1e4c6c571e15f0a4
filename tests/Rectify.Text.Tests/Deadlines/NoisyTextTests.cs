using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Text.Deadlines;

namespace Rectify.Text.Tests.Deadlines;

public class NoisyTextTests
{
    private static readonly string[] Pieces =
    [
        "2018", "20", "年", "月", "日", "底", "前", "至", "—", "-", "到", "每", "第", "季度", "半", "个", "工作日", "内", "后", "之日起", "十", "五", "二〇", "亿", "万", "《", "》", "(", ")", "〔", "“", "”",
        "、", ",", "，", "。", " ", "\n", "立行立改", "长期坚持", "已", "了", "未", "汛", "验收", "起", "自", "明年", "次年", "今", "上半年", "下旬", ".", "/", "13", "31", "0", "99999999999", "\0", "\uD83D", "持续", "999次", "周", "逐", "提前", "限", "秋冬季", "延期", "旬", "以来", "12.31",
    ];

    public static Arbitrary<string> Noise() =>
        Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary();

    [Property(MaxTest = 2000)]
    public Property No_text_makes_it_throw() => Prop.ForAll(Noise(), text =>
    {
        var reading = DeadlineParser.Parse(text, new LocalDate(2018, 6, 29));
        // Half of a surrogate pair is no text.
        string words = text.Replace('\uD83D', '\uFFFD');
        return string.Equals(reading.Text, words, StringComparison.Ordinal) && (reading.Kind == DeadlineKind.None) == (reading.Deadline is null);
    });

    [Property(MaxTest = 1000)]
    public Property Phrases_are_quoted_in_order_and_without_overlap() => Prop.ForAll(Noise(), noise =>
    {
        string text = WellFormed.Of(noise);
        var phrases = new List<TimePhrase>();
        TimePhrases.Find(text, on: null, InterpretationPolicy.Default, phrases);
        int end = 0;
        foreach (var phrase in phrases)
        {
            if (phrase.Start < end || phrase.Length <= 0 || !text.AsSpan(phrase.Start, phrase.Length).SequenceEqual(phrase.Reading.Text))
                return false;
            end = phrase.Start + phrase.Length;
        }

        return true;
    });

    [Property]
    public bool Any_string_is_read(string? text) => string.Equals(DeadlineParser.Parse(text ?? "").Text, text ?? "", StringComparison.Ordinal);

    [Theory]
    [InlineData("1")]
    [InlineData("一")]
    [InlineData("十")]
    [InlineData("《")]
    [InlineData("(")]
    [InlineData("、")]
    [InlineData(" ")]
    [InlineData("每")]
    [InlineData("2018年")]
    [InlineData("年底")]
    [InlineData("1月至")]
    [InlineData("后1日")]
    [InlineData("定期")]
    [InlineData("1日、")]
    [InlineData("2018年延期")]
    public void Long_runs_are_read_in_linear_time(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 60_000 / piece.Length));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        DeadlineParser.Parse(text, new LocalDate(2018, 6, 29));

        // Linear work takes milliseconds; the bound leaves room for a busy machine.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"It took {clock.Elapsed}.");
    }
}
