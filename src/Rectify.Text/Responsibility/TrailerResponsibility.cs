using Rectify.Primitives;
using Rectify.Responsibility;
using Rectify.Text.Deadlines;

namespace Rectify.Text.Responsibility;

/// <summary>What 责任单位 and 责任人 of a trailer say together.</summary>
/// <param name="Chain">The links in the order of the text. A link bears a printed principal only where that differs from the one derived from its unit.</param>
/// <param name="UnmatchedPrincipals">The printed posts and persons that could be given to no unit, in order.</param>
/// <param name="UnitsWithoutPrincipal">The units that the printed list of principals passes over; empty where no principal is printed at all.</param>
/// <param name="IsOpenEnded">Whether a list of units says that there are more (等).</param>
/// <param name="StandingRoles">The roles that also hold for every later measure of the plan.</param>
/// <param name="Deadlines">The time limits that stand among the units.</param>
/// <param name="StandingNote">The note on how to read the list that holds for later lists, too.</param>
internal sealed record TrailerResponsibility(
    ResponsibilityChain Chain,
    ValueList<string> UnmatchedPrincipals,
    ValueList<string> UnitsWithoutPrincipal,
    bool IsOpenEnded,
    ValueList<RoleReading> StandingRoles,
    ValueList<DeadlineReading> Deadlines,
    ListNote StandingNote);
