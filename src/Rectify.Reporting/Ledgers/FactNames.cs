using System.Text.Json;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Reporting.Ledgers;

/// <summary>The words of people for a set of names that the progress document uses.</summary>
internal sealed class FactNames
{
    private readonly Dictionary<string, LocalizedText> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);

    private FactNames(IEnumerable<(string Name, LocalizedText Words)> names)
    {
        foreach (var (name, words) in names)
        {
            _words.Add(name, words);
            foreach (string word in (string[])[name, words.English, words.Chinese])
                _names.TryAdd(word, name);
        }

        Words = [.. _words.Values];
    }

    /// <summary>The types of events.</summary>
    public static FactNames EventTypes { get; } = new(Enum.GetValues<ProgressEventType>().Select(static t => (ProgressEventNames.Of(t), LedgerWords.Of(t))));

    /// <summary>The kinds of supervision.</summary>
    public static FactNames SupervisionKinds { get; } = new(Enum.GetValues<SupervisionKind>().Select(static k => (JsonNamingPolicy.CamelCase.ConvertName(k.ToString()), StatusTerms.Of(k))));

    /// <summary>All words, in the order of the names.</summary>
    public IReadOnlyList<LocalizedText> Words { get; }

    /// <summary>The words for a name.</summary>
    public LocalizedText this[string name] => _words[name];

    /// <summary>The words of the name whose word, in either language, is nearest to what was typed; null where none is near.</summary>
    public LocalizedText? Nearest(string typed) => NearNames.Of(typed, _names.Keys).FirstOrDefault() is { } word ? _words[_names[word]] : null;

    /// <summary>The name for a word in either language, or for the name itself; null where there is none.</summary>
    public string? Find(string word) => _names.GetValueOrDefault(word);
}
