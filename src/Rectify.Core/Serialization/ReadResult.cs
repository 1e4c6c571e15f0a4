using System.Diagnostics.CodeAnalysis;
using Rectify.Primitives;

namespace Rectify.Serialization;

/// <summary>What came of reading a document: its value, or every reason why there is none.</summary>
/// <typeparam name="T">The type of the document.</typeparam>
public sealed class ReadResult<T>
    where T : class
{
    private readonly T? _value;

    internal ReadResult(T? value, ValueList<ReadProblem> problems)
    {
        _value = value;
        Problems = problems;
    }

    /// <summary>Whether the document was read.</summary>
    public bool IsValid => Problems.IsEmpty;

    /// <summary>What is wrong with the document, in the order of the text; empty when it was read.</summary>
    public ValueList<ReadProblem> Problems { get; }

    /// <summary>The value of the document.</summary>
    /// <exception cref="InvalidOperationException">The document has problems; ask <see cref="IsValid"/> first.</exception>
    public T Value => IsValid
        ? _value!
        : throw new InvalidOperationException($"The document could not be read:\n{string.Join('\n', (IEnumerable<ReadProblem>)Problems)}");

    /// <summary>The value of the document, or false where it has problems.</summary>
    public bool TryGetValue([NotNullWhen(true)] out T? value)
    {
        value = IsValid ? _value : null;
        return value is not null;
    }
}
