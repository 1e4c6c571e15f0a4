using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Rectify.Reporting.Ledgers;

/// <summary>The documents that show a fact as one cell: a line for each, with its title, where it lies and its hash between bars.</summary>
/// <remarks>A bar, a backslash, a line break or a blank at either end that belongs to the words stands after a backslash.</remarks>
internal static class EvidenceText
{
    private const char Bar = '|';
    private const char Escape = '\\';

    private static readonly string[] Members = ["title", "uri", "sha256"];

    /// <summary>The cell of a list of documents.</summary>
    public static string Write(JsonElement evidence) => string.Join('\n', evidence.EnumerateArray().Select(static item =>
    {
        string[] parts = [.. Members.Select(member => item.TryGetProperty(member, out var value) ? Escaped(value.GetString()!) : "")];
        int used = Array.FindLastIndex(parts, static part => part.Length > 0) + 1;
        return string.Join($" {Bar} ", parts.Take(used));
    }));

    /// <summary>The list of documents in a cell, or null where a line has no title or too many parts.</summary>
    public static JsonArray? Read(string cell)
    {
        var list = new JsonArray();
        foreach (var parts in LinesOf(cell))
        {
            if (parts.Count > Members.Length || parts[0].Length == 0)
                return null;
            var item = new JsonObject();
            for (int i = 0; i < parts.Count; i++)
            {
                if (parts[i].Length > 0)
                    item.Add(Members[i], JsonValue.Create(parts[i]));
            }

            list.Add((JsonNode)item);
        }

        return list;
    }

    private static string Escaped(string words)
    {
        var text = new StringBuilder(words.Length);
        for (int i = 0; i < words.Length; i++)
        {
            bool isEnd = i == 0 || i == words.Length - 1;
            if (words[i] is Bar or Escape or '\n' or '\r' || (isEnd && char.IsWhiteSpace(words[i])))
                text.Append(Escape);
            text.Append(words[i] switch { '\n' => 'n', '\r' => 'r', var other => other });
        }

        return text.ToString();
    }

    private static IEnumerable<List<string>> LinesOf(string cell)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        int kept = 0;
        for (int i = 0; i <= cell.Length; i++)
        {
            char next = i < cell.Length ? cell[i] : '\n';
            if (next == Escape && i + 1 < cell.Length)
            {
                part.Append(cell[++i] switch { 'n' => '\n', 'r' => '\r', var other => other });
                kept = part.Length;
            }
            else if (next is Bar or '\n')
            {
                // What was escaped at the end stays.
                while (part.Length > kept && char.IsWhiteSpace(part[^1]))
                    part.Length--;
                parts.Add(part.ToString());
                part.Clear();
                kept = 0;
            }
            else if (part.Length > 0 || !char.IsWhiteSpace(next))
            {
                part.Append(next);
            }

            if (next != '\n' || (i < cell.Length && cell[i] != '\n'))
                continue;
            if (parts.Exists(static p => p.Length > 0))
                yield return parts;
            parts = [];
        }
    }
}
