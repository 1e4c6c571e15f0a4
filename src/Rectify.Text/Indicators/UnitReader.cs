using System.Text;

namespace Rectify.Text.Indicators;

/// <summary>Reads the unit after a number: 余吨/日, 万公里, 微克/立方米, 个百分点, mg/L.</summary>
internal struct UnitReader
{
    private const string Approximations = "余多来";

    // Characters that make a word with 村 before them.
    private const string VillageWords = "庄民组委级屯落集居镇";

    private readonly Outline _outline;
    private readonly int _end;

    public UnitReader(Outline outline, int end)
    {
        _outline = outline;
        _end = end;
    }

    /// <summary>The unit as printed, without spaces; null where there is none.</summary>
    public string? Text { get; private set; }

    /// <summary>What sort of unit.</summary>
    public UnitKind Kind { get; private set; }

    /// <summary>Whether 余 or 多 makes the number rough.</summary>
    public bool IsApproximate { get; private set; }

    /// <summary>Reads a unit and passes over it.</summary>
    /// <param name="place">Where the number ends; after the call, where the unit ends.</param>
    /// <param name="spelled">Whether the number is in Chinese numerals, which take their 万 and 亿 with them.</param>
    /// <param name="percent">Whether 百分之 stands before the number.</param>
    public void Read(ref int place, bool spelled, bool percent)
    {
        if (percent)
        {
            (Text, Kind) = ("%", UnitKind.Share);
            return;
        }

        int i = _outline.SkipBlanks(place, _end);
        TakeApproximation(ref i);
        int scaleStart = i;
        if (!spelled && UnitWords.Scales.TryStart(_outline.Slice(i, _end), out int scaleLength))
            i += scaleLength;
        string scale = _outline.Text[scaleStart..i];
        TakeApproximation(ref i);
        int unitStart = i;
        if (!TakeUnit(ref i))
        {
            if (scale.Length > 0)
                (Text, Kind, place) = (scale, UnitKind.Count, i);
            return;
        }

        TakeDenominator(ref i);
        TakeApproximation(ref i);
        Text = scale + Printed(unitStart, i);
        place = i;
    }

    // As printed, but for full-width forms, spaces and 每, which is written as the stroke it stands for.
    private readonly string Printed(int start, int end)
    {
        var printed = new StringBuilder(end - start);
        for (int i = start; i < end; i++)
        {
            char c = _outline.Text[i] is >= '\uFF01' and <= '\uFF5E' ? _outline.Folded[i] : _outline.Text[i];
            if (!Outline.IsBlank(c) && !Approximations.Contains(c, StringComparison.Ordinal))
                printed.Append(c == '每' ? '/' : c);
        }

        return printed.ToString();
    }

    private void TakeApproximation(ref int i)
    {
        if (i < _end && Approximations.Contains(_outline[i], StringComparison.Ordinal))
        {
            IsApproximate = true;
            i++;
        }
    }

    private bool TakeUnit(ref int i)
    {
        var rest = _outline.Slice(i, _end);
        if (!UnitWords.Units.TryStart(rest, out int length, out var kind) && !TryLatin(rest, out length, out kind))
            return false;

        // 三分之二 is a fraction and 百分 no score.
        if (rest[0] == '分' && rest.Length > length && rest[length] is '之' or '别')
            return false;
        // 200个村庄 counts villages by 个.
        if (rest[length - 1] == '村' && rest.Length > length && VillageWords.Contains(rest[length], StringComparison.Ordinal))
            length--;
        Kind = kind;
        i += length;
        return length > 0;
    }

    private static bool TryLatin(ReadOnlySpan<char> rest, out int length, out UnitKind kind) =>
        UnitWords.Latin.TryStart(rest, out length, out kind) && (rest.Length == length || !char.IsAsciiLetterOrDigit(rest[length]));

    private void TakeDenominator(ref int i)
    {
        int j = i;
        if (j >= _end || _outline[j] is not ('/' or '每'))
            return;
        j++;
        if (UnitWords.Scales.TryStart(_outline.Slice(j, _end), out int scale))
            j += scale;
        if (!UnitWords.Denominators.TryStart(_outline.Slice(j, _end), out int length))
            return;
        j += length;
        if (j < _end && _outline[j] == '·' && UnitWords.Denominators.TryStart(_outline.Slice(j + 1, _end), out length))
            j += 1 + length;
        i = j;
        if (Kind == UnitKind.Count || Kind == UnitKind.Times)
            Kind = UnitKind.Measure;
    }
}
