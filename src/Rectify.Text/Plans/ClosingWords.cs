using System.Buffers;

namespace Rectify.Text.Plans;

/// <summary>Knows the words that close a letter or notice and are nothing that a list of measures holds: 请各责任单位尽快落实, 特此通知.</summary>
internal static class ClosingWords
{
    /// <summary>What the closing words of a document begin with.</summary>
    public static readonly WordSet Formulas = new WordSet("特此 专此 此函 此复 以上情况 以上报告 以上意见 妥否 当否 欢迎社会各界 欢迎广大 公示期间 公示期为 如有异议 如对 一式两份 一式三份 一式四份 本通知书一式 感谢您 感谢你 注: 说明: 填表说明 如不服 如果不服 对本通知不服 对本决定不服 对本指令不服 逾期不 逾期未 逾期将");

    private static readonly WordSet Appeals = new WordSet("请各 请有关 请相关 请你 请贵 请被 请上述 请以上 请认真 请遵照 望各 希各 以上问题请 对上述问题");

    /// <summary>Determines whether a paragraph without a number, a label or a trailer only closes the document.</summary>
    public static bool IsClosing(ReadOnlySpan<char> words, Paragraph paragraph) =>
        paragraph is { Marker.Style: MarkerStyle.None, Label: LabelKind.None, Trailer: null, IsCell: false } && (Formulas.Starts(words) || Appeals.Starts(words) || (words.StartsWith("请于") && words.ContainsAny(Returns)));

    // 请于6月10日前将整改情况书面报送我局 asks for the report and is nothing to be rectified.
    private static readonly SearchValues<string> Returns = SearchValues.Create(["报送", "报我", "上报", "报至", "反馈我", "书面报告"], StringComparison.Ordinal);
}
