using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Text.Responsibility;

/// <summary>Brings the units of a trailer and its printed principals together.</summary>
internal static class TrailerReader
{
    public static TrailerResponsibility Join(List<ListedLink> units, List<ListedPrincipal> principals, bool isOpenEnded)
    {
        var titles = new string?[units.Count];
        var unmatched = principals.Count == 1 && IsForEveryone(principals[0])
            ? ShareOne(units, principals[0].Post, titles)
            : MatchByName(units, principals, titles);
        if (unmatched.Count == principals.Count && unmatched.Count == units.Count)
            unmatched = MatchByPosition(principals, titles);
        return new TrailerResponsibility(
            new ResponsibilityChain([.. units.Select((unit, i) => LinkOf(unit, titles[i]))]),
            [.. unmatched.Select(static principal => principal.Title)],
            principals.Count == 0 ? [] : [.. units.Where((_, i) => titles[i] is null).Select(static unit => unit.Unit.Name)],
            isOpenEnded);
    }

    private static bool IsForEveryone(ListedPrincipal principal) =>
        PostWords.Everyone.Contains(principal.Unit) || (principal.Unit.Length == 0 && PostWords.GeneralHeads.Contains(principal.Post));

    private static List<ListedPrincipal> ShareOne(List<ListedLink> units, string post, string?[] titles)
    {
        for (int i = 0; i < titles.Length; i++)
            titles[i] = units[i].Unit.Name + post;
        return [];
    }

    private static List<ListedPrincipal> MatchByName(List<ListedLink> units, List<ListedPrincipal> principals, string?[] titles)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = units.Count - 1; i >= 0; i--)
            places[units[i].Unit.Name] = i;
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

    // Names of persons, one for each unit.
    private static List<ListedPrincipal> MatchByPosition(List<ListedPrincipal> principals, string?[] titles)
    {
        for (int i = 0; i < titles.Length; i++)
            titles[i] = principals[i].Title;
        return [];
    }

    private static ResponsibilityLink LinkOf(ListedLink unit, string? title)
    {
        var derived = new ResponsibilityLink(unit.Role, unit.Unit.Name, unit.Unit.IsCollective);
        return title is null || string.Equals(title, derived.Principal.Title, StringComparison.Ordinal)
            ? derived
            : new ResponsibilityLink(unit.Role, unit.Unit.Name, unit.Unit.IsCollective, new Principal(title));
    }
}
