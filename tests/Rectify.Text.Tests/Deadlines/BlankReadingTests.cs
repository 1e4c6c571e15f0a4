using NodaTime;
using Rectify.Text.Deadlines;

namespace Rectify.Text.Tests.Deadlines;

/// <summary>Text that was set with Latin figures has blanks around them: 2018 年 6 月底前 is the same time limit as without.</summary>
public class BlankReadingTests
{
    private static readonly LocalDate Issued = new(2018, 1, 10);

    [Theory]
    [InlineData("2018年6月底前")]
    [InlineData("2018年6月15日前完成")]
    [InlineData("2018年6月上旬前")]
    [InlineData("2018年第二季度前")]
    [InlineData("2018年上半年")]
    [InlineData("2018年年底前并长期坚持")]
    [InlineData("2018年6月至9月")]
    [InlineData("2018年6月份前")]
    [InlineData("今年6月底前")]
    [InlineData("验收合格后3个月内")]
    [InlineData("批复后30个工作日内")]
    [InlineData("收到通知之日起15日内")]
    [InlineData("自2018年4月1日起3个月内")]
    [InlineData("每季度末月25日前")]
    [InlineData("每月5日前")]
    [InlineData("2018年第2季度前")]
    [InlineData("2018年6月15日至9月30日")]
    public void Blank_beside_a_figure_changes_nothing(string words)
    {
        var plain = DeadlineParser.Parse(words, Issued);
        for (int at = 1; at < words.Length; at++)
        {
            if (char.IsAsciiDigit(words[at - 1]) == char.IsAsciiDigit(words[at]))
                continue;
            string blank = words.Insert(at, " ");
            var read = DeadlineParser.Parse(blank, Issued);
            Assert.Equal((blank, plain.Kind, plain.Recurrence?.Per, plain.Recurrence?.AtLeast), (blank, read.Kind, read.Recurrence?.Per, read.Recurrence?.AtLeast));
            Assert.Equal(plain.Deadline is { } deadline ? deadline with { Text = null } : null, read.Deadline is { } other ? other with { Text = null } : null);
        }
    }
}
