using System.Text;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Indicators;

/// <summary>Reads the unit after a number: 余吨/日, 万公里, 微克/立方米, 个百分点, mg/L.</summary>
internal struct MeasurementUnitReader
{
    private const string Approximations = "余多来";

    // 300公里有余.
    private const string AndMore = "有余";

    // Characters that make a word with 村 before them.
    private const string VillageWords = "庄民组委级屯落集居镇";

    // Characters that make a word with 点 before them.
    private const string PointWords = "位源段";

    private readonly MaskedText _masked;
    private readonly int _end;

    public MeasurementUnitReader(MaskedText masked, int end)
    {
        _masked = masked;
        _end = end;
    }

    /// <summary>The unit as printed, without spaces; null where there is none.</summary>
    public string? Text { get; private set; }

    /// <summary>What sort of unit.</summary>
    public MeasurementUnitKind Kind { get; private set; }

    /// <summary>Whether 余 or 多 makes the number rough.</summary>
    public bool IsApproximate { get; private set; }

    /// <summary>Reads a unit and passes over it.</summary>
    /// <param name="place">Where the number ends; after the call, where the unit ends.</param>
    /// <param name="scale">The scale that the number ends in, which the unit keeps: 万 of 12.59万公里.</param>
    public void Read(ref int place, string scale)
    {
        int i = _masked.SkipBlanks(place, _end);
        TakeApproximation(ref i);
        int unitStart = i;
        if (!TakeUnit(ref i))
        {
            if (scale.Length > 0)
                (Text, Kind) = (scale, MeasurementUnitKind.Count);
            return;
        }

        TakeDenominator(ref i);
        Text = scale + Printed(unitStart, i);
        IsApproximate |= _masked.Slice(unitStart, i).ContainsAny(Approximations);
        TakeApproximation(ref i);
        if (_masked.Slice(i, _end).StartsWith(AndMore, StringComparison.Ordinal))
            (IsApproximate, i) = (true, i + AndMore.Length);
        place = i;
    }

    // As printed, but for full-width forms, spaces and 每, which is written as the stroke it stands for.
    private readonly string Printed(int start, int end)
    {
        var printed = new StringBuilder(end - start);
        for (int i = start; i < end; i++)
        {
            char c = _masked.Text[i] is >= '\uFF01' and <= '\uFF5E' ? _masked.Folded[i] : _masked.Text[i];
            if (!MaskedText.IsBlank(c) && !Approximations.Contains(c, StringComparison.Ordinal))
                printed.Append(c == '每' ? '/' : c);
        }

        return printed.ToString();
    }

    private void TakeApproximation(ref int i)
    {
        if (i < _end && Approximations.Contains(_masked[i], StringComparison.Ordinal))
        {
            IsApproximate = true;
            i++;
        }
    }

    private bool TakeUnit(ref int i)
    {
        var rest = _masked.Slice(i, _end);
        if (!MeasurementUnitLexicon.Units.TryStart(rest, out int length, out var kind) && !TryLatin(rest, out length, out kind))
            return false;

        // 三分之二 is a fraction and 百分 no score.
        if (rest[0] == '分' && rest.Length > length && rest[length] is '之' or '别')
            return false;
        // 200个村庄 counts villages by 个, and 3个点位 points.
        if (rest.Length > length && IsBeginningOfThing(rest[length - 1], rest[length]))
        {
            if (!MeasurementUnitLexicon.Units.TryStart(rest[..(length - 1)], out length, out kind))
                return false;
        }

        Kind = kind;
        i += length;
        return length > 0;
    }

    private static bool IsBeginningOfThing(char last, char next) => last switch
    {
        '村' => VillageWords.Contains(next, StringComparison.Ordinal),
        '点' => PointWords.Contains(next, StringComparison.Ordinal),
        _ => false,
    };

    private static bool TryLatin(ReadOnlySpan<char> rest, out int length, out MeasurementUnitKind kind) =>
        MeasurementUnitLexicon.Latin.TryStart(rest, out length, out kind) && (rest.Length == length || !char.IsAsciiLetterOrDigit(rest[length]));

    private void TakeDenominator(ref int i)
    {
        int j = i;
        if (j >= _end || _masked[j] is not ('/' or '每'))
            return;
        j++;
        if (!MeasurementUnitLexicon.Denominators.TryStart(_masked.Slice(j, _end), out _))
        {
            while (j < _end && ChineseNumber.UnitOf(_masked[j]) > 0)
                j++;
        }

        if (!MeasurementUnitLexicon.Denominators.TryStart(_masked.Slice(j, _end), out int length))
            return;
        j += length;
        if (j < _end && _masked[j] == '·' && MeasurementUnitLexicon.Denominators.TryStart(_masked.Slice(j + 1, _end), out length))
            j += 1 + length;
        i = j;
        if (Kind == MeasurementUnitKind.Count || Kind == MeasurementUnitKind.Times)
            Kind = MeasurementUnitKind.Measure;
    }
}
