using Rectify.Plans;
using Rectify.Primitives;

namespace Rectify.Progress;

/// <summary>A name in a progress log that does not fit the plan or the log itself.</summary>
public sealed class ProgressMismatch
{
    internal ProgressMismatch(string path, string name, ProgressMismatchKind kind = ProgressMismatchKind.NotInPlan)
    {
        Path = path;
        Name = name;
        Kind = kind;
    }

    /// <summary>The place in the log as a JSON path: <c>$.events[3].measure</c>.</summary>
    public string Path { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Why it does not fit.</summary>
    public ProgressMismatchKind Kind { get; }

    internal static ValueList<ProgressMismatch> Find(ProgressLog log, RectificationPlan plan) => new MismatchSearch(log, plan).Find();
}
