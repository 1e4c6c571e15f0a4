using Rectify.Primitives;
using Rectify.Responsibility;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Responsibility;

/// <summary>Brings the units of a trailer and its printed principals together.</summary>
internal static class TrailerReader
{
    public static TrailerResponsibility Join(ClauseReader clause, List<ListedPrincipal> principals, ListNote note)
    {
        var links = LinksOf(clause.Roles);
        var unmatched = PostsOf(clause);
        principals.AddRange(clause.Persons);
        // 责任人:局长张伟 and no unit: he is kept as a leader beside whom no unit stands.
        if (links.Count == 0)
        {
            links.AddRange(principals.Select(static principal => LeaderOf(principal.Title)));
            links.AddRange(unmatched.Select(LeaderOf));
            principals.Clear();
            unmatched.Clear();
        }

        var titles = new string?[links.Count];
        bool isOneForAll = principals.Count == 1 && IsForEveryone(principals[0]);
        var others = isOneForAll ? ShareOne(links, principals[0].Post, titles) : MatchByPosition(links, MatchByName(links, principals, titles), titles);
        unmatched.AddRange(others.Select(static principal => principal.Title));
        return new TrailerResponsibility(
            ChainOf(links, titles),
            [.. unmatched],
            principals.Count == 0 ? [] : [.. links.Where((link, i) => titles[i] is null && link.Unit is not null).Select(static link => link.Unit!)],
            clause.Roles.Exists(static role => role.IsOpenEnded),
            [.. clause.StandingRoles],
            [.. clause.Deadlines],
            note.Stands ? note : default);
    }

    private static ResponsibilityChain ChainOf(List<ResponsibilityLink> links, string?[] titles)
    {
        for (int i = 0; i < titles.Length; i++)
            links[i] = WithPrincipal(links[i], titles[i]);
        return new ResponsibilityChain([.. links]);
    }

    private static List<ResponsibilityLink> LinksOf(List<RoleReading> roles)
    {
        List<ResponsibilityLink> links = [];
        foreach (var reading in roles)
        {
            if (reading.Role is not { } role)
                continue;
            foreach (var unit in reading.Units)
                links.Add(LinkOf(role, unit));
        }

        return links;
    }

    // Posts that stand among the units belong to no unit; a person beside his unit does.
    private static List<string> PostsOf(ClauseReader clause)
    {
        List<string> posts = [];
        if (!clause.Roles.Exists(static reading => reading.Role is null))
            return posts;
        var named = clause.Persons.Select(static person => person.Title).ToHashSet(StringComparer.Ordinal);
        foreach (var reading in clause.Roles)
        {
            if (reading.Role is null)
                posts.AddRange(reading.Units.Select(static post => post.Name).Where(name => !named.Contains(name)));
        }

        return posts;
    }

    private static ResponsibilityLink LeaderOf(string title) => new(ResponsibilityRole.Overseeing, unit: null, printedPrincipal: new Principal(title));

    private static ResponsibilityLink LinkOf(ResponsibilityRole role, OrganizationReading unit) => role == ResponsibilityRole.Overseeing
        ? LeaderOf(unit.Name)
        : new ResponsibilityLink(role, unit.Name, unit.IsCollective);

    private static bool IsForEveryone(ListedPrincipal principal) =>
        PostLexicon.Everyone.Contains(principal.Unit) || (principal.Unit.Length == 0 && PostLexicon.GeneralHeads.Contains(principal.Post));

    private static List<ListedPrincipal> ShareOne(List<ResponsibilityLink> links, string post, string?[] titles)
    {
        for (int i = 0; i < titles.Length; i++)
            titles[i] = links[i].Unit is { } unit ? unit + post : null;
        return [];
    }

    private static List<ListedPrincipal> MatchByName(List<ResponsibilityLink> links, List<ListedPrincipal> principals, string?[] titles)
    {
        if (principals.Count == 0)
            return principals;
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = links.Count - 1; i >= 0; i--)
        {
            if (links[i].Unit is { } unit)
                places[unit] = i;
        }

        List<ListedPrincipal> unmatched = [];
        foreach (var principal in principals)
        {
            if (places.TryGetValue(principal.Beside ?? principal.Unit, out int i) && titles[i] is null && principal.Post.Length > 0)
                titles[i] = principal.Title;
            else
                unmatched.Add(principal);
        }

        return unmatched;
    }

    // Names of persons: one for each unit that has none yet, or one for each such that answers and not only supervises or accepts; all for the only one.
    private static List<ListedPrincipal> MatchByPosition(List<ResponsibilityLink> links, List<ListedPrincipal> principals, string?[] titles)
    {
        if (principals.Count == 0)
            return principals;
        List<int> free = [.. Enumerable.Range(0, links.Count).Where(i => titles[i] is null && links[i].Unit is not null)];
        bool areAll = free.Count == links.Count(static link => link.Unit is not null);
        if (free.Count != principals.Count)
            free.RemoveAll(i => links[i].Role is not (ResponsibilityRole.Responsible or ResponsibilityRole.Lead));
        bool arePersons = principals.TrueForAll(static principal => principal.Post.Length == 0);
        if (arePersons && free.Count == 1 && principals.Count > 1)
            principals = [new ListedPrincipal("", string.Join('、', principals.Select(static principal => principal.Title)), IsCollective: false)];
        if (free.Count != principals.Count || !(areAll || arePersons))
            return principals;
        for (int i = 0; i < free.Count; i++)
            titles[free[i]] = principals[i].Title;
        return [];
    }

    private static ResponsibilityLink WithPrincipal(ResponsibilityLink link, string? title) =>
        title is null || string.Equals(title, link.DerivedPrincipalBy(PrincipalForm.Official)?.Title, StringComparison.Ordinal)
            ? link
            : new ResponsibilityLink(link.Role, link.Unit, link.IsCollective, new Principal(title));
}
