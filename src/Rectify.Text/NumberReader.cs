using System.Globalization;

namespace Rectify.Text;

/// <summary>
/// Reads numbers in digits, in Chinese numerals and in both together: 2,620, 12.59, 二十, 三点五万, 2亿3000万, 一万五, 三四十.
/// Everything that belongs to a number is read with it, or it has no value: nothing is left touching it.
/// </summary>
internal ref struct NumberReader
{
    // A decimal holds 28 digits; a longer run is a code, and amounts above the bound are noise.
    private const int LongestNumber = 24;
    private const decimal Largest = 1_000_000_000_000_000_000m;

    private const int TenThousand = 10_000;
    private const int HundredMillion = 100_000_000;

    private readonly ReadOnlySpan<char> _text;
    private int _place;

    // The parts that are read: 2亿 in total, 3千 in the section, 5 pending without a unit.
    private decimal _total;
    private decimal _section;
    private decimal? _pending;
    private int _pendingDigits;
    private int _sectionUnit = TenThousand;
    private long _totalUnit = long.MaxValue;
    private int _scaleLength;
    private bool _hasZero;
    private bool _isLoose;
    private bool _hasFraction;

    private NumberReader(ReadOnlySpan<char> text) => _text = text;

    private readonly char Current => _place < _text.Length ? _text[_place] : '\0';

    // 20万 and 3万余 end in their scale, 12万3千 does not.
    private readonly string? Scale => _pending is not null || _section > 0 ? null
        : _scaleLength == 2 ? "万亿"
        : _totalUnit == HundredMillion ? "亿"
        : _totalUnit == TenThousand ? "万"
        : null;

    private readonly bool HasBegun => _pending is not null || _section > 0 || _total > 0;

    /// <summary>Reads the number that a (folded) text begins with.</summary>
    public static WrittenNumber Read(ReadOnlySpan<char> text)
    {
        var reader = new NumberReader(text);
        var form = reader.ReadParts();
        if (form == NumberForm.Exact && reader.TryTotal(out decimal value))
            return new WrittenNumber(reader._isLoose ? NumberForm.Loose : form, reader._place, value, reader.Scale);
        if (form == NumberForm.None)
            return default;
        return new WrittenNumber(form == NumberForm.Code ? form : NumberForm.Unclear, reader.LengthOfAll());
    }

    private NumberForm ReadParts()
    {
        // 百余家, 千多户, 亿余元.
        if (_text.Length > 1 && ChineseNumber.UnitOf(_text[0]) > 10 && _text[1] is '余' or '多')
            _pending = 1;
        while (_place < _text.Length)
        {
            char c = _text[_place];
            var step = char.IsAsciiDigit(c) ? TakeArabic()
                : ChineseNumber.DigitOf(c) >= 0 ? TakeDigits()
                : c == '点' ? TakeFraction()
                : c == ' ' && _pendingDigits > 0 && _place + 1 < _text.Length && _text[_place + 1] is '万' or '亿' ? TakeBlank()
                : ChineseNumber.UnitOf(c) is > 0 and var unit && !BelongsToUnit(c) ? TakeUnit(unit)
                : TakeLooseness(c) ? NumberForm.Loose
                : NumberForm.None;
            if (step == NumberForm.None)
                return HasBegun || _place > 0 ? NumberForm.Exact : NumberForm.None;
            if (step is NumberForm.Unclear or NumberForm.Code)
                return step;
        }

        return HasBegun || _place > 0 ? NumberForm.Exact : NumberForm.None;
    }

    // 2,620 and 12.59; a second point makes a code.
    private NumberForm TakeArabic()
    {
        if (_pending is not null || _isLoose)
            return _isLoose || _pendingDigits > 0 ? NumberForm.Unclear : NumberForm.None;
        int start = _place;
        bool hasPoint = false;
        while (_place < _text.Length && (char.IsAsciiDigit(_text[_place]) || IsPoint(_place) || (!hasPoint && IsThousandsComma(_text, _place))))
        {
            if (_text[_place] == '.' && hasPoint)
                return NumberForm.Code;
            hasPoint |= _text[_place++] == '.';
        }

        _pendingDigits = _place - start;
        _hasFraction |= hasPoint;
        if (_pendingDigits > LongestNumber)
            return NumberForm.Code;
        _pending = decimal.Parse(_text[start.._place], NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        return NumberForm.Exact;
    }

    // 1000 万元.
    private NumberForm TakeBlank()
    {
        _place++;
        return NumberForm.Exact;
    }

    private readonly bool IsPoint(int place) => _text[place] == '.' && place + 1 < _text.Length && char.IsAsciiDigit(_text[place + 1]);

    /// <summary>Whether a comma only groups the digits of a number: 2,620吨.</summary>
    public static bool IsThousandsComma(ReadOnlySpan<char> text, int place)
    {
        if (text[place] != ',' || place == 0 || !char.IsAsciiDigit(text[place - 1]))
            return false;
        int digits = 0;
        while (place + 1 + digits < text.Length && digits < 4 && char.IsAsciiDigit(text[place + 1 + digits]))
            digits++;
        return digits == 3;
    }

    // One digit before a unit; 三四 before a unit or at the end is a loose number; 二〇二五 are digits in a row.
    private NumberForm TakeDigits()
    {
        if (_pending is not null || _isLoose)
            return _pendingDigits > 0 ? NumberForm.None : NumberForm.Unclear;
        bool isFirst = _place == 0;
        int start = _place;
        while (ChineseNumber.DigitOf(Current) >= 0 && _place - start <= LongestNumber)
            _place++;
        var run = _text[start.._place];
        if (isFirst && (run.Length >= 4 || (run.Length > 1 && run.ContainsAny('〇', '零'))))
            return TakeRow(run);
        int zeros = isFirst ? 0 : run.Length - run.TrimStart("零〇").Length;
        _hasZero |= zeros > 0;
        run = run[zeros..];
        if (run.Length is 0 or > 2 || (run.Length == 2 && !IsLoosePair(run)))
            return NumberForm.Unclear;
        _isLoose = run.Length == 2;
        _pending = ChineseNumber.DigitOf(run[0]);
        return NumberForm.Exact;
    }

    private NumberForm TakeRow(ReadOnlySpan<char> run)
    {
        if (run.Length > 18 || ChineseNumber.UnitOf(Current) > 0)
            return NumberForm.Unclear;
        decimal value = 0;
        foreach (char c in run)
            value = (value * 10) + ChineseNumber.DigitOf(c);
        (_pending, _pendingDigits) = (value, run.Length);
        return NumberForm.Exact;
    }

    // 三四, 两三, and 三五 for a few.
    private static bool IsLoosePair(ReadOnlySpan<char> run)
    {
        int first = ChineseNumber.DigitOf(run[0]);
        int second = ChineseNumber.DigitOf(run[1]);
        return first > 0 && (second == first + 1 || (first, second) == (3, 5));
    }

    // 九十五点五, 零点八; 九点 and 重点 are no numbers.
    private NumberForm TakeFraction()
    {
        if (!HasBegun && _pending is null)
            return NumberForm.None;
        int start = _place + 1;
        int end = start;
        while (end < _text.Length && end - start < LongestNumber && ChineseNumber.DigitOf(_text[end]) >= 0)
            end++;
        bool follows = end > start || (start < _text.Length && (char.IsAsciiDigit(_text[start]) || ChineseNumber.UnitOf(_text[start]) == 10));
        if (!follows)
            return NumberForm.None;
        if (end == start || _hasFraction || _isLoose || _pendingDigits > 0)
            return NumberForm.Unclear;
        decimal fraction = 0;
        for (int i = end - 1; i >= start; i--)
            fraction = (fraction + ChineseNumber.DigitOf(_text[i])) / 10;
        _pending = (_pending ?? 0) + fraction;
        _hasFraction = true;
        _place = end;
        return NumberForm.Exact;
    }

    private NumberForm TakeUnit(int unit)
    {
        if (unit < TenThousand)
            return TakeSmallUnit(unit);
        decimal part = _section + Tail(_sectionUnit);
        bool isDouble = part == 0 && _totalUnit == TenThousand && _scaleLength == 1 && unit == HundredMillion && _text[_place - 1] == '万';
        if (part == 0 && !isDouble)
            return HasBegun ? NumberForm.Unclear : NumberForm.None;
        decimal scaled = isDouble ? _total : part;
        if (scaled > Largest / unit)
            return NumberForm.Unclear;
        decimal added = scaled * unit;
        if (!isDouble && (added >= _totalUnit || (_hasFraction && _total > 0)))
            return NumberForm.Unclear;
        _total = isDouble ? added : _total + added;
        _scaleLength = isDouble ? 2 : 1;
        _totalUnit = unit;
        (_section, _sectionUnit, _pending, _pendingDigits, _hasZero) = (0, TenThousand, null, 0, false);
        _place++;
        return NumberForm.Exact;
    }

    // 十 alone is ten; 百 and 千 without a digit are words (百姓, 千家万户).
    private NumberForm TakeSmallUnit(int unit)
    {
        if (_isLoose && _pending is null)
            return NumberForm.Unclear;
        if (_pending is null && unit != 10)
            return HasBegun ? NumberForm.Unclear : NumberForm.None;
        bool isWhole = !_hasFraction || _pendingDigits > 0;
        if (unit >= _sectionUnit || !isWhole || (_pendingDigits > 0 && unit == 10) || _pending > TenThousand)
            return NumberForm.Unclear;
        _section += (_pending ?? 1) * unit;
        (_sectionUnit, _pending, _pendingDigits) = (unit, null, 0);
        _place++;
        return NumberForm.Exact;
    }

    // 千米, 千瓦 and 百分点 are units of their own.
    private readonly bool BelongsToUnit(char c)
    {
        char next = _place + 1 < _text.Length ? _text[_place + 1] : '\0';
        return (c == '千' && next is '米' or '克' or '瓦' or '伏' or '卡' or '帕' or '赫' or '焦') || (c == '百' && next == '分');
    }

    // 十几, 300多, 3万余, 二十来; nothing but a scale may follow.
    private bool TakeLooseness(char c)
    {
        bool isLoose = c is '余' or '多' or '几' || (c == '来' && _pending is null && _section > 0);
        if (_isLoose || !isLoose || !HasBegun)
            return false;
        _isLoose = true;
        _place++;
        return true;
    }

    // What a last number without a unit is worth: 一万五 is 15,000, 一百零五 is 105, 12 is 12.
    private readonly decimal Tail(long unit) => _pending is not { } pending ? 0
        : _pendingDigits > 0 || _hasZero || _hasFraction || unit is 10 or TenThousand ? pending
        : pending * unit / 10;

    private readonly bool TryTotal(out decimal value)
    {
        value = _section + Tail(_sectionUnit);
        if (_pendingDigits > 0 && _section > 0 && !FillsUnit(_sectionUnit))
            return false;
        if (_total == 0 || value == 0)
        {
            value += _total;
            return true;
        }

        if (_hasFraction || (_pendingDigits > 0 && _section == 0 && !FillsUnit(_totalUnit)))
            return false;
        bool isShort = _pending is not null && _section == 0 && _pendingDigits == 0 && !_hasZero;
        // 两亿五千 is said of 250 million and would be written for 200,005,000.
        if (_totalUnit == HundredMillion && _section > 0 && !_hasZero)
            return false;
        value = _total + (isShort ? _pending!.Value * _totalUnit / 10 : value);
        return true;
    }

    // 12万3456 has all its digits, 12万3 does not.
    private readonly bool FillsUnit(long unit)
    {
        long power = 1;
        for (int i = 0; i < _pendingDigits && power <= unit; i++)
            power *= 10;
        return power == unit && !_hasFraction;
    }

    private readonly int LengthOfAll()
    {
        int end = _place;
        while (end < _text.Length && (char.IsAsciiDigit(_text[end]) || ChineseNumber.IsNumeral(_text[end]) || _text[end] is '.' or '点' or '余' or '多' or '几'))
            end++;
        return Math.Max(end, 1);
    }
}
