namespace Rectify.Cli.Tests;

/// <summary>A small plan in official words.</summary>
internal static class SampleText
{
    public const string Plan = """
        某市督察反馈意见整改方案
        发布日期:2018-07-01

        一、主要措施

        (一)水污染防治

        1.加快管网建设。新建污水管网。(责任单位:市水务局;责任人:市水务局主要负责人;整改时限:2018年12月)

        排查沿河排污口。(责任单位:市生态环境局;责任人:市生态环境局主要负责人;整改时限:2019年6月底)
        """;
}
