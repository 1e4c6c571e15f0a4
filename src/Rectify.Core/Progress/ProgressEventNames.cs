using System.Collections.Frozen;
using static Rectify.Primitives.Spelling;

namespace Rectify.Progress;

/// <summary>The names of event types as they stand in JSON and as anchors of relative deadlines: the type in camel case.</summary>
public static class ProgressEventNames
{
    private static readonly string[] Names = [.. Enum.GetNames<ProgressEventType>().Select(CamelCase)];
    private static readonly FrozenDictionary<string, ProgressEventType> Types =
        Enum.GetValues<ProgressEventType>().ToFrozenDictionary(static t => Names[(int)t], StringComparer.Ordinal);

    /// <summary>The name of a type: <c>acceptanceRefused</c>.</summary>
    public static string Of(ProgressEventType type) => Names[(int)type];

    /// <summary>The type of a name, or null where no type bears it.</summary>
    public static ProgressEventType? TypeOf(string name) => Types.TryGetValue(name, out var type) ? type : null;
}
