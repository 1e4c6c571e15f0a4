namespace Rectify.Evaluation;

/// <summary>A value that is found when it is first asked for, and equal to another when the values are.</summary>
/// <remarks>What finds it is a pure function, so two threads that ask at once find the same.</remarks>
internal sealed class Deferred<T> : IEquatable<Deferred<T>>
{
    private readonly Func<T>? _find;
    private Found? _found;

    public Deferred(Func<T> find) => _find = find;

    public Deferred(T value) => _found = new(value);

    public T Value => (_found ??= new(_find!())).Value;

    public bool Equals(Deferred<T>? other) => other is not null && EqualityComparer<T>.Default.Equals(Value, other.Value);

    public override bool Equals(object? obj) => Equals(obj as Deferred<T>);

    public override int GetHashCode() => Value is { } value ? value.GetHashCode() : 0;

    // Written by one reference, so that no thread sees half a value.
    private sealed record Found(T Value);
}
