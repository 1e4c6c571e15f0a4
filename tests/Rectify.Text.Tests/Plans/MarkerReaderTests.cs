using Rectify.Text.Plans;

namespace Rectify.Text.Tests.Plans;

/// <summary>The number that a paragraph begins with: its style, its ordinal and how long it is; and what only looks like one.</summary>
public class MarkerReaderTests
{
    [Theory]
    [InlineData("Part 1 2", "一、任务|一.任务")]
    [InlineData("Part 12 3", "十二、任务")]
    [InlineData("Chapter 1 3", "第一章 总则|第一篇|第一编|第1章")]
    [InlineData("Chapter 1 4", "第一部分")]
    [InlineData("Division 2 3", "第二节 任务")]
    [InlineData("Item 10 3", "第十条 任务")]
    [InlineData("Section 1 4", "第一阶段|第一阶段(4月)|第一阶段。")]
    [InlineData("Section 1 5", "第一阶段:动员|第一阶段、动员|第一阶段,动员|第一阶段 动员")]
    [InlineData("Section 1 3", "(一)任务")]
    [InlineData("Section 1 4", "(一)、任务|(一).任务")]
    [InlineData("Point 12 4", "(12)任务")]
    [InlineData("Point 1 4", "(1)、任务|(1).任务")]
    [InlineData("Point 1 2", "1)任务")]
    [InlineData("Item 1 2", "1、任务|1.任务|1.|1.2024年任务|1.2024-03任务|1.1月底前|1.12月底前|1.10月15日前|1.10月上旬|1.9月份")]
    [InlineData("Item 1234 5", "1234、任务")]
    [InlineData("SubItem 2 3", "1.2任务|1.2 任务")]
    [InlineData("SubItem 2 4", "1.2、任务|1.2.任务")]
    [InlineData("SubSubItem 3 5", "1.2.3任务")]
    [InlineData("SubSubItem 3 6", "1.2.3.任务|1.2.3、任务")]
    [InlineData("Circle 1 1", "①任务")]
    [InlineData("Circle 20 1", "⑳任务")]
    [InlineData("Point 1 1", "⑴任务")]
    [InlineData("Point 20 1", "⒇任务")]
    [InlineData("Item 1 1", "⒈任务")]
    [InlineData("Item 20 1", "⒛任务")]
    [InlineData("Section 1 1", "㈠任务")]
    [InlineData("Section 10 1", "㈩任务")]
    [InlineData("Bullet 0 1", "-任务|—任务|·任务|•任务|●任务|○任务|■任务|◆任务|★任务|▲任务|➢任务")]
    [InlineData("Bullet 0 2", "——任务|--任务")]
    [InlineData("None 0 0", "一任务|一、二级保护区|一、二类水体|一、二期工程|一、二批名单|一、二次会议|第一|第一个|第一阶段工作|(一|(甲)|(1|1|12345、任务|---任务|-5度|任务")]
    [InlineData("None 0 0", "1.5倍|1.5万|1.5亿|1.5元|1.5吨|1.5米|1.5公里|1.5千米|1.5微米|1.5个|1.5平方米|1.5立方米|1.5年|1.5月|1.5亩|1.5毫米|1.13月底前|1.10月会议")]
    public void Number_is_read_by_its_style(string marker, string texts)
    {
        foreach (string text in texts.Split('|'))
        {
            var read = MarkerReader.Read(text);
            Assert.Equal($"{text}: {marker}", $"{text}: {read.Style} {read.Ordinal} {read.Length}");
        }
    }

    [Fact]
    public void Nothing_begins_with_no_number() => Assert.Equal(MarkerStyle.None, MarkerReader.Read("").Style);
}
