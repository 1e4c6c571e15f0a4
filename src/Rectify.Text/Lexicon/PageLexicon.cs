using System.Buffers;
using System.Collections.Immutable;

namespace Rectify.Text.Lexicon;

/// <summary>The words of the furniture of a page, of letterheads, titles and signatures.</summary>
internal static class PageLexicon
{
    /// <summary>Phrases that nothing but furniture begins with.</summary>
    public static ImmutableArray<string> Phrases { get; } = [
        "【打印", "【关闭", "[打印", "[关闭", "打印本页", "关闭窗口", "Produced By", "Powered by", "版权所有", "网站标识码", "扫一扫", "扫描二维码", "关注我们", "(此件", "此件公开", "您现在的位置", "您的位置",
    ];

    /// <summary>Words that are furniture where no other word goes on from them: 关闭 is a button, 关闭砖厂 is a measure.</summary>
    public static ImmutableArray<string> Words { get; } = [
        "打印", "关闭", "分享到", "分享", "上一篇", "下一篇", "上一条", "下一条", "浏览次数", "字体", "字号", "信息来源", "来源", "责任编辑", "编辑", "作者", "索引号", "索 引 号",
        "发布机构", "发文机关", "发布日期", "发布时间", "发文日期", "成文日期", "印发日期", "印发时间", "生成日期", "发文字号", "文号", "文 号", "主题分类", "体裁分类", "组配分类",
        "监督电话", "举报电话", "联系电话", "咨询电话", "投诉电话", "监督举报电话", "电话", "责编", "审核", "初审", "复审", "终审", "点击数", "阅读次数", "浏览量", "公开方式", "公开类别", "有效性", "主题词", "关键词", "信息名称", "当前位置", "首页", "填报日期", "填报时间", "填表日期", "填表时间", "编制日期", "编制时间", "制表日期", "制表时间", "制定日期", "签发日期", "下达日期", "交办日期", "交办时间", "转办日期", "督办日期", "检查日期", "检查时间", "检查人员", "检查人", "签发人", "填报人", "填报单位", "制表人", "审核人", "抄送", "主送", "相关附件", "附件下载", "相关链接", "相关阅读", "相关文章", "相关推荐", "相关文档", "相关范文", "公开日期", "名称", "名 称", "标 题", "信息分类", "网站地图", "发文时间", "成文时间", "联系我们", "返回顶部", "收藏", "签收人", "签收", "被检查单位签收", "被检查单位签字", "签字", "盖章", "安全生产行政执法人员", "行政执法人员", "执法人员", "被检查单位负责人", "证号",
    ];

    /// <summary>What names the day of a document. The day it was made goes before the day a page showed it.</summary>
    public static ImmutableArray<string> DateLabels { get; } = [.. "印发日期 印发时间 成文日期 发文日期 成文时间 发文时间 编制日期 编制时间 制定日期 签发日期 下达日期 生成日期 发布日期 发布时间 公开日期 填报日期 填报时间 填表日期 填表时间 制表日期 制表时间 检查日期 检查时间 日期 时间".Split(' ')];

    /// <summary>What a page says of its site or its day, whatever the line begins with.</summary>
    public static SearchValues<string> SiteMarks { get; } = SearchValues.Create([.. "ICP备 公网安备 网站标识码 版权所有 浏览次数 字号: 打印本页".Split(' '), .. DateLabels.Where(static label => label is not "时间").Select(static label => " " + label + ":")], StringComparison.Ordinal);

    /// <summary>What the name of a body ends with that signs.</summary>
    public static WordSet Bodies { get; } = new("政府 办公室 委员会 领导小组 办公厅 小组 局 厅 委 党组 管委会 公司 指挥部 部 学校 大学 学院 中学 小学 医院 集团 中心 支队 大队 街道 办事处 镇 乡 办 处 站 所 厂 组 村委会 居委会 法院 检察院 督查室 研究室 政研室 教研室 常委会 支部 总支 协会 业委会 支行 分行 银行 幼儿园 项目部 养老院 敬老院 福利院 卫生院");

    /// <summary>What a title ends with.</summary>
    public static WordSet TitleEndings { get; } = new("方案 清单 计划 台账 通知 意见 报告 措施 任务 办法 规划 方案(试行)");

    /// <summary>What a line begins with that holds the title.</summary>
    public static WordSet TitleLabels { get; } = new("标题: 信息名称: 公文名称: 文件名称:");

    /// <summary>What a notice does with the plan that it names: 关于印发….</summary>
    public static ImmutableArray<string> VerbsOfNotices { get; } = ["印发", "转发", "发布"];

    /// <summary>What a letter does with the plan that it sends: 关于报送….</summary>
    public static IReadOnlyList<string> VerbsOfLetters { get; } = "报送 上报 呈报 呈送 报备 提交 送审 报审 报请审定 公布 公开".Split(' ');

    /// <summary>What the title of such a letter ends with.</summary>
    public static IReadOnlyList<string> Letters { get; } = "的函 的复函 的报告 的请示 的公告 的公示".Split(' ');

    /// <summary>What the name of a medium ends with, whose title is no instrument.</summary>
    public static WordSet Media { get; } = new("日报 晚报 早报 时报 快报 晨报 新闻 周刊 周报 新闻联播");

    /// <summary>What says that a title is one of a medium.</summary>
    public static WordSet MediaContext { get; } = new("栏目 节目 专栏 报纸 频道 杂志 报社");
}
