namespace Rectify.Text.Lexicon;

/// <summary>One word of the lexicon.</summary>
/// <param name="Word">The word, as folded text has it.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Why">Why it stands there: one sentence for whoever asks why a text was read as it was.</param>
/// <param name="Table">The name of the table it stands in.</param>
internal sealed record LexiconEntry<T>(string Word, T Meaning, string Why, string Table)
{
    /// <summary>The name of its row, by which a diagnostic refers to it: year/来年.</summary>
    public string Row => $"{Table}/{Word}";
}
