using System.Buffers.Text;

namespace Rectify.Serialization;

/// <summary>Amounts as JSON writes them, exactly: what a <see cref="decimal"/> cannot hold to the last digit is refused, not rounded.</summary>
internal static class JsonAmount
{
    private const int MaxScale = 28;

    /// <summary>Reads the text of a JSON number.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out decimal amount)
    {
        bool hasExponent = text.IndexOfAny((byte)'e', (byte)'E') >= 0;
        if (!Utf8Parser.TryParse(text, out amount, out int used, hasExponent ? 'E' : 'F') || used != text.Length)
            return false;

        // 28 digits and a scale below 28 always fit; only longer numbers can have been rounded.
        return (text.Length <= MaxScale && !hasExponent) || IsExact(text, amount);
    }

    private static bool IsExact(ReadOnlySpan<byte> text, decimal amount)
    {
        Span<byte> formatted = stackalloc byte[64];
        Utf8Formatter.TryFormat(amount, formatted, out int length);
        return PowerOfLastDigit(text) == PowerOfLastDigit(formatted[..length]);
    }

    // Of the last digit that is not zero: rounding takes it away, and leaves one of a higher power or none.
    private static long? PowerOfLastDigit(ReadOnlySpan<byte> text)
    {
        long power = 0;
        var mantissa = text;
        if (text.IndexOfAny((byte)'e', (byte)'E') is >= 0 and int e)
        {
            mantissa = text[..e];
            if (!Utf8Parser.TryParse(text[(e + 1)..], out power, out _))
                return null;
        }

        int last = mantissa.LastIndexOfAnyInRange((byte)'1', (byte)'9');
        if (last < 0)
            return 0;
        int point = mantissa.IndexOf((byte)'.');
        // A power at the end of the range may turn round; what it becomes is no power of an amount either.
        return unchecked(power + (point < 0 ? mantissa.Length - 1 - last : last < point ? point - 1 - last : point - last));
    }
}
