using NodaTime;
using Rectify.Responsibility;
using Rectify.Rules;
using static Rectify.Primitives.Spelling;

namespace Rectify.Evaluation;

/// <summary>Says who answers for a measure: by the plan, and in person where the directory knows who held the post on the due day.</summary>
internal static class AccountabilityExplanation
{
    public static IEnumerable<Explanation> On(MeasureContext context)
    {
        var chain = context.Measure.Responsibility;
        if (chain.Lead is not { } lead)
            yield break;
        var principal = lead.PrincipalBy(context.Policy.DerivedPrincipal);
        yield return Person(
            $"Lead: {lead.Unit}{(principal is null ? "" : $" ({principal})")}{(chain.LeadByPosition ? ", first listed, as the plan names no lead" : "")}",
            $"牵头：{lead.Unit}{(principal is null ? "" : $"（{principal}）")}{(chain.LeadByPosition ? "，方案未明确牵头单位，按列第一位认定" : "")}");
        if (context.Directory is not { } directory)
            yield break;
        foreach (var link in chain.Accountable.Where(static l => !l.IsCollective))
        {
            if (directory.LookUp(link.Unit!, context.AsOf) is UnitCeased { Holders: { IsEmpty: false } holders })
                yield return Person($"{link.Unit} is no more; its duties lie with {Names(holders, ", ")}", $"{link.Unit}已不存在，其职责由{Names(holders, "、")}承担");
            if (context.Due?.DayOrNull is { } due && directory.PrincipalsOf(link.Unit!, due) is PrincipalKnown known)
            {
                foreach (var post in known.Posts.ToArray())
                    yield return Person($"On the due day {Iso(due)}, {post.Title} of {link.Unit}: {post.Holder}", $"到期日{Iso(due)}，{link.Unit}{post.Title}：{post.Holder}");
            }
        }
    }

    private static string Names(IEnumerable<OrganizationUnit> units, string separator) => string.Join(separator, units.Select(static u => u.Name));

    private static Explanation Person(string english, string chinese) => new(ExplanationKind.Person, new(english, chinese));
}
