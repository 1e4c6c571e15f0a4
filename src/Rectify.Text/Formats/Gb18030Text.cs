using System.Buffers;
using System.Text;

namespace Rectify.Text.Formats;

/// <summary>Decodes GB18030, with its older parts GBK and GB2312, and refuses bytes that merely can be decoded so.</summary>
/// <remarks>
/// Almost any bytes decode as some Chinese characters. Running Chinese text shows by its commonest characters, of which text in another
/// encoding (Korean, traditional Chinese in Big5, damaged UTF-8) has next to none when it is decoded so.
/// </remarks>
internal static class Gb18030Text
{
    private const int CodePage = 54936;

    // Shares in per cent of the Chinese characters.
    private const int LeastCommon = 10;
    private const int MostOthers = 5;

    private static readonly Encoding Strict = CodePagesEncodingProvider.Instance.GetEncoding(CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static readonly SearchValues<char> Common = SearchValues.Create(
        "的一是在不了有和人这中大为上个国年月日时分到以及对于市县区局府政整改责任单位措施完成工作问题加强监管进行实落检查题底前生态环境保护企业部门建设管理方案目标限长期");

    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text)
    {
        text = "";
        if (bytes.Contains((byte)0) || IsDamagedUtf8(bytes))
            return false;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }

        return IsChinese(text);
    }

    private static bool IsChinese(string text)
    {
        int chinese = 0;
        int common = 0;
        int others = 0;
        foreach (char c in text)
        {
            if (c is >= '\u4E00' and <= '\u9FFF')
            {
                chinese++;
                common += Common.Contains(c) ? 1 : 0;
            }
            else if (!IsPlain(c))
            {
                others++;
            }
        }

        return chinese > 0 && common * 100 >= chinese * LeastCommon && others * 100 <= chinese * MostOthers;
    }

    // Latin letters, and the punctuation, digits and signs that Chinese texts are printed with.
    private static bool IsPlain(char c) => c is '\t' or '\n' or '\r' or '\f' or (>= ' ' and < '\u007F') or '·' or '×' or '°' or '±' or '\u00A0'
        or (>= '\u2010' and <= '\u22FF') or (>= '\u2460' and <= '\u25FF') or (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFFEF');

    // UTF-8 writes a Chinese character in three bytes; GB18030 hardly ever has three bytes of that form.
    private static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        int whole = 0;
        int broken = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
                continue;
            bool isWhole = bytes[i] is >= 0xE0 and <= 0xEF && i + 2 < bytes.Length && IsTrail(bytes[i + 1]) && IsTrail(bytes[i + 2]);
            whole += isWhole ? 1 : 0;
            broken += isWhole ? 0 : 1;
            i += isWhole ? 2 : 0;
        }

        return whole >= broken;
    }

    private static bool IsTrail(byte b) => b is >= 0x80 and <= 0xBF;
}
