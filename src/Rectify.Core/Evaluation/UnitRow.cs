namespace Rectify.Evaluation;

/// <summary>A row of a scorecard.</summary>
/// <param name="Name">Whose row it is.</param>
/// <param name="IsMember">Whether the unit is named only through a collective.</param>
/// <param name="IsCollective">Whether it is a collective that could not be expanded.</param>
internal readonly record struct UnitRow(string Name, bool IsMember, bool IsCollective);
