using Rectify.Deadlines;
using Rectify.Primitives;

namespace Rectify.Text.Deadlines;

/// <summary>How often, before the times are counted: 每季度 is once a quarter, 每半个月 twice a month.</summary>
/// <param name="Times">How many times in the window.</param>
/// <param name="Per">The window.</param>
internal readonly record struct Cadence(int Times, RecurrencePeriod Per)
{
    private static readonly (string Unit, int Every, Cadence Cadence)[] Known =
    [
        ("年", 1, new(1, RecurrencePeriod.Year)),
        ("半年", 1, new(1, RecurrencePeriod.HalfYear)),
        ("季", 1, new(1, RecurrencePeriod.Quarter)),
        ("季", 2, new(1, RecurrencePeriod.HalfYear)),
        ("季", 4, new(1, RecurrencePeriod.Year)),
        ("月", 1, new(1, RecurrencePeriod.Month)),
        ("月", 2, new(3, RecurrencePeriod.HalfYear)),
        ("月", 3, new(1, RecurrencePeriod.Quarter)),
        ("月", 4, new(3, RecurrencePeriod.Year)),
        ("月", 6, new(1, RecurrencePeriod.HalfYear)),
        ("月", 12, new(1, RecurrencePeriod.Year)),
        ("半月", 1, new(2, RecurrencePeriod.Month)),
        ("旬", 1, new(3, RecurrencePeriod.Month)),
        ("周", 1, new(1, RecurrencePeriod.Week)),
        ("周", 2, new(2, RecurrencePeriod.Month)),
        ("周", 3, new(1, RecurrencePeriod.Month)),
        ("周", 4, new(1, RecurrencePeriod.Month)),
        ("日", 1, new(7, RecurrencePeriod.Week)),
        ("日", 2, new(3, RecurrencePeriod.Week)),
        ("日", 3, new(2, RecurrencePeriod.Week)),
        ("日", 5, new(1, RecurrencePeriod.Week)),
        ("日", 7, new(1, RecurrencePeriod.Week)),
        ("日", 10, new(2, RecurrencePeriod.Month)),
        ("日", 15, new(1, RecurrencePeriod.Month)),
    ];

    /// <summary>
    /// The cadence of every so many units: the most that surely falls into each calendar window, so that 每两周 asks for two a month.
    /// Where no window of the model holds one (每5年), the window is unspecified.
    /// </summary>
    public static Cadence Every(int number, string unit)
    {
        foreach (var (name, every, cadence) in Known)
        {
            if (every == number && string.Equals(name, unit, StringComparison.Ordinal))
                return cadence;
        }

        return new Cadence(1, RecurrencePeriod.Unspecified);
    }
}
