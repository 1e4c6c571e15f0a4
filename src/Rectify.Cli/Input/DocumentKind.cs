using System.Text.Json;
using Rectify.Rules;

namespace Rectify.Cli.Input;

/// <summary>Tells the documents apart by the members that only they have, so that files that were swapped are named for what they are.</summary>
internal static class DocumentKind
{
    private static readonly (string[] Members, LocalizedText Words)[] Kinds =
    [
        (["asOf", "totals"], new("a result of rectify evaluate", "评估结果文件")),
        (["events"], new("a progress file", "进展文件")),
        (["observations"], new("a progress file", "进展文件")),
        (["measures"], new("a plan", "整改方案文件")),
        (["units"], new("a directory", "机构名录文件")),
        (["collectives"], new("a directory", "机构名录文件")),
        (["years"], new("tables of working days", "工作日安排文件")),
        (["policy"], new("a rules file", "规则文件")),
        (["plan-of-action-and-milestones"], new("an OSCAL document", "OSCAL文件")),
    ];

    /// <summary>What a document is, in words; null where that does not show, or it is no JSON.</summary>
    public static LocalizedText? Of(ReadOnlySpan<byte> utf8)
    {
        var members = MembersOf(utf8);
        return Kinds.FirstOrDefault(k => k.Members.All(members.Contains)).Words;
    }

    private static HashSet<string> MembersOf(ReadOnlySpan<byte> utf8)
    {
        var members = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            var json = new Utf8JsonReader(utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8);
            while (json.Read())
            {
                if (json.TokenType != JsonTokenType.PropertyName || json.CurrentDepth != 1)
                    continue;
                members.Add(json.GetString()!);
                json.Read();
                json.Skip();
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // As far as it could be read.
        }

        return members;
    }
}
