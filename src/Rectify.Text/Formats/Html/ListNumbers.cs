using System.Globalization;
using AngleSharp.Dom;
using Rectify.Text.Plans;

namespace Rectify.Text.Formats.Html;

/// <summary>Counts the automatic numbers of a list, which do not stand in the text of a page.</summary>
internal sealed class ListNumbers
{
    private readonly bool _isOrdered;
    private readonly bool _isChinese;
    private readonly bool _isInner;
    private int _next;

    public ListNumbers(IElement list)
    {
        _isOrdered = list.LocalName is "ol" && !StyleOf(list).Contains("list-style:none", StringComparison.OrdinalIgnoreCase) && !StyleOf(list).Contains("list-style-type:none", StringComparison.OrdinalIgnoreCase);
        string style = StyleOf(list);
        _isChinese = style.Contains("cjk-ideographic", StringComparison.OrdinalIgnoreCase) || style.Contains("chinese", StringComparison.OrdinalIgnoreCase);
        _isInner = list.ParentElement?.Closest("ol") is not null;
        _next = int.TryParse(list.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out int start) ? start : 1;
    }

    /// <summary>The number of the next item as it shows; empty in a list without numbers.</summary>
    public string Next(IElement item)
    {
        if (!_isOrdered)
            return "";
        int number = int.TryParse(item.GetAttribute("value"), NumberStyles.None, CultureInfo.InvariantCulture, out int given) ? given : _next;
        _next = number + 1;
        if (_isChinese && number is > 0 and < 100)
            return ChineseOrdinal.Write(number) + "、";
        return _isInner ? string.Create(CultureInfo.InvariantCulture, $"({number})") : string.Create(CultureInfo.InvariantCulture, $"{number}. ");
    }

    private static string StyleOf(IElement list) => string.Concat((list.GetAttribute("style") ?? "").Where(static c => c != ' '));
}
