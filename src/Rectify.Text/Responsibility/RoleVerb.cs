using Rectify.Responsibility;

namespace Rectify.Text.Responsibility;

/// <summary>A verb that gives the units before it a role.</summary>
/// <param name="Word">The verb, folded.</param>
/// <param name="Role">The role; null for a verb that only says that the unit acts (负责, 落实), which a verb after it may make precise (负责督导).</param>
/// <param name="IsSure">Whether the word never stands inside the name of a unit.</param>
/// <param name="IsHead">Whether it makes posts the heads of a body that may be named after it: 任组长的领导小组.</param>
internal sealed record RoleVerb(string Word, ResponsibilityRole? Role, bool IsSure, bool IsHead = false);
