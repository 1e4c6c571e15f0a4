using Rectify.Responsibility;

namespace Rectify.Text.Responsibility;

/// <summary>What a verb after a list of units says of them.</summary>
/// <param name="Kind">How it joins the units with what follows.</param>
/// <param name="Role">The role it gives; null for a verb that only says that the units act (负责, 落实), which a verb after it may make precise (负责督导).</param>
/// <param name="IsSure">Whether the word never stands inside the name of a unit.</param>
internal sealed record RoleVerb(VerbKind Kind, ResponsibilityRole? Role, bool IsSure);
