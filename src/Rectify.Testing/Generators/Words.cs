using FsCheck;
using FsCheck.Fluent;

namespace Rectify.Testing.Generators;

/// <summary>Words such as plans use, and words that break careless code.</summary>
internal static class Words
{
    private static readonly string[] Usual =
        ["完成截污纳管。", "全面排查沿河排口。", "推进散煤治理,落实“一村一策”。", "健全长效机制,防止反弹。", "印发实施方案。", "依法查处违法排污。"];

    private static readonly string[] Awkward =
        ["湖", "a\"b\\c", "<b>&'+</b>", "第一行\n第二行\t", "　全角　", "𠮷野家", "\u0001\u007f\u2028", "İıŞ", "é e\u0301", "{title}", "%", "(责任单位:无)"];

    /// <summary>Words of a plan; one time in eight such as need quoting, folding or more than 16 bits.</summary>
    public static Gen<string> Any { get; } = Gen.Frequency((7, Gen.Elements(Usual)), (1, Gen.Elements(Awkward)));

    public static Gen<string> Reasons { get; } = Among("土地手续未落实", "渗滤液超标", "群众举报", "汛期影响施工");

    public static Gen<string> Actors { get; } = Among("市水务局", "市生态环境局", "省督察办", "市政府");

    /// <summary>One of the words; one time in sixteen such as need quoting, folding or more than 16 bits.</summary>
    public static Gen<string> Among(params string[] words) => Gen.Frequency((15, Gen.Elements(words)), (1, Gen.Elements(Awkward)));
}
