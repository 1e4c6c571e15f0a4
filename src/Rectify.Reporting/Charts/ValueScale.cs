using System.Globalization;

namespace Rectify.Reporting.Charts;

/// <summary>Places values between two ends of a drawing.</summary>
internal readonly struct ValueScale
{
    private readonly double _low;
    private readonly double _high;

    private ValueScale(double low, double high)
    {
        _low = low;
        _high = high > low ? high : low + 1;
    }

    /// <summary>A scale for bars, which begin at zero, with room to spare beyond the values.</summary>
    public static ValueScale FromZero(IReadOnlyCollection<double> values)
    {
        double low = Math.Min(0, values.Min());
        double high = Math.Max(0, values.Max());
        return new(low * 1.15, high * 1.15);
    }

    /// <summary>A scale for points, close to the values.</summary>
    public static ValueScale Around(IReadOnlyCollection<double> values)
    {
        double spare = Math.Max((values.Max() - values.Min()) * 0.2, Math.Max(Math.Abs(values.Max()) * 0.02, 1e-9));
        return new(values.Min() - spare, values.Max() + spare);
    }

    /// <summary>The place from 0 to 1; outside these for a value off the scale.</summary>
    public double Share(double value) => (value - _low) / (_high - _low);

    /// <summary>The place across, in percent.</summary>
    public string Across(double value) => Text(Math.Clamp(Share(value), 0, 1) * 100) + "%";

    /// <summary>The width between two values, in percent.</summary>
    public string Width(double from, double to) => Text(Math.Abs(Math.Clamp(Share(to), 0, 1) - Math.Clamp(Share(from), 0, 1)) * 100) + "%";

    /// <summary>The height below the top of a drawing so many pixels high.</summary>
    public string Down(double value, int height) => Text((1 - Math.Clamp(Share(value), -2, 3)) * height);

    private static string Text(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
