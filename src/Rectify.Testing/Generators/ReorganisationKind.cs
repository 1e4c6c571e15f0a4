namespace Rectify.Testing.Generators;

/// <summary>What may become of a unit.</summary>
internal enum ReorganisationKind
{
    Rename,
    Merge,
    Split,
    Transfer,
    Abolition,
    Foundation,
}
