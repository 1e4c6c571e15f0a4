using System.Buffers;
using Rectify.Indicators;

namespace Rectify.Text.Indicators;

/// <summary>Finds the numbers of a clause that could be amounts, each with its unit: not dates, codes, ordinals or what is hidden.</summary>
internal static class QuantityScanner
{
    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789零〇一二三四五六七八九十两百千万亿半");

    private static readonly WordTable<(Comparator Comparator, bool IsClass)> Suffixes = new(
        ("以上 之上", (Comparator.AtLeast, false)),
        ("及以上 或以上 和以上", (Comparator.AtLeast, true)),
        ("以下 以内 之内 之下", (Comparator.AtMost, false)),
        ("及以下 或以下 和以下", (Comparator.AtMost, true)),
        ("左右 上下", (Comparator.Approximately, false)));

    // 250天(含)以上.
    private const string Included = "(含)";

    private static readonly WordSet RangeMarks = new("— —— - -- ~ 至 到");

    // More digits than a plan prints: 三分之二 in per cent, which is rounded as a report of it would be.
    private const int FractionDigits = 8;

    // 第3批, 前10名, No.5: numbers that say which, not how many.
    private const string OrdinalPrefixes = "第前后+#.-/";

    /// <summary>Adds the amounts of a clause, in order.</summary>
    public static void Find(Outline outline, int start, int end, List<Quantity> into)
    {
        int i = start;
        while (outline.Slice(i, end).IndexOfAny(Numerals) is >= 0 and var next)
        {
            i += next;
            int before = i;
            var quantity = IsOrdinal(outline, start, i) ? null : Read(outline, start, i, end);
            if (quantity is not null)
                into.Add(quantity);
            i = quantity?.End ?? SkipNumber(outline, i, end);
            if (i == before)
                i++;
        }
    }

    private static bool IsOrdinal(Outline outline, int start, int place)
    {
        if (place == start)
            return false;
        char before = outline[place - 1];
        if (before == '前')
            return !IsRank(outline, place);
        if (before == '过' && outline[place] == '半')
            return place < 2 || outline[place - 2] != '超';
        return char.IsAsciiLetter(before) || OrdinalPrefixes.Contains(before, StringComparison.Ordinal);
    }

    // 进入全省前5名.
    private static bool IsRank(Outline outline, int place)
    {
        int i = place;
        while (i < outline.Length && char.IsAsciiDigit(outline[i]))
            i++;
        return i < outline.Length && outline[i] is '名' or '位';
    }

    // Past the digits, and past what hangs on them (12345-678, 3.1.2).
    private static int SkipNumber(Outline outline, int i, int end)
    {
        bool arabic = char.IsAsciiDigit(outline[i]);
        while (i < end && (arabic ? char.IsAsciiDigit(outline[i]) || outline[i] == '.' : ChineseNumber.IsNumeral(outline[i])))
            i++;
        return i;
    }

    private static Quantity? Read(Outline outline, int clauseStart, int start, int end)
    {
        int i = start;
        bool spelled = !char.IsAsciiDigit(outline[i]);
        if (!NumberReader.TryRead(outline, ref i, end, out decimal value, out bool percent))
            return null;
        bool isRounded = value.Scale > FractionDigits;
        value = isRounded ? Math.Round(value, 2) : value;
        if (TryTenths(outline, i, end, value) is { } tenths)
            return tenths with { Start = start };
        decimal? upper = null;
        var unit = new UnitReader(outline, end);
        int afterNumber = i;
        unit.Read(ref i, spelled && !IsScale(outline, i, end), percent);
        if (TryUpper(outline, i, end, unit, out int afterRange, out var upperUnit, out decimal high) && high > value)
        {
            upper = high;
            i = afterRange;
            unit = upperUnit;
        }
        else if (IsDateOrCode(outline, afterNumber, i, end))
        {
            return null;
        }

        int afterUnit = i;
        var (suffix, isClass) = ReadSuffix(outline, ref i, end);
        if (spelled && !percent && !IsTellingNumeral(outline[start], value, unit))
            return null;
        int per = PerBefore(outline, clauseStart, start);
        bool hasPer = per < start && unit.Text is not null && unit.Kind is UnitKind.Measure or UnitKind.Money;
        return new Quantity
        {
            Start = hasPer ? per : start,
            End = suffix is null ? afterUnit : i,
            Value = value,
            Upper = upper,
            Unit = hasPer ? unit.Text + "/" + outline.Text[(per + 1)..start].Trim() : unit.Text,
            Kind = unit.Kind,
            Suffix = suffix,
            IsClass = isClass,
            IsApproximate = unit.IsApproximate || isRounded,
            IsSpelled = spelled && !percent,
        };
    }

    // 每立方米38微克: the beginning of 每立方米; the number's own place where it does not stand there. A count of every year is no unit.
    private static int PerBefore(Outline outline, int clauseStart, int start)
    {
        var before = outline.Slice(clauseStart, start);
        if (!UnitWords.Denominators.TryEnd(before, out int length) || length >= before.Length || before[^(length + 1)] != '每')
            return start;
        return before[^1] is '年' or '月' or '周' ? start : start - length - 1;
    }

    // A numeral in Chinese is everywhere (统一, 一批, 万元GDP): an amount has a unit, and one thing counts only where things are built one by one.
    private static bool IsTellingNumeral(char first, decimal value, UnitReader unit) =>
        unit.Kind != UnitKind.None && ChineseNumber.UnitOf(first) <= 10
        && (value >= 2 || UnitWords.SingleThings.Contains(unit.Text![0], StringComparison.Ordinal) || unit.Kind is UnitKind.Times or UnitKind.Multiple);

    // 八成以上 is 80 % or more.
    private static Quantity? TryTenths(Outline outline, int i, int end, decimal value)
    {
        if (i >= end || outline[i] != '成' || value is <= 0 or > 10)
            return null;
        int after = i + 1;
        var (suffix, isClass) = ReadSuffix(outline, ref after, end);
        bool isShare = suffix is not null || after == end || outline[after] == '的';
        return isShare ? new Quantity { Start = i, End = after, Value = value * 10, Unit = "%", Kind = UnitKind.Share, Suffix = suffix, IsClass = isClass } : null;
    }

    private static bool TryUpper(Outline outline, int i, int end, UnitReader lowerUnit, out int after, out UnitReader unit, out decimal high)
    {
        unit = lowerUnit;
        high = 0;
        after = i;
        int j = outline.SkipBlanks(i, end);
        if (!RangeMarks.TryStart(outline.Slice(j, end), out int mark))
            return false;
        j = outline.SkipBlanks(j + mark, end);
        if (j >= end || !char.IsAsciiDigit(outline[j]) || !NumberReader.TryRead(outline, ref j, end, out high, out _))
            return false;
        unit = new UnitReader(outline, end);
        unit.Read(ref j, spelled: false, percent: false);
        after = j;
        return unit.Kind != UnitKind.None && (lowerUnit.Kind == UnitKind.None || string.Equals(lowerUnit.Text, unit.Text, StringComparison.Ordinal));
    }

    private static bool IsScale(Outline outline, int i, int end) => i < end && outline[i] is '万' or '亿';

    // 2018年, 6月, 23号, 3A级, 5G: a bare number with such a neighbour is no amount.
    private static bool IsDateOrCode(Outline outline, int afterNumber, int i, int end)
    {
        if (i != afterNumber)
            return false;
        int j = outline.SkipBlanks(i, end);
        if (j >= end)
            return false;
        char next = outline[j];
        return next is '年' or '月' or '日' or '号' or '级' or '类' or '大' or '+' or '.' or '-' or '/' or '季' or '时' || char.IsAsciiLetter(next);
    }

    private static (Comparator? Suffix, bool IsClass) ReadSuffix(Outline outline, ref int i, int end)
    {
        int j = i;
        while (j < end && outline[j] == ' ')
            j++;
        if (outline.Folded.AsSpan(j).StartsWith(Included, StringComparison.Ordinal))
            j += Included.Length;
        if (Suffixes.TryStart(outline.Slice(j, end), out int length, out var suffix))
        {
            i = j + length;
            return (suffix.Comparator, suffix.IsClass);
        }

        // 控制在10%内: 内 alone, where nothing follows.
        if (j < end && outline[j] == '内' && outline.SkipBlanks(j + 1, end) == end)
        {
            i = j + 1;
            return (Comparator.AtMost, false);
        }

        return (null, false);
    }
}
