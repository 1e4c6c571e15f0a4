namespace Rectify.Evaluation;

/// <summary>What a result was made from. Results are equal whatever they were made from.</summary>
internal readonly struct Origin<T>(T value) : IEquatable<Origin<T>>
{
    public T Value { get; } = value;

    public bool Equals(Origin<T> other) => true;

    public override bool Equals(object? obj) => obj is Origin<T>;

    public override int GetHashCode() => 0;
}
