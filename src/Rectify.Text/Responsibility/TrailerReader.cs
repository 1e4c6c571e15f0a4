using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Text.Responsibility;

/// <summary>Brings the units of a trailer and its printed principals together.</summary>
internal static class TrailerReader
{
    public static TrailerResponsibility Join(ClauseReader clause, List<ListedPrincipal> principals)
    {
        principals = [.. principals, .. clause.Persons];
        var links = LinksOf(clause.Roles);
        var titles = new string?[links.Count];
        var unmatched = principals.Count == 1 && IsForEveryone(principals[0])
            ? ShareOne(links, principals[0].Post, titles)
            : MatchByName(links, principals, titles);
        if (unmatched.Count == principals.Count)
            unmatched = MatchByPosition(links, principals, titles);
        return new TrailerResponsibility(
            new ResponsibilityChain([.. links.Select((link, i) => WithPrincipal(link, titles[i]))]),
            [.. PostsOf(clause.Roles).Except(clause.Persons.Select(static person => person.Title), StringComparer.Ordinal), .. unmatched.Select(static principal => principal.Title)],
            principals.Count == 0 ? [] : [.. links.Where((_, i) => titles[i] is null).Select(static link => link.Unit)],
            clause.Roles.Exists(static role => role.IsOpenEnded),
            [.. clause.StandingRoles],
            [.. clause.Deadlines]);
    }

    private static List<ResponsibilityLink> LinksOf(List<RoleReading> roles)
    {
        List<ResponsibilityLink> links = [];
        foreach (var reading in roles)
        {
            if (reading.Role is { } role)
                links.AddRange(reading.Units.Select(unit => new ResponsibilityLink(role, unit.Name, unit.IsCollective)));
        }

        return links;
    }

    // Posts that stand among the units belong to no unit.
    private static IEnumerable<string> PostsOf(List<RoleReading> roles) =>
        roles.Where(static reading => reading.Role is null).SelectMany(static reading => reading.Units).Select(static post => post.Name);

    private static bool IsForEveryone(ListedPrincipal principal) =>
        PostWords.Everyone.Contains(principal.Unit) || (principal.Unit.Length == 0 && PostWords.GeneralHeads.Contains(principal.Post));

    private static List<ListedPrincipal> ShareOne(List<ResponsibilityLink> links, string post, string?[] titles)
    {
        for (int i = 0; i < titles.Length; i++)
            titles[i] = links[i].Unit + post;
        return [];
    }

    private static List<ListedPrincipal> MatchByName(List<ResponsibilityLink> links, List<ListedPrincipal> principals, string?[] titles)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = links.Count - 1; i >= 0; i--)
            places[links[i].Unit] = i;
        List<ListedPrincipal> unmatched = [];
        foreach (var principal in principals)
        {
            if (places.TryGetValue(principal.Unit, out int i) && titles[i] is null && principal.Post.Length > 0)
                titles[i] = principal.Title;
            else
                unmatched.Add(principal);
        }

        return unmatched;
    }

    // Names of persons, one for each unit, or one for each that answers and not only supervises or accepts.
    private static List<ListedPrincipal> MatchByPosition(List<ResponsibilityLink> links, List<ListedPrincipal> principals, string?[] titles)
    {
        List<int> places = [.. Enumerable.Range(0, links.Count).Where(i => principals.Count == links.Count || links[i].Role is ResponsibilityRole.Responsible or ResponsibilityRole.Lead)];
        if (places.Count != principals.Count)
            return principals;
        for (int i = 0; i < places.Count; i++)
            titles[places[i]] = principals[i].Title;
        return [];
    }

    private static ResponsibilityLink WithPrincipal(ResponsibilityLink link, string? title) =>
        title is null || string.Equals(title, link.DerivedPrincipal.Title, StringComparison.Ordinal)
            ? link
            : new ResponsibilityLink(link.Role, link.Unit, link.IsCollective, new Principal(title));
}
