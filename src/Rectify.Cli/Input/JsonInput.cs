using Rectify.Serialization;

namespace Rectify.Cli.Input;

/// <summary>Takes the value of a JSON document, or says everything that is wrong with it.</summary>
internal static class JsonInput
{
    /// <exception cref="UnusableInputException">The document has problems: one line for each, with its place and path.</exception>
    public static T ValueOf<T>(ReadResult<T> result, string source)
        where T : class => result.TryGetValue(out var value)
            ? value
            : throw new UnusableInputException([.. result.Problems.Select(p => Place.At(source, p.Line, p.Column, $"{p.Path}: {OneLine.Of(p.Message)}"))]);
}
