using System.Buffers;

namespace Rectify.Text.Plans;

/// <summary>Knows the furniture of a web page or letterhead round a document: navigation, counters, indexes, signatures.</summary>
internal static class PageMatter
{
    private const int LongestFurniture = 240;
    private const int LongestSignature = 40;
    private const int LongestDate = 20;

    private static readonly SearchValues<char> DateToFill = SearchValues.Create("0123456789Xx×*年月日-. ");

    // Phrases that nothing but furniture begins with.
    private static readonly string[] Phrases =
    [
        "【打印", "【关闭", "[打印", "[关闭", "打印本页", "关闭窗口", "Produced By", "Powered by", "版权所有", "网站标识码", "扫一扫", "扫描二维码", "关注我们", "(此件", "此件公开", "您现在的位置", "您的位置",
    ];

    // Words that are furniture where no other word goes on from them: 关闭 is a button, 关闭砖厂 is a measure.
    private static readonly string[] Words =
    [
        "打印", "关闭", "分享到", "分享", "上一篇", "下一篇", "上一条", "下一条", "浏览次数", "字体", "字号", "信息来源", "来源", "责任编辑", "编辑", "作者", "索引号", "索 引 号",
        "发布机构", "发文机关", "发布日期", "发布时间", "发文日期", "成文日期", "印发日期", "印发时间", "生成日期", "发文字号", "文号", "文 号", "主题分类", "体裁分类", "组配分类",
        "监督电话", "举报电话", "联系电话", "咨询电话", "投诉电话", "监督举报电话", "电话", "责编", "审核", "初审", "复审", "终审", "点击数", "阅读次数", "浏览量", "公开方式", "公开类别", "有效性", "主题词", "关键词", "信息名称", "当前位置", "首页", "填报日期", "填报时间", "填表日期", "填表时间", "编制日期", "编制时间", "制表日期", "制表时间", "制定日期", "签发日期", "下达日期", "检查日期", "检查时间", "检查人员", "检查人", "签发人", "填报人", "填报单位", "制表人", "审核人", "抄送", "主送", "相关附件", "附件下载", "相关链接", "相关阅读", "相关文章", "相关推荐", "相关文档", "相关范文", "公开日期", "名称", "名 称", "标 题", "信息分类", "网站地图", "发文时间", "成文时间", "联系我们", "返回顶部", "收藏", "签收人", "签收", "被检查单位签收", "被检查单位签字", "签字", "盖章", "安全生产行政执法人员", "行政执法人员", "执法人员", "被检查单位负责人", "证号",
    ];

    private static readonly SearchValues<char> FirstCharacters = SearchValues.Create([.. Phrases.Concat(Words).Select(static b => b[0]).Distinct()]);

    // What a page says of its site, whatever the line begins with.
    private static readonly SearchValues<string> SiteMarks = SearchValues.Create(["ICP备", "公网安备", "网站标识码", "版权所有", "浏览次数", "字号:", "打印本页"], StringComparison.Ordinal);

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。;,:、(《“");

    private static readonly string[] Bodies =
        ["政府", "办公室", "委员会", "领导小组", "办公厅", "小组", "局", "厅", "委", "党组", "管委会", "公司", "指挥部", "部", "学校", "大学", "学院", "中学", "小学", "医院", "集团", "中心", "支队", "大队", "街道", "办事处", "镇", "乡", "办", "处", "站", "所", "厂", "组", "村委会", "居委会", "法院", "检察院"];

    public static bool IsFurniture(ReadOnlySpan<char> line)
    {
        bool isPath = !line.IsEmpty && line[0] is '>' or '›' or '»';
        line = line.TrimStart("|│>›»› ");
        if (line.IsEmpty)
            return true;
        if (IsDateToFill(line))
            return true;
        if (isPath && line.Length <= LongestFurniture && !line.Contains('。'))
            return true;
        if (line.Length <= LongestFurniture && line.ContainsAny(SiteMarks))
            return true;
        if (line.Length > LongestFurniture || line.IsEmpty || !FirstCharacters.Contains(line[0]))
            return false;
        return !line.Contains('。') && (BeginsWith(line, Phrases, standsAlone: false) || BeginsWith(line, Words, standsAlone: true));
    }

    // 20XX年X月X日, 20**-10-22
    private static bool IsDateToFill(ReadOnlySpan<char> line) => line.Length <= LongestDate && !line.ContainsAnyExcept(DateToFill) && line.ContainsAny("Xx×*") && line.ContainsAny("年-");

    /// <summary>Whether a line can be the name of the body that signs (落款).</summary>
    public static bool IsSignature(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestSignature || line.ContainsAny(SentenceMarks))
            return false;
        foreach (string body in Bodies)
        {
            if (line.EndsWith(body, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool BeginsWith(ReadOnlySpan<char> line, string[] beginnings, bool standsAlone)
    {
        foreach (string beginning in beginnings)
        {
            if (!line.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                continue;
            if (!standsAlone || line.Length == beginning.Length || !char.IsLetter(line[beginning.Length]))
                return true;
        }

        return false;
    }
}
