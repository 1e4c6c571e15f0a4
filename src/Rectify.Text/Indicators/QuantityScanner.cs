using System.Buffers;
using Rectify.Indicators;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Indicators;

/// <summary>Finds the numbers of a clause that could be amounts, each with its unit: not dates, codes, ordinals or what is hidden.</summary>
internal static class QuantityScanner
{
    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789零〇一二三四五六七八九十两百千万亿半");

    private static readonly SearchValues<char> RatioDigits = SearchValues.Create("0123456789.");

    // 250天(含)以上.
    private const string Included = "(含)";

    // 第3批, 前10名, No.5: numbers that say which, not how many.
    private const string OrdinalPrefixes = "第前后+#.-/±";

    // 2018年 is a date, 11.3年 a length of time.
    private const int LongestYears = 200;

    // 数十, 几百, 上千: no value for certain.
    private const string Vague = "数几";

    /// <summary>Adds the amounts of a clause, in order.</summary>
    /// <param name="masked">The passage.</param>
    /// <param name="start">Where the clause begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="into">The amounts.</param>
    /// <param name="unread">The numbers that have a unit and no value for certain.</param>
    public static void Find(MaskedText masked, int start, int end, List<Quantity> into, List<UnreadNumber>? unread = null)
    {
        int i = start;
        while (masked.Slice(i, end).IndexOfAny(Numerals) is >= 0 and var next)
        {
            i += next;
            var amount = WithDays(masked, start, i, end, Amount.Read(masked, i, end));
            var quantity = amount.Number.HasValue && !IsOrdinal(masked, start, i) ? Read(masked, start, i, end, amount) : null;
            if (quantity is not null && into is [.., var last] && RunsOn(last, quantity))
            {
                unread?.Add(new UnreadNumber(last.Start, quantity.End, Veto.UnknownAmount));
                into.RemoveAt(into.Count - 1);
            }
            else if (quantity is not null)
                into.Add(quantity);
            else if (IsRatioPromised(masked, start, i, amount.End))
                unread?.Add(new UnreadNumber(i, EndOfRatio(masked, amount.End), Veto.Ratio));
            else if (IsUnread(masked, start, i, end, amount))
                unread?.Add(new UnreadNumber(i, amount.End, Veto.UnknownAmount));
            i = quantity?.End ?? Math.Max(amount.NumberEnd, i + 1);
        }
    }

    // 时限压缩至5日, 由20日压缩至5日: a number of days and no day of a month.
    private static Amount WithDays(MaskedText masked, int start, int place, int end, Amount amount)
    {
        bool mayBe = amount is { Unit: null, Number.HasValue: true } && amount.End < end && masked[amount.End] == '日' && !(amount.End + 1 < end && masked[amount.End + 1] is '前' or '起');
        if (!mayBe || PredicateReader.Read(masked, start, place) is not ({ Kind: TailKind.FallTo } or { IsFrom: true }))
            return amount;
        return amount with { Unit = "日", Kind = MeasurementUnitKind.Duration, End = amount.End + 1 };
    }

    // 12亿元3000万元, 2座以上3座以下: two amounts of one kind without a mark between them are one that is not understood.
    private static bool RunsOn(Quantity last, Quantity next) =>
        last.End == next.Start && last.Kind == next.Kind && (last.Suffix is not null || last.Kind is MeasurementUnitKind.Money or MeasurementUnitKind.Measure or MeasurementUnitKind.Share);

    // 98。5%, 98,5%, 12,00万元: the point was written as another mark, or the comma stands where no thousand ends.
    private static bool IsBrokenOff(MaskedText masked, Amount amount)
    {
        int rest = amount.End + 1;
        if (amount.Unit is not null || rest >= masked.Length || masked[amount.End] is not (',' or '。') || !char.IsAsciiDigit(masked[rest]) || !char.IsAsciiDigit(masked[amount.End - 1]))
            return false;
        var decimals = Amount.Read(masked, rest, masked.Length);
        return masked[amount.End] == ','
            ? decimals.Unit is not null && decimals.Kind != MeasurementUnitKind.Duration
            : decimals.Kind == MeasurementUnitKind.Share && decimals.NumberEnd - rest <= MostDecimals;
    }

    // 两亿五千元, 数十家, 5万%: a number that has a unit and no value, but for times of day (8点30分).
    private static bool IsUnread(MaskedText masked, int start, int i, int end, Amount amount)
    {
        if (IsBrokenOff(masked, amount))
            return true;
        if (amount.Unit is null || (amount.Unit is "分" && masked.Slice(i, amount.NumberEnd).Contains('点')))
            return false;
        return amount.Number.Form == NumberForm.Unclear
            || (amount.Number.HasValue && (IsTouched(masked, amount, end) || IsSplit(masked, start, i) || (i > start && Vague.Contains(masked[i - 1], StringComparison.Ordinal))));
    }

    // A digit, a scale or a percent sign that stands against an amount and is no part of it.
    private static bool IsTouched(MaskedText masked, Amount amount, int end)
    {
        if (amount.End >= end)
            return false;
        char next = masked[amount.End];
        if (next is '%' or '‰' or '万' or '亿' or '±')
            return true;
        if (next is '.' or '点' or '又' && IsDigit(masked[amount.End - 1]) && amount.End + 1 < end && IsDigit(masked[amount.End + 1]))
            return true;
        if (AmountLexicon.Loosenings.TryStart(masked.Slice(amount.End, end), out int loose) && masked.SkipBlanks(amount.End + loose, end) == end)
            return true;
        // 三公里半.
        if (next == '半' && amount.Unit is not null && masked.SkipBlanks(amount.End + 1, end) == end)
            return true;
        bool isDivisible = amount.Kind is MeasurementUnitKind.Measure or MeasurementUnitKind.Money or MeasurementUnitKind.Share;
        return isDivisible && char.IsAsciiDigit(next) && Amount.Read(masked, amount.End, end).Unit is null;
    }

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || ChineseNumber.IsNumeral(c);

    // 1 200个: the digits before the blank may belong to the number, those of a name (PM2.5 35微克) do not. Neither does 百八十辆 end where its digits begin, nor 二、三十座.
    private static bool IsSplit(MaskedText masked, int start, int place)
    {
        var before = masked.Slice(start, place);
        if (!before.IsEmpty && ChineseNumber.UnitOf(before[^1]) > 0 && ChineseNumber.IsNumeral(masked[place]))
            return true;
        if (IsEndOfLooseRange(masked, place))
            return true;
        if (before is [.., var first, '、'] && ChineseNumber.DigitOf(first) is > 0 and var digit && ChineseNumber.DigitOf(masked[place]) == digit + 1)
            return true;
        var digits = before.TrimEnd(' ');
        if (digits.Length == before.Length || !char.IsAsciiDigit(masked[place]))
            return false;
        // 95. 5%, but not the number of an item (1. 5家).
        if (digits.EndsWith('.') && digits.Length > 2 && char.IsAsciiDigit(digits[^2]))
            return char.IsLetter(digits[..^1].TrimEnd("0123456789") is [.., var last] ? last : ' ');
        int length = digits.Length - digits.TrimEnd("0123456789").Length;
        return length is > 0 and <= LongestGroup && (length == digits.Length || !(char.IsAsciiLetter(digits[^(length + 1)]) || OrdinalPrefixes.Contains(digits[^(length + 1)], StringComparison.Ordinal)));
    }

    // 五至六百万元: the five may be hundreds too.
    private static bool IsEndOfLooseRange(MaskedText masked, int place) =>
        place > 1 && place + 1 < masked.Length && AmountLexicon.RangeMarks.Contains(masked.Slice(place - 1, place)) && ChineseNumber.DigitOf(masked[place - 2]) > 0
        && !(place > 2 && ChineseNumber.IsNumeral(masked[place - 3])) && ChineseNumber.DigitOf(masked[place]) > 0 && ChineseNumber.UnitOf(masked[place + 1]) is 100 or 1_000;

    private const int LongestGroup = 3;

    private const int MostDecimals = 2;

    private static bool IsOrdinal(MaskedText masked, int start, int place)
    {
        if (place == start)
            return false;
        char before = masked[place - 1];
        if (masked[place] == '半' && !IsOverHalf(masked, place))
            return place + 1 == masked.Length || masked[place + 1] != '数';
        if (before == '前')
            return !IsRank(masked, place);
        if (IsOverHalf(masked, place))
            return place + 1 < masked.Length && masked[place + 1] != '数' && !MetricLexicon.Cores.Ends(masked.Slice(start, place - 1));
        return char.IsAsciiLetter(before) || OrdinalPrefixes.Contains(before, StringComparison.Ordinal) || Vague.Contains(before, StringComparison.Ordinal);
    }

    // 进入全省前5名.
    private static bool IsRank(MaskedText masked, int place)
    {
        int i = place;
        while (i < masked.Length && char.IsAsciiDigit(masked[i]))
            i++;
        return i < masked.Length && masked[i] is '名' or '位';
    }

    private static Quantity? Read(MaskedText masked, int clauseStart, int start, int end, Amount amount)
    {
        if (IsTouched(masked, amount, end) || IsSplit(masked, clauseStart, start) || IsSizeClass(masked, amount, end) || IsBrokenOff(masked, amount)
            || IsRatio(masked, start, amount.End) || IsBareRange(masked, start, amount))
            return null;
        if (amount.Unit is "年" && (amount.Value >= LongestYears || !PredicateReader.Read(masked, clauseStart, start).IsPredicated))
            return null;
        bool isSpelled = !char.IsAsciiDigit(masked[start]) && amount.Kind != MeasurementUnitKind.Share;
        var last = amount;
        decimal value = amount.Value;
        if (TryUpper(masked, amount, end, out var upper, out decimal lower))
            (value, last) = (lower, upper);
        else if (IsDateOrCode(masked, amount, end))
            return null;
        int i = last.End;
        var (suffix, isClass) = ReadSuffix(masked, ref i, end);
        if (isSpelled && !IsTellingNumeral(masked[start], value, last) && !IsZero(masked, clauseStart, start, end, last))
            return null;
        bool isOverHalf = IsOverHalf(masked, start);
        int per = PerBefore(masked, clauseStart, start);
        // 达到每千人4批次 is a level; 每500人配备1名 and 每户1台 are rates of something else.
        bool hasPer = per < start && (last.Kind is MeasurementUnitKind.Measure or MeasurementUnitKind.Money || (last.Kind == MeasurementUnitKind.Count && PredicateReader.Read(masked, clauseStart, per).IsPredicated));
        return new Quantity
        {
            Start = hasPer ? per : isOverHalf ? start - 1 : start,
            End = suffix is null ? last.End : i,
            Value = value,
            Upper = upper == default ? null : last.Value,
            Unit = hasPer ? last.Unit + "/" + masked.Text[(per + 1)..start].Trim().Replace('每', '·') : last.Unit,
            Kind = last.Kind,
            Suffix = suffix ?? (isOverHalf ? Comparator.MoreThan : null),
            IsClass = isClass,
            IsApproximate = amount.IsApproximate || last.IsApproximate,
            IsSpelled = isSpelled,
        };
    }

    // 辍学率为零.
    private static bool IsZero(MaskedText masked, int clauseStart, int start, int end, Amount amount) =>
        masked[start] == '零' && amount is { Value: 0, Unit: null } && masked.SkipBlanks(amount.End, end) == end && PredicateReader.Read(masked, clauseStart, start).IsPredicated;

    // 19:1.
    private static bool IsRatio(MaskedText masked, int start, int end) =>
        (end + 1 < masked.Length && masked[end] == ':' && char.IsAsciiDigit(masked[end + 1])) || (start > 1 && masked[start - 1] == ':' && char.IsAsciiDigit(masked[start - 2]));

    // pH值控制在6至9: neither end says of what.
    private static bool IsBareRange(MaskedText masked, int start, Amount amount)
    {
        if (amount.Unit is not null)
            return false;
        bool hasUpper = AmountLexicon.RangeMarks.TryStart(masked.Slice(amount.End, masked.Length), out int mark) && amount.End + mark < masked.Length
            && char.IsAsciiDigit(masked[amount.End + mark]) && Amount.Read(masked, amount.End + mark, masked.Length).Unit is null;
        return hasUpper || (AmountLexicon.RangeMarks.TryEnd(masked.Slice(0, start), out mark) && start > mark && char.IsAsciiDigit(masked[start - mark - 1]));
    }

    // 20亿级项目, 10万吨级码头, 5000万元级: the name of a class.
    private static bool IsSizeClass(MaskedText masked, Amount amount, int end) =>
        amount.Unit is not null && amount.Kind is MeasurementUnitKind.Count or MeasurementUnitKind.Money or MeasurementUnitKind.Measure && amount.End < end && masked[amount.End] == '级';

    // 师生比不低于1:18: no number of the model holds a ratio.
    private static bool IsRatioPromised(MaskedText masked, int start, int place, int end) =>
        end + 1 < masked.Length && masked[end] == ':' && char.IsAsciiDigit(masked[end + 1]) && PredicateReader.Read(masked, start, place).IsPredicated;

    private static int EndOfRatio(MaskedText masked, int colon)
    {
        int rest = masked.Slice(colon + 1, masked.Length).IndexOfAnyExcept(RatioDigits);
        return rest < 0 ? masked.Length : colon + 1 + rest;
    }

    private static bool IsOverHalf(MaskedText masked, int place) => place > 0 && masked[place] == '半' && masked[place - 1] is '过' or '超';

    // 每立方米38微克: the beginning of 每立方米; the number's own place where it does not stand there. A count of every year is no unit.
    private static int PerBefore(MaskedText masked, int clauseStart, int start)
    {
        var before = masked.Slice(clauseStart, start);
        if (!MeasurementUnitLexicon.Denominators.TryEnd(before, out int length))
            return start;
        // 每千人.
        while (length < before.Length && ChineseNumber.UnitOf(before[^(length + 1)]) > 0)
            length++;
        if (length >= before.Length || before[^(length + 1)] != '每')
            return start;
        if (before[^1] is not ('年' or '月' or '周'))
            return start - length - 1;
        // 每人每月750元 is one unit of two.
        before = before[..^(length + 1)];
        bool isRate = MeasurementUnitLexicon.Denominators.TryEnd(before, out int whom) && whom < before.Length && before[^(whom + 1)] == '每';
        return isRate ? start - length - whom - 2 : start;
    }

    // A numeral in Chinese is everywhere (统一, 一批, 万元GDP): an amount has a unit, and one thing counts only where things are built one by one.
    private static bool IsTellingNumeral(char first, decimal value, Amount amount) =>
        amount.Kind != MeasurementUnitKind.None && (ChineseNumber.UnitOf(first) <= 10 || amount.Number.Form == NumberForm.Loose)
        && (value >= 2 || amount.Number.Scale is not null || !decimal.IsInteger(value) || amount.Kind == MeasurementUnitKind.Points || MeasurementUnitLexicon.SingleThings.Contains(amount.Unit![0], StringComparison.Ordinal) || amount.Kind is MeasurementUnitKind.Times or MeasurementUnitKind.Multiple);

    // 70%至80%, 70—80万吨, 三至五家: both ends have the unit, or only the upper one.
    private static bool TryUpper(MaskedText masked, Amount lower, int end, out Amount upper, out decimal value)
    {
        (upper, value) = (default, lower.Value);
        int i = masked.SkipBlanks(lower.End, end);
        if (!AmountLexicon.RangeMarks.TryStart(masked.Slice(i, end), out int mark))
            return false;
        i = masked.SkipBlanks(i + mark, end);
        if (i >= end || IsEndOfLooseRange(masked, i))
            return false;
        var next = Amount.Read(masked, i, end);
        if (!next.Number.HasValue || next.Unit is null || IsTouched(masked, next, end))
            return false;
        // 五至六成: the tenths are named behind the upper end.
        if (next.Kind == MeasurementUnitKind.Share && lower.Unit is null && masked.Slice(i, next.End).Contains('成'))
            value = lower.Value * 10;
        bool hasOwnUnit = lower.Unit is not null && !string.Equals(lower.Unit, lower.Number.Scale, StringComparison.Ordinal);
        if (!hasOwnUnit && lower.Number.Scale is not null)
            value = lower.Number.Value / next.Number.ScaleFactor;
        if ((hasOwnUnit && !string.Equals(lower.Unit, next.Unit, StringComparison.Ordinal)) || next.Value <= value)
            return false;
        upper = next;
        return true;
    }

    // 2018年, 6月, 23号, 3A级, 5G: a bare number with such a neighbour is no amount.
    private static bool IsDateOrCode(MaskedText masked, Amount amount, int end)
    {
        if (amount.Unit is not null)
            return false;
        int j = masked.SkipBlanks(amount.End, end);
        if (j >= end)
            return false;
        char next = masked[j];
        return next is '年' or '月' or '日' or '号' or '级' or '类' or '大' or '+' or '.' or '-' or '/' or '季' or '时' || char.IsAsciiLetter(next);
    }

    private static (Comparator? Suffix, bool IsClass) ReadSuffix(MaskedText masked, ref int i, int end)
    {
        int j = i;
        while (j < end && masked[j] == ' ')
            j++;
        if (masked.Folded.AsSpan(j).StartsWith(Included, StringComparison.Ordinal))
            j += Included.Length;
        if (AmountLexicon.Suffixes.TryStart(masked.Slice(j, end), out int length, out var suffix))
        {
            i = j + length;
            return (suffix.Comparator, suffix.IsClass);
        }

        // 控制在10%内: 内 alone, where nothing follows.
        if (j < end && masked[j] == '内' && masked.SkipBlanks(j + 1, end) == end)
        {
            i = j + 1;
            return (Comparator.AtMost, false);
        }

        return (null, false);
    }
}
