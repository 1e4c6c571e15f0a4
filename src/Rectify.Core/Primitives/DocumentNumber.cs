using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;

namespace Rectify.Primitives;

/// <summary>The number of an official document (文号), such as 鲁发〔2018〕23号 or 国家发展改革委2016年第44号令.</summary>
/// <remarks>
/// The bracketed form follows the national format for party and government documents (GB/T 9704-2012, 7.2.5):
/// agency word, year in tortoise-shell brackets, sequence without leading zeros. Orders (令) are numbered within the year.
/// Numbers are ordered by issuer, then year, then sequence.
/// </remarks>
public sealed record DocumentNumber : IComparable<DocumentNumber>
{
    /// <summary>A document number.</summary>
    /// <param name="issuer">The agency word (鲁发) or the issuing body of an order (国家发展改革委); it may be empty for a body that the text has named before.</param>
    /// <param name="year">The year, 1900 to 2199.</param>
    /// <param name="sequence">The sequence within the year, from 1.</param>
    /// <param name="isOrder">Whether it is an order (2016年第44号令) and not a bracketed number.</param>
    /// <exception cref="ArgumentException">A number is out of range, or the issuer is no Unicode text.</exception>
    public DocumentNumber(string issuer, int year, int sequence, bool isOrder = false)
    {
        Issuer = Guard.Against.BadText(Guard.Against.Null(issuer), nameof(issuer));
        Year = Guard.Against.OutOfRange(year, nameof(year), 1900, 2199);
        Sequence = Guard.Against.NegativeOrZero(sequence);
        IsOrder = isOrder;
    }

    /// <summary>The agency word or issuing body; it may be empty.</summary>
    public string Issuer { get; }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The sequence within the year.</summary>
    public int Sequence { get; }

    /// <summary>Whether it is an order (号令).</summary>
    public bool IsOrder { get; }

    /// <summary>Reads a whole document number; 〔〕, [], 【】 and () round the year are taken alike, as are full-width digits.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out DocumentNumber? number)
    {
        number = null;
        if (string.IsNullOrWhiteSpace(text) || !Spelling.IsUnicode(text))
            return false;
        string s = HalfWidth(text.Trim());
        return s.EndsWith("号令", StringComparison.Ordinal) ? TryParseOrder(s, out number) : TryParseBracketed(s, out number);
    }

    /// <inheritdoc/>
    public int CompareTo(DocumentNumber? other)
    {
        if (other is null)
            return 1;
        int byIssuer = string.CompareOrdinal(Issuer, other.Issuer);
        if (byIssuer != 0)
            return byIssuer;
        int byNumber = (Year, Sequence).CompareTo((other.Year, other.Sequence));
        return byNumber != 0 ? byNumber : IsOrder.CompareTo(other.IsOrder);
    }

    /// <summary>The number as it is printed: 鲁发〔2018〕23号, 国家发展改革委2016年第44号令.</summary>
    public override string ToString() => IsOrder
        ? string.Create(CultureInfo.InvariantCulture, $"{Issuer}{Year}年第{Sequence}号令")
        : string.Create(CultureInfo.InvariantCulture, $"{Issuer}〔{Year}〕{Sequence}号");

    /// <summary>Whether one number comes before another.</summary>
    public static bool operator <(DocumentNumber? left, DocumentNumber? right) => Compare(left, right) < 0;

    /// <summary>Whether one number comes before another or is the same.</summary>
    public static bool operator <=(DocumentNumber? left, DocumentNumber? right) => Compare(left, right) <= 0;

    /// <summary>Whether one number comes after another.</summary>
    public static bool operator >(DocumentNumber? left, DocumentNumber? right) => Compare(left, right) > 0;

    /// <summary>Whether one number comes after another or is the same.</summary>
    public static bool operator >=(DocumentNumber? left, DocumentNumber? right) => Compare(left, right) >= 0;

    // The framework's own folding needs the machine's culture data, and a library's answers must not hang on that.
    private static string HalfWidth(string text) => string.Create(text.Length, text, static (folded, original) =>
    {
        for (int i = 0; i < folded.Length; i++)
            folded[i] = original[i] is >= '\uFF01' and <= '\uFF5E' ? (char)(original[i] - 0xFEE0) : original[i];
    });

    private static int Compare(DocumentNumber? left, DocumentNumber? right) =>
        left is null ? (right is null ? 0 : -1) : left.CompareTo(right);

    private static bool TryParseBracketed(string s, out DocumentNumber? number)
    {
        number = null;
        int open = s.LastIndexOfAny(['〔', '[', '【', '(']);
        if (open < 0 || open + 5 >= s.Length || s[open + 5] is not ('〕' or ']' or '】' or ')') || s[^1] != '号')
            return false;
        string sequence = s[(open + 6)..^1].TrimStart('第');
        return TryMake(s[..open], s.AsSpan(open + 1, 4), sequence, isOrder: false, out number);
    }

    private static bool TryParseOrder(string s, out DocumentNumber? number)
    {
        number = null;
        int year = s.LastIndexOf('年');
        if (year < 4)
            return false;
        string sequence = s[(year + 1)..^2].TrimStart('第');
        return TryMake(s[..(year - 4)], s.AsSpan(year - 4, 4), sequence, isOrder: true, out number);
    }

    private static bool TryMake(string issuer, ReadOnlySpan<char> year, ReadOnlySpan<char> sequence, bool isOrder, out DocumentNumber? number)
    {
        number = null;
        if (!int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out int y) || y is < 1900 or > 2199)
            return false;
        if (!int.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out int n) || n < 1)
            return false;
        number = new DocumentNumber(issuer.Trim(), y, n, isOrder);
        return true;
    }
}
