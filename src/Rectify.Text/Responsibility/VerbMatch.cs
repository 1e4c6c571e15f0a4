using Rectify.Responsibility;

namespace Rectify.Text.Responsibility;

/// <summary>A verb found after a list of units.</summary>
/// <param name="SubjectEnd">Where the units before it end.</param>
/// <param name="End">Where the verb ends.</param>
/// <param name="Role">The role it gives; null where it only says that the units act.</param>
/// <param name="Next">The role of the units after it where they have no verb of their own: 会同 supports, 任组长的 leads; else null.</param>
/// <param name="IsTerritorial">Whether it says that the units carry the measure out (负责落实), which places do in their own territory.</param>
/// <param name="IsPost">Whether it gives its subject a post, so that the subject are persons or posts themselves.</param>
internal readonly record struct VerbMatch(int SubjectEnd, int End, ResponsibilityRole? Role, ResponsibilityRole? Next, bool IsTerritorial = false, bool IsPost = false);
