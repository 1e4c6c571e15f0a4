using System.Text.Json;
using Rectify.Cli.Hosting;
using Rectify.Evaluation;

namespace Rectify.Cli.Output;

/// <summary>Prints a reasoning: a line for each statement, what it rests on under it.</summary>
internal sealed class ExplanationReport(ToolHost host, string language)
{
    private const int Step = 2;
    private const int LeastWidth = 20;

    public void Print(Explanation explanation) => Print(explanation, indent: 0);

    public void PrintJson(Explanation explanation) => host.Output.WriteLine(JsonLine.Of(explanation, Write));

    private void Print(Explanation explanation, int indent)
    {
        int hang = indent + Step;
        string before = new(' ', indent);
        foreach (string line in Columns.Wrap(FixedWidthText.Of(explanation.Text.In(language)), Math.Max(host.Display.Width - hang, LeastWidth)))
        {
            host.Output.WriteLine(before + line);
            before = new string(' ', hang + Step);
        }

        foreach (var reason in explanation.Because.AsEnumerable())
            Print(reason, indent + Step);
    }

    private void Write(Utf8JsonWriter json, Explanation explanation)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, JsonLine.NameOf(explanation.Kind));
        json.WriteString("text"u8, explanation.Text.In(language));
        if (explanation.Source is { } source)
        {
            json.WriteStartObject("source"u8);
            json.WriteNumber("start"u8, source.Start);
            json.WriteNumber("length"u8, source.Length);
            json.WriteEndObject();
        }

        if (!explanation.Because.IsEmpty)
        {
            json.WriteStartArray("because"u8);
            foreach (var reason in explanation.Because)
                Write(json, reason);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
