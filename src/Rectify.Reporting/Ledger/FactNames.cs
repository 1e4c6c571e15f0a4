using System.Text.Json;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Reporting.Ledgers;

/// <summary>The words of people for the names that the progress document uses.</summary>
internal static class FactNames
{
    /// <summary>The types of events, by their JSON names, in the order of their declaration.</summary>
    public static OrderedDictionary<string, LocalizedText> EventTypes { get; } = Of<ProgressEventType>(ProgressEventNames.Of, LedgerWords.Of);

    /// <summary>The kinds of supervision, by their JSON names, in the order of their declaration.</summary>
    public static OrderedDictionary<string, LocalizedText> SupervisionKinds { get; } = Of<SupervisionKind>(static k => JsonNamingPolicy.CamelCase.ConvertName(k.ToString()), StatusTerms.Of);

    /// <summary>The JSON name of a word in either language, or of the name itself; null where there is none.</summary>
    public static string? Find(OrderedDictionary<string, LocalizedText> names, string word)
    {
        foreach (var (name, words) in names)
        {
            if (new[] { name, words.English, words.Chinese }.Contains(word, StringComparer.OrdinalIgnoreCase))
                return name;
        }

        return null;
    }

    private static OrderedDictionary<string, LocalizedText> Of<T>(Func<T, string> name, Func<T, LocalizedText> words)
        where T : struct, Enum => new(Enum.GetValues<T>().Select(v => KeyValuePair.Create(name(v), words(v))), StringComparer.Ordinal);
}
