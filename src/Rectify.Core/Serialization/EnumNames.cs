using System.Text;
using System.Text.Json;
using Rectify.Indicators;

namespace Rectify.Serialization;

/// <summary>The JSON names of an enumeration: camel case, but for comparators, which are written as signs.</summary>
internal static class EnumNames<TEnum>
    where TEnum : struct, Enum
{
    private static readonly TEnum[] Values = Enum.GetValues<TEnum>();
    private static readonly string[] Names = Array.ConvertAll(Values, NameOf);
    private static readonly byte[][] Utf8 = Array.ConvertAll(Names, Encoding.UTF8.GetBytes);
    private static readonly JsonEncodedText[] Encoded = Array.ConvertAll(Names, static name => JsonEncodedText.Encode(name, RectifyJson.Encoder));

    /// <summary>All names, for messages.</summary>
    public static string List { get; } = string.Join(", ", Names);

    /// <summary>The members of an object that holds something for each value.</summary>
    public static MemberSet Members { get; } = new(Names);

    public static bool TryFind(ReadOnlySpan<byte> name, out TEnum value)
    {
        for (int i = 0; i < Utf8.Length; i++)
        {
            if (name.SequenceEqual(Utf8[i]))
            {
                value = Values[i];
                return true;
            }
        }

        value = default;
        return false;
    }

    public static ReadOnlySpan<TEnum> All => Values;

    public static JsonEncodedText Encode(TEnum value) => Encoded[Array.IndexOf(Values, value)];

    private static string NameOf(TEnum value) => value is Comparator comparator ? Sign(comparator) : JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static string Sign(Comparator comparator) => comparator switch
    {
        Comparator.AtLeast => ">=",
        Comparator.MoreThan => ">",
        Comparator.AtMost => "<=",
        Comparator.LessThan => "<",
        Comparator.EqualTo => "=",
        Comparator.Approximately => "~",
        _ => throw new ArgumentOutOfRangeException(nameof(comparator), comparator, "Not a named value."),
    };
}
