using Rectify.Responsibility;

namespace Rectify.Text.Responsibility;

/// <summary>A unit of a clause with the role that the clause gives it.</summary>
internal readonly record struct ListedLink(ResponsibilityRole Role, ListedUnit Unit);
