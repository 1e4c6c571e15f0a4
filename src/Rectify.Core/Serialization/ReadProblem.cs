using System.Globalization;

namespace Rectify.Serialization;

/// <summary>One reason why a document could not be read, with its place.</summary>
/// <param name="Path">The place as a JSON path: <c>$.events[3].percent</c>.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The character in the line, counted from 1 in UTF-16 code units.</param>
/// <param name="Message">What is wrong there.</param>
public sealed record ReadProblem(string Path, int Line, int Column, string Message)
{
    /// <summary>Which of several documents it is in: <c>plan</c> or <c>progress</c>, or <c>ledgers[2].plan</c>; null where only one was read.</summary>
    public string? Document { get; init; }

    /// <summary>The problem on one line, place first.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Document is null ? "" : $"{Document}, ")}line {Line}, column {Column}: {Path}: {Message}");
}
