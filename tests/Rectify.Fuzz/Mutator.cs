using System.Text;

namespace Rectify.Fuzz;

/// <summary>Makes new inputs of old ones: the same seed makes the same inputs on every machine.</summary>
internal sealed class Mutator(int seed, byte[][] corpus)
{
    private const int MaxLength = 16 * 1024;
    private const int MaxChanges = 4;

    private static readonly byte[][] Fragments = Array.ConvertAll(
        new[]
        {
            "null", "true", "0", "-0", "1e400", "1.50", "99999999999999999999999999999999", "\"\"", "\" \"", "\"\\ud800\"", "\"\\u0000\"", "[]", "{}", "[null]", ",", ":", "\"", "{", "}", "[", "]",
            "\"2018-02-30\"", "\"2019-12-31\"", "\"0001-01-01\"", "\"9999-12-31\"", "\"id\":", "\"kind\":\"staged\"", "\r\n", "\u2028", "\uFEFF", "责任单位:", "整改时限:", "立行立改,长期坚持", "2018年8月底前",
            "每季度至少一次", "不低于", "、", "(", ")", "〔2018〕23号", "99999999999年", "Ⅲ类", "0月31日", "\n", "\t", " ", "。", ";", ":", "【", "】", "《", "》", "|", "│", "├", "一、", "(一)", "1.", "①",
            "第一章", "附件:1.", "责任人:", "整改措施:", "整改目标", "问题:", "牵头单位", "市环保局", "各县区党委、政府", "牵头", "会同", "保障措施", "发布日期:2018-06-29", "— 3 —\n", "已完成", "2亿3000万元",
        },
        Encoding.UTF8.GetBytes);

    private readonly Random _random = new(seed);

    /// <summary>The next input.</summary>
    public byte[] Next()
    {
        byte[] input = Any(corpus);
        // A package that is changed as it is has, as a rule, no part that can be opened.
        if (Packages.IsPackage(input) && _random.Next(10) > 0)
            return NextPackage(input);
        byte[] changed = Changed(Slice(input));
        return IsText(input) && _random.Next(2) == 0 ? Layouts.Change(changed, _random) : changed;
    }

    // Neither JSON nor markup nor a package.
    private static bool IsText(byte[] input) => !input.AsSpan().TrimStart((byte)' ').ContainsAny([(byte)'{', (byte)'<', (byte)0]);

    private byte[] NextPackage(byte[] package)
    {
        var parts = Packages.Open(package);
        int at = _random.Next(parts.Count);
        switch (_random.Next(20))
        {
            case 0:
                parts.RemoveAt(at);
                break;
            case 1:
                parts.Add(parts[at]);
                break;
            default:
                parts[at] = (parts[at].Name, Changed(parts[at].Content));
                break;
        }

        return Packages.Pack(parts);
    }

    private byte[] Changed(byte[] input)
    {
        for (int i = _random.Next(1, MaxChanges + 1); i > 0; i--)
            input = Change(input);
        return input;
    }

    // Large inputs are used whole only now and then, as they are slow.
    private byte[] Slice(byte[] input)
    {
        if (input.Length <= MaxLength || _random.Next(50) == 0)
            return input;
        int start = _random.Next(input.Length - MaxLength);
        return input[start..(start + _random.Next(MaxLength))];
    }

    private byte[] Change(byte[] input)
    {
        if (input.AsSpan().TrimStart((byte)' ').StartsWith("<"u8) && _random.Next(4) > 0)
            return Markup.Change(input, _random, Any(Fragments));
        int at = _random.Next(input.Length + 1);
        int end = Math.Min(input.Length, at + _random.Next(1, 20));
        return _random.Next(7) switch
        {
            0 => [.. input[..at], (byte)_random.Next(256), .. input[Math.Min(at + 1, input.Length)..]],
            1 => [.. input[..at], .. input[end..]],
            2 => [.. input[..end], .. input[at..]],
            3 => [.. input[..at], .. Any(Fragments), .. input[at..]],
            4 => Scalars.Replace(input, _random, Any(Fragments)),
            5 => Scalars.ReplaceByAnother(input, _random),
            _ => [.. input[..at], .. Piece(Any(corpus)), .. input[at..]],
        };
    }

    private byte[] Piece(byte[] input)
    {
        int start = _random.Next(input.Length + 1);
        return input[start..Math.Min(input.Length, start + _random.Next(200))];
    }

    private byte[] Any(byte[][] of) => of[_random.Next(of.Length)];
}
