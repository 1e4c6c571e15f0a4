using System.Buffers;
using Rectify.Responsibility;
using Rectify.Text.Responsibility;

namespace Rectify.Text.Plans;

/// <summary>Knows whom a letter or an order is to (石河县教育局:), and the words by which it speaks to them (请你局…). They act where it names nobody.</summary>
internal static class Addressees
{
    private const int MostParagraphs = 12;
    private const int LongestNames = 80;

    private static readonly SearchValues<string> Asking = SearchValues.Create(["请你", "请贵", "责令你", "要求你", "限你", "责成你", "你单位应", "你单位须", "你单位要", "你单位于", "你局要", "你局应", "你局须", "你局于", "你公司应", "你公司须", "你公司要", "你公司于"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Address = SearchValues.Create(["你单位", "你公司", "你局", "你厂", "你企业", "你院", "你校", "你中心", "你委", "你办", "你县", "你市", "你区", "你州", "你镇", "你乡", "你街道", "你村", "你矿", "你厅", "你店", "你站", "你所", "你部门", "请你们", "要求你们", "责成你们", "贵单位", "贵公司", "贵局"], StringComparison.Ordinal);

    // Whom an inspector writes to may be a shop.
    private static readonly WordSet Premises = new WordSet("商场 广场 市场 超市 养殖场 养殖户 农场 加工点 加工坊 经营部 门市部 营业部 酒楼 网吧 酒吧 茶楼 茶馆 会所 合作社 快捷酒店 农庄 山庄 乐园 影城 商城 大厦 药房 诊所 客栈 浴场 堆场 矿场 砂石场 屠宰场");

    /// <summary>Determines whether a sentence asks whom the letter is to for something.</summary>
    public static bool Asks(string sentence) => TextFold.Fold(sentence).AsSpan().ContainsAny(Asking);

    /// <summary>The units that the letter is to; an empty chain where it names none, or speaks to nobody.</summary>
    public static ResponsibilityChain Find(ReadContext context, List<Paragraph> body)
    {
        var source = context.Source;
        int at = body.FindIndex(paragraph => IsAddress(source, paragraph));
        if (at is < 0 or >= MostParagraphs || !body[at..].Exists(p => source.Slice(p.Start, p.End).ContainsAny(Address)))
            return ResponsibilityChain.Empty;
        var chain = ResponsibilityParser.ReadTrailer(source.Extract(body[at].Start, body[at].End - 1), "").Chain;
        if (chain.Links.IsEmpty)
            chain = new ResponsibilityChain([new ResponsibilityLink(ResponsibilityRole.Responsible, source.Extract(body[at].Start, body[at].End - 1))]);
        // 现将方案印发给各有关单位: nobody in particular is to act.
        if (chain.Links.Any(static link => link.IsCollective))
            return ResponsibilityChain.Empty;
        context.Inform(DiagnosticCodes.StandingRule, new TextRange(body[at].Start, body[at].End), "The letter is to these units; they are named for every measure that names none:");
        return chain;
    }

    // Nothing but names of units before a colon.
    private static bool IsAddress(SourceText source, Paragraph paragraph)
    {
        var words = source.Slice(paragraph.Start, paragraph.End);
        if (paragraph is not { Marker.Style: MarkerStyle.None, Label: LabelKind.None, Trailer: null, IsCell: false } || words.Length is < 4 or > LongestNames || words[^1] != ':')
            return false;
        foreach (var range in words[..^1].SplitAny('、', ',', ' '))
        {
            var name = words[..^1][range];
            if (!name.IsEmpty && (name.ContainsAny("。;") || !(OrganizationNames.IsUnit(name) || Premises.Ends(name))))
                return false;
        }

        return true;
    }
}
