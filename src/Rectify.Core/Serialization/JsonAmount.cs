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
        if (!Utf8Formatter.TryFormat(amount, formatted, out int length))
            return false;
        var (digits, exponent) = Normalize(text);
        var (keptDigits, keptExponent) = Normalize(formatted[..length]);
        return exponent == keptExponent && digits.SequenceEqual(keptDigits);
    }

    // The significant digits, without zeros at either end, and the power of ten of the last of them.
    private static (List<byte> Digits, long Exponent) Normalize(ReadOnlySpan<byte> text)
    {
        int e = text.IndexOfAny((byte)'e', (byte)'E');
        long exponent = 0;
        var mantissa = text;
        if (e >= 0)
        {
            mantissa = text[..e];
            var power = text[(e + 1)..];
            if (!Utf8Parser.TryParse(power[0] == '+' ? power[1..] : power, out exponent, out _))
                return ([], long.MaxValue);
        }

        var digits = new List<byte>();
        bool isFraction = false;
        foreach (byte b in mantissa)
        {
            if (b == '.')
                isFraction = true;
            else if (b != '-' && (digits.Count > 0 || b != '0'))
                digits.Add(b);
            if (isFraction && b != '.')
                exponent--;
        }

        while (digits.Count > 0 && digits[^1] == '0')
        {
            digits.RemoveAt(digits.Count - 1);
            exponent++;
        }

        return (digits, digits.Count == 0 ? 0 : exponent);
    }
}
