using NodaTime;
using Rectify.Responsibility;
using Rectify.Text.Responsibility;

namespace Rectify.Text.Lists;

/// <summary>Reads who does what from the cells of a row.</summary>
internal sealed class ListUnits(ListAccount account, LocalDate on)
{
    private static readonly (ListField Field, ResponsibilityRole Role, string Label)[] Roles =
    [
        (ListField.Lead, ResponsibilityRole.Lead, "牵头单位"),
        (ListField.Responsible, ResponsibilityRole.Responsible, "责任单位"),
        (ListField.Supporting, ResponsibilityRole.Supporting, "配合单位"),
        (ListField.Supervising, ResponsibilityRole.Supervising, "督导单位"),
        (ListField.Accepting, ResponsibilityRole.Accepting, "验收单位"),
    ];

    private static readonly HashSet<string> Nobody = new(["unassigned", "not assigned", "to be assigned", "tbd", "tbc", "tba", "to be determined", "none", "nobody", "vacant", "unknown", "待定", "未定", "待明确", "未明确"], StringComparer.OrdinalIgnoreCase);

    public ResponsibilityChain Read(ListRow row)
    {
        List<ResponsibilityLink> links = [];
        List<string> official = [];
        foreach (var (field, role, label) in Roles)
        {
            foreach (var (cell, _) in Named(row, field))
                Take(cell, role, label, links, official);
        }

        foreach (var (cell, heading) in Named(row, ListField.Units))
            Take(cell, RoleOf(heading), heading, links, official);
        foreach (var (cell, heading) in Named(row, ListField.Leader))
        {
            if (IsChinese(cell.Text))
                official.Add($"{(IsChinese(heading) ? heading : "责任领导")}:{cell.Text.ReplaceLineEndings("、")}");
            else
                links.Add(new ResponsibilityLink(ResponsibilityRole.Overseeing, unit: null, printedPrincipal: new Principal(cell.Text.ReplaceLineEndings(" "))));
        }

        return official.Count > 0 ? ReadOfficial(row, links, official) : WithPerson(row, links);
    }

    // A telephone number among the names of a cell is none.
    private static void Take(ListCell cell, ResponsibilityRole role, string label, List<ResponsibilityLink> links, List<string> official)
    {
        if (IsChinese(cell.Text))
        {
            official.Add($"{label}:{cell.Text.ReplaceLineEndings("、")}");
            return;
        }

        foreach (string name in cell.Text.Split([';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(static n => n.Any(char.IsLetter)))
            Add(links, role, name);
    }

    private ResponsibilityChain ReadOfficial(ListRow row, List<ResponsibilityLink> links, List<string> official)
    {
        var read = ResponsibilityParser.ReadTrailer(string.Join(';', official), string.Join('、', Named(row, ListField.Person).Select(static p => p.Cell.Text)), on);
        if (read.Chain.Links.IsEmpty)
            account.Add(DiagnosticCodes.UnitsNotUnderstood, DiagnosticSeverity.Warning, row, row.First(ListField.Units) ?? row.Start, "No unit is understood in these words:");
        return new ResponsibilityChain([.. read.Chain.Links, .. links]);
    }

    // TBD is nobody: a unit of that name would hide that none is named.
    private List<(ListCell Cell, string Heading)> Named(ListRow row, ListField field)
    {
        List<(ListCell Cell, string Heading)> named = [];
        foreach (var (cell, heading) in row.Of(field))
        {
            if (Nobody.Contains(cell.Text) || !cell.Text.Any(char.IsLetter))
                account.Add(DiagnosticCodes.UnitsNotUnderstood, DiagnosticSeverity.Warning, row, cell, "This names nobody:");
            else
                named.Add((cell, heading));
        }

        return named;
    }

    // A person beside one unit answers for it; a person alone stands as the unit.
    private ResponsibilityChain WithPerson(ListRow row, List<ResponsibilityLink> links)
    {
        var units = links.Where(static l => l.Role is ResponsibilityRole.Responsible or ResponsibilityRole.Lead).ToList();
        foreach (var (cell, _) in Named(row, ListField.Person))
        {
            string name = cell.Text.ReplaceLineEndings(" ");
            if (units.Count == 0)
                Add(links, ResponsibilityRole.Responsible, name);
            else if (units is [{ PrintedPrincipal: null } unit])
                links[links.IndexOf(unit)] = units[0] = new ResponsibilityLink(unit.Role, unit.Unit, unit.IsCollective, new Principal(name));
            else
                account.Add(DiagnosticCodes.PrincipalUnmatched, DiagnosticSeverity.Info, row, cell, "No cell says for which of the units this person answers:");
        }

        return links.Count == 0 ? ResponsibilityChain.Empty : new ResponsibilityChain([.. links]);
    }

    private static void Add(List<ResponsibilityLink> links, ResponsibilityRole role, string name)
    {
        if (!links.Exists(l => l.Role == role && string.Equals(l.Unit, name, StringComparison.Ordinal)))
            links.Add(new ResponsibilityLink(role, name));
    }

    private static ResponsibilityRole RoleOf(string heading) =>
        heading.Contains("配合", StringComparison.Ordinal) ? ResponsibilityRole.Supporting
        : heading.Contains("牵头", StringComparison.Ordinal) ? ResponsibilityRole.Lead
        : heading.Contains('督', StringComparison.Ordinal) ? ResponsibilityRole.Supervising
        : heading.Contains("验收", StringComparison.Ordinal) ? ResponsibilityRole.Accepting
        : ResponsibilityRole.Responsible;

    private static bool IsChinese(string text) => text.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF');
}
