using NodaTime;
using Rectify.Plans;
using Rectify.Responsibility;
using Rectify.Text.Responsibility;

namespace Rectify.Text.Plans;

/// <summary>Writes the trailer of a measure: (责任单位:…;责任人:…;整改时限:…).</summary>
internal static class TrailerPrinter
{
    public static string Print(Measure measure, LocalDate on)
    {
        List<string> fields = [.. Who(measure.Responsibility)];
        if (measure.Deadline is { } deadline)
            fields.Add($"整改时限:{DeadlineWording.Of(deadline, on)}");
        return $"({string.Join(';', fields)})";
    }

    // The units of one role in one list, which a reader expects, where it reads back as they are; else each under a label of its own.
    private static string[] Who(ResponsibilityChain chain)
    {
        if (chain.Links.IsEmpty)
            return ["责任单位:无"];
        string principals = Principals(chain);
        string[][] forms = [Units(chain, together: true), Units(chain, together: false)];
        string[] units = Array.Find(forms, form => ResponsibilityParser.ReadTrailer(string.Join(';', form), principals).Chain == chain) ?? forms[0];
        return principals.Length > 0 ? [.. units, $"责任人:{principals}"] : units;
    }

    private static string[] Units(ResponsibilityChain chain, bool together)
    {
        List<string> fields = [];
        for (int i = 0; i < chain.Links.Count;)
        {
            int from = i++;
            while (together && i < chain.Links.Count && chain.Links[i].Role == chain.Links[from].Role)
                i++;
            fields.Add($"{LabelOf(chain.Links[from].Role)}:{string.Join('、', chain.Links.Skip(from).Take(i - from).Select(static l => l.Name))}");
        }

        return [.. fields];
    }

    private static string Principals(ResponsibilityChain chain) =>
        Answerers(chain).Any(static l => l.PrintedPrincipal is not null) ? string.Join('、', Answerers(chain).Select(static l => l.PrincipalBy(PrincipalForm.Official)!.Title)) : "";

    // A leader stands in a field of his own.
    private static IEnumerable<ResponsibilityLink> Answerers(ResponsibilityChain chain) => chain.Links.Where(static l => l.Role != ResponsibilityRole.Overseeing);

    private static string LabelOf(ResponsibilityRole role) => role switch
    {
        ResponsibilityRole.Lead => "牵头单位",
        ResponsibilityRole.Supporting => "配合单位",
        ResponsibilityRole.Supervising => "督导单位",
        ResponsibilityRole.Accepting => "验收单位",
        ResponsibilityRole.Territorial => "属地单位",
        ResponsibilityRole.Overseeing => "责任领导",
        _ => "责任单位",
    };
}
