using System.Text.Json;

namespace Rectify.Fuzz;

/// <summary>Changes JSON so that it stays JSON: one value in place of another.</summary>
internal static class Scalars
{
    /// <summary>One of the values replaced by something else; the input itself where it holds none.</summary>
    public static byte[] Replace(byte[] json, Random random, byte[] by)
    {
        var values = Find(json);
        return values.Count == 0 ? json : Put(json, values[random.Next(values.Count)], by);
    }

    /// <summary>One of the values replaced by another of them.</summary>
    public static byte[] ReplaceByAnother(byte[] json, Random random)
    {
        var values = Find(json);
        return values.Count == 0 ? json : Put(json, values[random.Next(values.Count)], json[values[random.Next(values.Count)]]);
    }

    private static byte[] Put(byte[] json, Range value, byte[] by) => [.. json[..value.Start], .. by, .. json[value.End..]];

    // As far as the text is JSON.
    private static List<Range> Find(byte[] json)
    {
        var values = new List<Range>();
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False)
                    values.Add((int)reader.TokenStartIndex..(int)reader.BytesConsumed);
            }
        }
        catch (JsonException)
        {
            return values;
        }

        return values;
    }
}
