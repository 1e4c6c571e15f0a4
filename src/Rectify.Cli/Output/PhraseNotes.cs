using System.Text.Json;
using Rectify.Cli.Hosting;
using Rectify.Cli.Input;
using Rectify.Primitives;
using Rectify.Text.Deadlines;

namespace Rectify.Cli.Output;

/// <summary>The words of a phrase that were not read.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Notes">The words, each with the row of the lexicon that says why.</param>
/// <param name="Host">Who is told, in a language.</param>
internal sealed record PhraseNotes(string Phrase, ValueList<ReadingNote> Notes, ToolHost Host)
{
    /// <summary>Writes them as the member <c>why</c>.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("why"u8);
        foreach (var note in Notes)
        {
            json.WriteStartObject();
            json.WriteString("words"u8, Phrase.AsSpan(note.Start, note.Length));
            json.WriteString("row"u8, note.Row);
            json.WriteString("reason"u8, ReaderMessages.Say(Host, note.Reason));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
