using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Responsibility;

namespace Rectify.Text.Responsibility;

/// <summary>Reads who does what: (责任单位:…;责任人:…), 牵头单位:… 配合单位:…, X牵头,Y配合.</summary>
public static class ResponsibilityParser
{
    /// <summary>Reads one clause of responsibility, in any of its forms. Units listed without a word for their role, as in a cell of a table, are responsible.</summary>
    /// <param name="text">The clause.</param>
    /// <param name="on">The day the document was issued, for a time limit in the clause that names no year.</param>
    /// <exception cref="ArgumentNullException">The text is null. No text makes it throw.</exception>
    public static ResponsibilityReading Parse(string text, LocalDate? on = null)
    {
        Guard.Against.Null(text);
        var words = ClauseText.Of(ListNotes.TakeOut(WellFormed.Of(text), out var note));
        var clause = new ClauseReader(words, on, note);
        clause.Read(role: null);
        var (deadlines, rest) = (clause.Deadlines, clause.WithoutLimits);
        if (clause.Roles.Count == 0 && clause.StandingRoles.Count == 0 && BareUnitList.TryFind(rest.Folded, out var list))
        {
            clause = new ClauseReader(ClauseText.Of(rest.Printed[list]), on, note);
            clause.Read(ResponsibilityRole.Responsible);
        }

        // 各县区要于6月底前完成排查.
        if (clause.Roles.Count == 0 && clause.StandingRoles.Count == 0)
            clause.Roles.AddRange(AgentClause.Find(WellFormed.Of(text), -1).Links.GroupBy(static link => link.Role).Select(static links => new RoleReading(links.Key, [.. links.Select(static link => new OrganizationReading(link.Unit!, link.IsCollective))])));
        return new ResponsibilityReading(text, [.. clause.Roles], [.. clause.StandingRoles], [.. deadlines]);
    }

    /// <summary>Reads what stands after 责任单位 and after 责任人 in a trailer, or in a cell of a table.</summary>
    /// <param name="units">The text of 责任单位; units that it gives no role of their own are responsible.</param>
    /// <param name="principals">The text of 责任人; empty where the plan prints none.</param>
    /// <param name="on">The day the document was issued, for a time limit in the text that names no year.</param>
    /// <param name="isSentence">Whether the units stand in a sentence and not after a label, so that verbs give the roles: 各县区政府落实.</param>
    /// <param name="standing">A note of an earlier list that holds for this one, too.</param>
    internal static TrailerResponsibility ReadTrailer(string units, string principals, LocalDate? on = null, bool isSentence = false, ListNote standing = default)
    {
        var words = ClauseText.Of(ListNotes.TakeOut(WellFormed.Of(units), out var note));
        var clause = new ClauseReader(words, on, standing.And(note));
        clause.Read(isSentence ? null : ResponsibilityRole.Responsible);
        List<ListedPrincipal> named = [];
        var posts = ClauseText.Of(WellFormed.Of(principals));
        new PrincipalListReader(posts, new OrganizationListReader(posts)).Read(0, posts.Length, named);
        return TrailerReader.Join(clause, named, note);
    }
}
