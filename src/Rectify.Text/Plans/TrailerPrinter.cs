using System.Text;
using Rectify.Plans;
using Rectify.Responsibility;

namespace Rectify.Text.Plans;

/// <summary>Writes the trailer of a measure: (责任单位:…;责任人:…;整改时限:…).</summary>
internal static class TrailerPrinter
{
    public static string Print(Measure measure)
    {
        List<string> fields = [];
        var links = measure.Responsibility.Links;
        for (int i = 0; i < links.Count;)
        {
            int from = i;
            while (i < links.Count && links[i].Role == links[from].Role)
                i++;
            fields.Add($"{LabelOf(links[from].Role)}:{string.Join('、', links.Skip(from).Take(i - from).Select(static l => l.Unit))}");
        }

        if (links.IsEmpty)
            fields.Add("责任单位:无");
        if (links.Any(static l => l.PrintedPrincipal is not null))
            fields.Add($"责任人:{string.Join('、', links.Select(static l => l.Principal.Title))}");
        if (measure.Deadline is { } deadline)
            fields.Add($"整改时限:{deadline.Text ?? DeadlineWording.Of(deadline)}");
        return new StringBuilder("(").AppendJoin(';', fields).Append(')').ToString();
    }

    private static string LabelOf(ResponsibilityRole role) => role switch
    {
        ResponsibilityRole.Lead => "牵头单位",
        ResponsibilityRole.Supporting => "配合单位",
        ResponsibilityRole.Supervising => "督导单位",
        ResponsibilityRole.Accepting => "验收单位",
        ResponsibilityRole.Territorial => "属地单位",
        _ => "责任单位",
    };
}
