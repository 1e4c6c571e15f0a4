using System.Globalization;
using Rectify.Primitives;

namespace Rectify.Text.Plans;

/// <summary>Where in the outline a paragraph stands: the beginning of its id and the headings above it.</summary>
internal sealed class Scope(string path, ValueList<string> headings, SectionKind kind)
{
    private int _count;

    public string Path { get; } = path;

    public ValueList<string> Headings { get; } = headings;

    public SectionKind Kind { get; } = kind;

    /// <summary>The trailer that holds for every measure in it that has none of its own; null where there is none.</summary>
    public IReadOnlyList<TrailerField>? Shared { get; set; }

    /// <summary>The time limit that a heading states for every measure under it that has none, not in its words either; null where there is none.</summary>
    public TrailerField? Limit { get; set; }

    /// <summary>The units that a heading names for every measure under it that names none; null where there are none.</summary>
    public TrailerField? Units { get; set; }

    /// <summary>Whether every heading in it names a department.</summary>
    public bool HeadsAreDepartments { get; set; }

    /// <summary>The id of the next paragraph, counted from 1.</summary>
    public string NextId() => Join(++_count);

    /// <summary>The id of a numbered node below.</summary>
    public string Join(int ordinal) => Path.Length == 0
        ? ordinal.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Path}.{ordinal}");

    public Scope Below(int ordinal, string heading, SectionKind kind) => new(Join(ordinal), heading.Length == 0 ? Headings : Headings.Add(heading), kind) { Shared = Shared, Limit = Limit, Units = Units };
}
