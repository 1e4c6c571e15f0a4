using Rectify.Indicators;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Indicators;

/// <summary>Reads shares in words: 百分之九十五点五, 三分之二, 两成半, 半数, 过半数.</summary>
internal static class ShareReader
{
    // 三分之二 has no end in per cent and is rounded as a report of it would be.
    private const int Digits = 2;

    // 十万分之五 has one.
    private const int MostDigits = 6;

    // 三成立, 五成本 are no tenths.
    private const string NoTenths = "立果效本员套品功为长绩就交份熟活型都人才分";

    /// <summary>What a share begins with that does not begin with a number.</summary>
    public static IEnumerable<string> Beginnings => [.. AmountLexicon.Parts.Words, .. AmountLexicon.Halves.Words, "过半", "超半", "百分百"];

    /// <summary>Reads the share that a text begins with, in per cent.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number that it begins with.</param>
    /// <param name="share">The share; without a value where the words begin like one and have none.</param>
    public static bool TryRead(ReadOnlySpan<char> text, WrittenNumber number, out WrittenNumber share)
    {
        if (TryWhole(text, out share) || TryHalf(text, out share))
            return true;
        if (!number.HasValue || number.Length >= text.Length)
            return false;
        var rest = text[number.Length..];
        return (rest.StartsWith("分之", StringComparison.Ordinal) && TryParts(number, rest[2..], out share)) || (rest[0] == '成' && TryTenths(number, rest, out share));
    }

    // 百分百, 百分之百, 百分之九十五点五, 千分之三.
    private static bool TryWhole(ReadOnlySpan<char> text, out WrittenNumber share)
    {
        share = new WrittenNumber(NumberForm.Exact, 3, 100);
        if (text.StartsWith("百分百", StringComparison.Ordinal))
            return true;
        share = default;
        if (!AmountLexicon.Parts.TryStart(text, out int length, out decimal factor) || length == text.Length)
            return false;
        var number = text[length] == '百' ? new WrittenNumber(NumberForm.Exact, 1, 100) : NumberReader.Read(text[length..]);
        share = number with { Length = length + number.Length, Value = number.Value * factor };
        return number.Form is not (NumberForm.None or NumberForm.Code);
    }

    private static bool TryParts(WrittenNumber whole, ReadOnlySpan<char> rest, out WrittenNumber share)
    {
        share = default;
        var part = NumberReader.Read(rest);
        if (!part.HasValue || part.Value >= whole.Value)
            return false;
        decimal percent = 100 * part.Value / whole.Value;
        decimal rounded = percent == Math.Round(percent, MostDigits) ? percent : Math.Round(percent, Digits);
        share = new WrittenNumber(rounded == percent ? part.Form : NumberForm.Loose, whole.Length + 2 + part.Length, rounded == percent ? percent : rounded);
        return true;
    }

    // 八成, 两成半, 三成五.
    private static bool TryTenths(WrittenNumber tenths, ReadOnlySpan<char> rest, out WrittenNumber share)
    {
        share = default;
        if (tenths.Value is <= 0 or > 10 || tenths.Scale is not null || (rest.Length > 1 && NoTenths.Contains(rest[1], StringComparison.Ordinal)))
            return false;
        // 九成多.
        if (rest.Length > 1 && rest[1] is '多' or '余')
        {
            share = tenths with { Form = NumberForm.Loose, Length = tenths.Length + 2, Value = tenths.Value * 10 };
            return true;
        }

        int hundredths = rest.Length < 2 ? -1 : rest[1] == '半' ? 5 : ChineseNumber.DigitOf(rest[1]);
        share = tenths with { Length = tenths.Length + (hundredths > 0 ? 2 : 1), Value = (tenths.Value * 10) + Math.Max(hundredths, 0) };
        return true;
    }

    // 半数 and 一半以上. A half that is no share of what is named stays words (一半是).
    private static bool TryHalf(ReadOnlySpan<char> text, out WrittenNumber share)
    {
        share = new WrittenNumber(NumberForm.Exact, 2, 50);
        if (text is "半")
        {
            share = share with { Length = 1 };
            return true;
        }

        if (!AmountLexicon.Halves.TryStart(text, out int length))
            return false;
        return text[0] == '半' || length == text.Length || text[length..].StartsWith("以上", StringComparison.Ordinal) || text[length..].StartsWith("左右", StringComparison.Ordinal);
    }
}
