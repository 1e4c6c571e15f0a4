using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Rectify.Primitives;

namespace Rectify.Serialization;

/// <summary>Reads a whole document: UTF-8, JSON, one value, nothing after it.</summary>
internal static class JsonDocumentReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static ReadResult<T> Read<T, TShape>(ReadOnlySpan<byte> utf8)
        where T : class
        where TShape : IJsonShape<T> => Read(utf8, TShape.Read);

    public static ReadResult<T> Read<T>(ReadOnlySpan<byte> utf8, JsonReading<T> read)
        where T : class
    {
        if (utf8.StartsWith(ByteOrderMark))
            utf8 = utf8[ByteOrderMark.Length..];
        var cursor = new JsonCursor(utf8);
        T? value = null;
        try
        {
            cursor.Read();
            value = read(ref cursor);
            // Anything but white space after the value is an error of its own.
            cursor.Read();
        }
        catch (JsonException error)
        {
            cursor.Report(PositionOf(error, utf8), cursor.Path, $"this is not JSON: {Reason(error)}");
        }
        catch (ArgumentException error)
        {
            // The shapes check what the model refuses, each at its own place; this is the net below them.
            cursor.Report(cursor.Position, cursor.Path, JsonPath.OneLine(error.Message));
        }

        if (cursor.Problems.Count == 0)
            return new ReadResult<T>(value, default);
        int valid = ValidLength(utf8);
        return new ReadResult<T>(null, Locate(valid < utf8.Length ? [new FoundProblem(valid, "$", "this is not UTF-8 text")] : cursor.Problems, utf8));
    }

    private static int ValidLength(ReadOnlySpan<byte> utf8)
    {
        if (Utf8.IsValid(utf8))
            return utf8.Length;
        int length = 0;
        while (Rune.DecodeFromUtf8(utf8[length..], out _, out int consumed) == OperationStatus.Done)
            length += consumed;
        return length;
    }

    private static int PositionOf(JsonException error, ReadOnlySpan<byte> utf8)
    {
        int start = 0;
        for (long line = error.LineNumber ?? 0; line > 0; line--)
            start += utf8[start..].IndexOf((byte)'\n') + 1;
        return Math.Min(start + (int)(error.BytePositionInLine ?? 0), utf8.Length);
    }

    // The place is told in characters, which the reader's own message counts as bytes.
    private static string Reason(JsonException error)
    {
        int place = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        string reason = place < 0 ? error.Message : error.Message[..place];
        return JsonPath.OneLine(reason);
    }

    // In one pass over the text, however many problems there are and however long its lines.
    private static ValueList<ReadProblem> Locate(IReadOnlyList<FoundProblem> problems, ReadOnlySpan<byte> utf8)
    {
        var located = new List<ReadProblem>(problems.Count);
        int line = 1;
        int column = 1;
        int place = 0;
        foreach (var problem in problems.OrderBy(static p => p.Position))
        {
            var passed = utf8[place..problem.Position];
            int lines = passed.Count((byte)'\n');
            if (lines > 0)
            {
                line += lines;
                column = 1;
                passed = passed[(passed.LastIndexOf((byte)'\n') + 1)..];
            }

            column += Encoding.UTF8.GetCharCount(passed);
            place = problem.Position;
            located.Add(new ReadProblem(problem.Path, line, column, problem.Message));
        }

        return located.ToValueList();
    }
}
