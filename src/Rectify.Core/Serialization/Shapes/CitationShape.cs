using System.Text.Json;
using Rectify.Primitives;

namespace Rectify.Serialization.Shapes;

/// <summary>A cited instrument: title, document number as it is printed, or both.</summary>
internal readonly struct CitationShape : IJsonShape<Citation>
{
    internal static readonly MemberSet Members = new("title?", "number?");

    public static Citation? Read(ref JsonCursor json)
    {
        string? title = null;
        DocumentNumber? number = null;
        json.BeginObject(Members, out var scope);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "title": title = json.ReadName(); break;
                case "number": number = ReadNumber(ref json); break;
            }
        }

        if (!json.IsSound(scope))
            return null;
        if (title is not null || number is not null)
            return new Citation(title, number);
        json.Missing(scope, "title");
        return null;
    }

    public static void Write(Utf8JsonWriter writer, Citation value)
    {
        writer.WriteStartObject();
        writer.WriteText("title"u8, value.Title);
        writer.WriteText("number"u8, value.Number?.ToString());
        writer.WriteEndObject();
    }

    private static DocumentNumber? ReadNumber(ref JsonCursor json)
    {
        if (json.ReadName() is not { } text)
            return null;
        if (DocumentNumber.TryParse(text, out var number))
            return number;
        json.Refuse($"{JsonPath.Quote(text)} is not a document number such as 鲁发〔2018〕23号");
        return null;
    }
}
