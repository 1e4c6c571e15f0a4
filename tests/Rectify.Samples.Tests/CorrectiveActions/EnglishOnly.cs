using System.Text.RegularExpressions;

namespace Rectify.Samples.Tests.CorrectiveActions;

/// <summary>Asserts that a text has no Chinese character and no sign of Chinese punctuation, escaped ones included.</summary>
internal static partial class EnglishOnly
{
    public static void Assert(string text)
    {
        foreach (string line in Escape().Replace(text, static e => ((char)Convert.ToInt32(e.Groups["code"].Value, 16)).ToString()).Split('\n'))
            Xunit.Assert.DoesNotMatch(Chinese(), line);
    }

    [GeneratedRegex(@"[\u2E80-\u2FDF\u3000-\u303F\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]|[\uD840-\uD8BF][\uDC00-\uDFFF]", RegexOptions.None, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"\\u(?<code>[0-9A-Fa-f]{4})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Escape();
}
