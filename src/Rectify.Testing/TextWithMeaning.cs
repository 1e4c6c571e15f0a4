namespace Rectify.Testing;

/// <summary>Official text, and what it means: for tests of a reader.</summary>
/// <typeparam name="T">The type of the meaning.</typeparam>
/// <param name="Text">The text, with the noise that real documents have.</param>
/// <param name="Meaning">What a reader must make of it.</param>
public sealed record TextWithMeaning<T>(string Text, T Meaning)
    where T : notnull
{
    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
