using FsCheck;
using FsCheck.Fluent;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Testing.Generators;

/// <summary>Chains of units: those of a directory, collectives, and names that no directory knows.</summary>
internal static class ResponsibilityGenerator
{
    private static readonly string[] Strangers = ["市煤炭局", "各街道办事处"];

    public static Gen<ResponsibilityLink> LinkTo(OrganizationDirectory directory)
    {
        string[] units = [.. directory.Units.Select(static u => u.Name), .. directory.Units.SelectMany(static u => u.Aliases), .. directory.Collectives.Select(static c => c.Name), .. Strangers];
        return from role in Gen.Frequency((4, Gen.Constant(ResponsibilityRole.Responsible)), (3, Draw.Any<ResponsibilityRole>()))
               from unit in Words.Among(units)
               from principal in Draw.Mostly(null, Words.Among("局长", "分管负责人").Select(static title => (string?)title))
               from isNamed in Draw.Flag()
               select role == ResponsibilityRole.Overseeing
                   ? new ResponsibilityLink(role, isNamed ? unit : null, isCollective: false, new Principal("副市长"))
                   : new ResponsibilityLink(role, unit, isCollective: unit.StartsWith('各'), principal is null ? null : new Principal(unit + principal));
    }

    public static Gen<ResponsibilityChain> ChainIn(OrganizationDirectory directory) =>
        Draw.UpTo(3, LinkTo(directory)).Select(static links => new ResponsibilityChain(links));
}
