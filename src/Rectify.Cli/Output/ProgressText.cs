using System.Text;
using System.Text.Json;
using Rectify.Progress;
using Rectify.Serialization;

namespace Rectify.Cli.Output;

/// <summary>Adds facts to the text of a progress file, in which nothing else changes: what was there stays, byte by byte.</summary>
internal static class ProgressText
{
    private const string Events = "events";
    private const string Observations = "observations";

    /// <summary>The text with facts at the ends of its lists.</summary>
    /// <param name="text">The file.</param>
    /// <param name="earlier">The log that it holds.</param>
    /// <param name="events">The events to add.</param>
    /// <param name="observations">The observations to add.</param>
    public static byte[] Add(byte[] text, ProgressLog earlier, IReadOnlyList<ProgressEvent> events, IReadOnlyList<Observation> observations)
    {
        var whole = earlier with { Events = earlier.Events.AddRange(events), Observations = earlier.Observations.AddRange(observations) };
        byte[] longer = Append(text, Events, [.. events.Select(static e => RectifyJson.WriteEvent(e))]);
        longer = Append(longer, Observations, [.. observations.Select(static o => RectifyJson.WriteObservation(o))]);
        // Whatever the file looks like: what is written is what is meant.
        return RectifyJson.ReadProgress(longer).TryGetValue(out var read) && read.Equals(whole) ? longer : Whole(whole);
    }

    /// <summary>A file that holds a log.</summary>
    public static byte[] Whole(ProgressLog log) => [.. RectifyJson.WriteProgress(log, indented: true), (byte)'\n'];

    private static byte[] Append(byte[] text, string list, byte[][] facts)
    {
        if (facts.Length == 0)
            return text;
        if (Find(text, list) is not { } place)
            return AppendList(text, list, facts);
        string lead = LeadOf(text, place);
        var added = new StringBuilder();
        for (int i = 0; i < facts.Length; i++)
            added.Append(place.IsEmpty && i == 0 ? "" : ",").Append(lead).Append(Encoding.UTF8.GetString(facts[i]));
        if (place.IsEmpty)
            added.Append("\n  ");
        return [.. text.AsSpan(0, place.End), .. Encoding.UTF8.GetBytes(added.ToString()), .. text.AsSpan(place.IsEmpty ? place.Close : place.End)];
    }

    private static byte[] AppendList(byte[] text, string list, byte[][] facts)
    {
        int end = text.AsSpan().LastIndexOf((byte)'}');
        int last = text.AsSpan(0, end).TrimEnd(" \t\r\n"u8).Length;
        string added = $",\n  \"{list}\": [\n    {string.Join(",\n    ", facts.Select(Encoding.UTF8.GetString))}\n  ]\n";
        return [.. text.AsSpan(0, last), .. Encoding.UTF8.GetBytes(added), .. text.AsSpan(end)];
    }

    // The blanks between the last two entries, or before the only one.
    private static string LeadOf(byte[] text, ListPlace place)
    {
        if (place.IsEmpty)
            return "\n    ";
        int start = place.LastStart;
        while (start > 0 && text[start - 1] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            start--;
        return Encoding.UTF8.GetString(text.AsSpan(start, place.LastStart - start));
    }

    private static ListPlace? Find(byte[] text, string list)
    {
        int offset = text.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        var json = new Utf8JsonReader(text.AsSpan(offset));
        while (json.Read())
        {
            if (json.TokenType != JsonTokenType.PropertyName || json.CurrentDepth != 1)
                continue;
            bool isList = json.ValueTextEquals(list);
            json.Read();
            if (isList && json.TokenType == JsonTokenType.StartArray)
                return PlaceOf(ref json, offset);
            json.Skip();
        }

        return null;
    }

    private static ListPlace PlaceOf(ref Utf8JsonReader json, int offset)
    {
        int end = (int)json.BytesConsumed;
        int start = end;
        bool isEmpty = true;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            start = (int)json.TokenStartIndex;
            json.Skip();
            end = (int)json.BytesConsumed;
            isEmpty = false;
        }

        return new ListPlace(offset + start, offset + end, offset + (int)json.TokenStartIndex, isEmpty);
    }

    /// <summary>Where a list stands in a text.</summary>
    /// <param name="LastStart">Where its last entry begins.</param>
    /// <param name="End">Where its last entry ends; after the opening bracket where there is none.</param>
    /// <param name="Close">Where the closing bracket stands.</param>
    /// <param name="IsEmpty">Whether it has no entry.</param>
    private readonly record struct ListPlace(int LastStart, int End, int Close, bool IsEmpty);
}
