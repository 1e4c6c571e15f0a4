using Ardalis.GuardClauses;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Text.Responsibility;

/// <summary>Reads who does what: (责任单位:…;责任人:…), 牵头单位:… 配合单位:…, X牵头,Y配合.</summary>
public static class ResponsibilityParser
{
    /// <summary>Reads one clause of responsibility, in any of its forms.</summary>
    /// <exception cref="ArgumentNullException">The text is null. No text makes it throw.</exception>
    public static ResponsibilityReading Parse(string text)
    {
        Guard.Against.Null(text);
        var clause = new ClauseReader(ClauseText.Of(text));
        clause.Read(role: null);
        return new ResponsibilityReading(text, [.. clause.Roles], [.. clause.StandingRoles], [.. clause.Deadlines]);
    }

    /// <summary>Reads what stands after 责任单位 and after 责任人 in a trailer, or in a cell of a table.</summary>
    /// <param name="units">The text of 责任单位; units that it gives no role of their own are responsible.</param>
    /// <param name="principals">The text of 责任人; empty where the plan prints none.</param>
    internal static TrailerResponsibility ReadTrailer(string units, string principals)
    {
        List<ListedUnit> listed = [];
        var unitsText = ClauseText.Of(units);
        bool isOpenEnded = new UnitListReader(unitsText).Read(0, unitsText.Length, listed);
        List<ListedPrincipal> named = [];
        var principalsText = ClauseText.Of(principals);
        new PrincipalListReader(principalsText, new UnitListReader(principalsText)).Read(0, principalsText.Length, named);
        var links = listed.ConvertAll(static unit => new ListedLink(unit.Role ?? ResponsibilityRole.Responsible, unit));
        return TrailerReader.Join(links, named, isOpenEnded);
    }
}
