using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Rectify.Plans;
using Rectify.Serialization;

namespace Rectify.Core.Tests.Conventions;

/// <summary>Features depend only on features to their left; serialization sees all, and nobody sees it, but for the converter that a type names for hosts.</summary>
public sealed class LayeringTests
{
    // Features of one entry stand side by side and do not see each other.
    private static readonly string[][] LeftToRight =
    [
        ["Primitives"],
        ["Deadlines", "Responsibility", "Indicators"],
        ["Plans"],
        ["Progress"],
        ["Rules"],
        ["Evaluation"],
        ["Bulk"],
        ["Serialization"],
    ];

    private static readonly ArchUnitNET.Domain.Architecture Core = new ArchLoader().LoadAssemblies(typeof(RectificationPlan).Assembly).Build();

    [Fact]
    public void Features_depend_only_to_the_left()
    {
        var wrong = from type in Core.Types
                    let feature = FeatureOf(type)
                    where feature is not null
                    from dependency in type.Dependencies.Where(static d => d.Target is not GenericParameter)
                    let target = FeatureOf(dependency.Target)
                    where target is not null && !IsNamedConverter(dependency.Target) && !string.Equals(target, feature, StringComparison.Ordinal) && Column(target) >= Column(feature)
                    select $"{type.FullName} sees {dependency.Target.FullName}";
        Assert.True(!wrong.Any(), string.Join("\n", wrong.Distinct(StringComparer.Ordinal)));
    }

    [Fact]
    public void Every_feature_has_its_column()
    {
        var unknown = Core.Types.Select(FeatureOf).OfType<string>().Distinct(StringComparer.Ordinal).Where(static f => Column(f) < 0);
        Assert.Empty(unknown);
    }

    private static bool IsNamedConverter(IType type) => type.FullName.StartsWith(typeof(RectifyJsonConverter<>).FullName!, StringComparison.Ordinal);

    private static int Column(string feature) => Array.FindIndex(LeftToRight, column => column.Contains(feature, StringComparer.Ordinal));

    private static string? FeatureOf(IType type)
    {
        string[] parts = type.FullName.Split('.');
        return parts is ["Rectify", var feature, _, ..] ? feature : null;
    }
}
