using Rectify.Primitives;

namespace Rectify.Responsibility;

/// <summary>Who does what for a measure: links in the order of the text.</summary>
public sealed record ResponsibilityChain
{
    /// <summary>A chain of links, in the order of the text; it may be empty.</summary>
    public ResponsibilityChain(ValueList<ResponsibilityLink> links = default) => Links = links;

    /// <summary>A chain without a link.</summary>
    public static ResponsibilityChain Empty { get; } = new();

    /// <summary>The links in the order of the text.</summary>
    public ValueList<ResponsibilityLink> Links { get; }

    /// <summary>The unit that leads: the first named as lead, else the first responsible or territorial unit listed; null where there is none.</summary>
    /// <remarks>Taking the first listed unit as lead is a policy met in practice (Hangzhou 2020: 列第一位的责任单位为牵头单位); <see cref="LeadByPosition"/> says when it was used.</remarks>
    public ResponsibilityLink? Lead
    {
        get
        {
            ResponsibilityLink? first = null;
            foreach (var link in Links)
            {
                if (link.Role == ResponsibilityRole.Lead)
                    return link;
                if (first is null && link.IsAccountable)
                    first = link;
            }

            return first;
        }
    }

    /// <summary>Whether the lead was taken by position, because the text names none.</summary>
    public bool LeadByPosition => Lead is { Role: not ResponsibilityRole.Lead };

    /// <summary>The names of the units in the order of the text, one for each link that names a unit.</summary>
    public IEnumerable<string> Units => Links.Select(static link => link.Unit).OfType<string>();

    /// <summary>The links that answer for the measure: lead, responsible and territorial.</summary>
    public IEnumerable<ResponsibilityLink> Accountable => Links.Where(static link => link.IsAccountable);
}
