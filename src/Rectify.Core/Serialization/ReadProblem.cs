using System.Globalization;
using Ardalis.GuardClauses;

namespace Rectify.Serialization;

/// <summary>One reason why a document could not be read, with its place.</summary>
public sealed class ReadProblem
{
    /// <summary>Creates a problem of a document that another reader reads, such as one of an exchange format.</summary>
    /// <param name="path">The place as a JSON path.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="column">The character in the line, counted from 1 in UTF-16 code units.</param>
    /// <param name="message">What is wrong there.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> or <paramref name="message"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> or <paramref name="column"/> is below 1.</exception>
    public ReadProblem(string path, int line, int column, string message)
    {
        Guard.Against.NullOrEmpty(path);
        Guard.Against.NegativeOrZero(line);
        Guard.Against.NegativeOrZero(column);
        Guard.Against.NullOrEmpty(message);
        Path = path;
        Line = line;
        Column = column;
        Message = message;
    }

    /// <summary>The place as a JSON path: <c>$.events[3].percent</c>.</summary>
    public string Path { get; }

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The character in the line, counted from 1 in UTF-16 code units.</summary>
    public int Column { get; }

    /// <summary>What is wrong there.</summary>
    public string Message { get; }

    /// <summary>Which of several documents it is in: <c>plan</c> or <c>progress</c>, or <c>ledgers[2].plan</c>; null where only one was read.</summary>
    public string? Document { get; private init; }

    /// <summary>The problem on one line, place first.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Document is null ? "" : $"{Document}, ")}line {Line}, column {Column}: {Path}: {Message}");

    /// <summary>Returns the problem as one of a document among several.</summary>
    internal ReadProblem In(string document) => new(Path, Line, Column, Message) { Document = document };
}
