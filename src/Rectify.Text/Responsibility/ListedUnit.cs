namespace Rectify.Text.Responsibility;

/// <summary>A unit as a list names it.</summary>
/// <param name="Name">The name, with shared words given back.</param>
/// <param name="IsCollective">Whether it stands for several units.</param>
/// <param name="IsTerritorial">Whether it is the authority of a place below the one that issues the plan.</param>
/// <param name="Mark">What a bracket or a sign beside the name says of it alone.</param>
internal readonly record struct ListedUnit(string Name, bool IsCollective, bool IsTerritorial, UnitMark Mark);
