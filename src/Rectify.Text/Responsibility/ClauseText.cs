namespace Rectify.Text.Responsibility;

/// <summary>A clause in two texts of one length: as it is printed in a result, and folded for comparison.</summary>
/// <remarks>Spaces that only pad are gone from both, and brackets are half-width in both, so that a name cut from the printed text is ready.</remarks>
internal readonly struct ClauseText
{
    private ClauseText(string printed, string folded)
    {
        Printed = printed;
        Folded = folded;
    }

    public string Printed { get; }

    public string Folded { get; }

    public int Length => Folded.Length;

    public static ClauseText Of(string text)
    {
        char[] printed = new char[text.Length];
        char[] folded = new char[text.Length];
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = Fold(text[i]);
            if (c == ' ' && !Separates(folded.AsSpan(0, length)))
                continue;
            printed[length] = c is '(' or ')' or ' ' ? c : text[i];
            folded[length++] = c;
        }

        return new ClauseText(new string(printed, 0, length), new string(folded, 0, length));
    }

    public ReadOnlySpan<char> Fold(int start, int end) => Folded.AsSpan(start, end - start);

    public ReadOnlySpan<char> Print(int start, int end) => Printed.AsSpan(start, end - start);

    // A space between two names stands for a comma; within a name it only pads.
    private static bool Separates(ReadOnlySpan<char> before) => UnitWords.Endings.Ends(before);

    private static char Fold(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        '　' or '\u00a0' or '\t' => ' ',
        '。' => ';',
        '〔' or '［' or '[' or '【' => '(',
        '〕' or '］' or ']' or '】' => ')',
        '\r' => '\n',
        _ => c,
    };
}
