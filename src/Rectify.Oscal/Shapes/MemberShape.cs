namespace Rectify.Oscal.Shapes;

/// <summary>What a member of an element holds.</summary>
internal sealed record MemberShape(string Name, string Kind, bool IsNeeded, bool IsList);
