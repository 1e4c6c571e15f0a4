namespace Rectify.Text.Indicators;

/// <summary>A number with its unit, as it stands at a place.</summary>
/// <param name="Number">The number.</param>
/// <param name="Value">Its value in the unit.</param>
/// <param name="Unit">The unit as printed, with the scale that the number ends in; null where there is none.</param>
/// <param name="Kind">What sort of unit.</param>
/// <param name="NumberEnd">Where the number ends.</param>
/// <param name="End">Where the unit ends.</param>
/// <param name="IsApproximate">Whether the number is a rough one.</param>
internal readonly record struct Amount(WrittenNumber Number, decimal Value, string? Unit, MeasurementUnitKind Kind, int NumberEnd, int End, bool IsApproximate)
{
    /// <summary>Reads the amount at a place; its number has no form where none begins there.</summary>
    public static Amount Read(MaskedText masked, int start, int end)
    {
        var rest = masked.Slice(start, end);
        var number = NumberReader.Read(rest);
        if (ShareReader.TryRead(rest, number, out var share))
            return new Amount(share, share.Value, "%", MeasurementUnitKind.Share, start + share.Length, start + share.Length, share.Form == NumberForm.Loose);
        int numberEnd = start + number.Length;
        var unit = new MeasurementUnitReader(masked, end);
        int unitEnd = numberEnd;
        if (number.Form is not (NumberForm.None or NumberForm.Code))
            unit.Read(ref unitEnd, number.Scale ?? "");
        return new Amount(number, number.Scaled, unit.Text, unit.Kind, numberEnd, unitEnd, number.Form == NumberForm.Loose || unit.IsApproximate);
    }
}
