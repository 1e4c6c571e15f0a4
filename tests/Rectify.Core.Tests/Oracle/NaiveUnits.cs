using NodaTime;
using Rectify.Responsibility;

namespace Rectify.Core.Tests.Oracle;

/// <summary>Who a name is, as a directory of units without successions has it; without a directory a name is a name.</summary>
internal sealed class NaiveUnits(OrganizationDirectory? directory)
{
    public bool IsSame(string? one, string? other) => one is not null && other is not null && string.Equals(IdOf(one), IdOf(other), StringComparison.Ordinal);

    /// <summary>The members of what a link names on a day; itself where it is no collective; null where nobody knows.</summary>
    public string[]? MembersOf(ResponsibilityLink link, LocalDate on)
    {
        if (!link.IsCollective)
            return [IdOf(link.Unit!)];

        return directory?.Collectives.FirstOrDefault(c => string.Equals(c.Name, link.Unit, StringComparison.Ordinal))
            ?.Members.Where(m => !(on < m.From) && !(on > m.To)).Select(static m => m.Unit).ToArray();
    }

    private string IdOf(string name) => directory?.Units.FirstOrDefault(u => u.Id == name || u.Name == name || u.Aliases.Contains(name))?.Id ?? name;
}
