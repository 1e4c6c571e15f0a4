using Rectify.Responsibility;

namespace Rectify.Text.Responsibility;

/// <summary>A unit as a list names it.</summary>
/// <param name="Name">The name, with shared words given back.</param>
/// <param name="IsCollective">Whether it stands for several units.</param>
/// <param name="IsTerritorial">Whether it is the authority of a place below the one that issues the plan.</param>
/// <param name="Role">The role that a bracket after the name gives it alone, 市环保局(牵头); null where there is none.</param>
internal readonly record struct ListedUnit(string Name, bool IsCollective, bool IsTerritorial, ResponsibilityRole? Role);
