using FsCheck;
using FsCheck.Fluent;
using Rectify.Primitives;
using Rectify.Responsibility;
using Rectify.Testing.Generators;

namespace Rectify.Testing.Texts;

/// <summary>Units in the words of trailers, with the ways in which documents draw several together.</summary>
internal static class ResponsibilityTexts
{
    private static readonly Dictionary<ResponsibilityRole, string> Labels = new()
    {
        [ResponsibilityRole.Lead] = "牵头单位",
        [ResponsibilityRole.Responsible] = "责任单位",
        [ResponsibilityRole.Supporting] = "配合单位",
        [ResponsibilityRole.Supervising] = "督导单位",
        [ResponsibilityRole.Accepting] = "验收单位",
    };

    // A place shares its organs, a level its bureaus: each phrase names all of these units.
    private static readonly TextWithMeaning<ValueList<string>>[] Phrases =
    [
        new("市环保局", ["市环保局"]),
        new("市水务局", ["市水务局"]),
        new("市金融办", ["市金融办"]),
        new("人民银行济南分行营业管理部", ["人民银行济南分行营业管理部"]),
        new("市发展和改革局、工业和信息化局", ["市发展和改革局", "市工业和信息化局"]),
        new("市南部山区党工委、管委会", ["市南部山区党工委", "市南部山区管委会"]),
        new("济阳县、长清区党委、政府", ["济阳县党委", "济阳县政府", "长清区党委", "长清区政府"]),
        new("各县区党委、政府", ["各县区党委", "各县区政府"]),
    ];

    /// <summary>One role to three, each with one phrase to three; no unit twice.</summary>
    public static Gen<TextWithMeaning<ResponsibilityChain>> Any { get; } =
        from count in Gen.Choose(1, 3)
        from roles in Gen.Shuffle(Labels.Keys.ToArray())
        from phrases in Gen.Shuffle(Phrases)
        from sizes in Gen.Choose(1, 2).ArrayOf(count)
        select Chain([.. roles.Take(count).OrderByDescending(static r => r == ResponsibilityRole.Lead)], phrases, sizes);

    private static TextWithMeaning<ResponsibilityChain> Chain(ResponsibilityRole[] roles, TextWithMeaning<ValueList<string>>[] phrases, int[] sizes)
    {
        var fields = new List<string>();
        var links = new List<ResponsibilityLink>();
        int used = 0;
        foreach (var (role, size) in roles.Zip(sizes))
        {
            var listed = phrases.AsSpan(used, size).ToArray();
            used += size;
            fields.Add($"{Labels[role]}:{string.Join('、', listed.Select(static p => p.Text))}");
            links.AddRange(listed.SelectMany(static p => p.Meaning).Select(unit => new ResponsibilityLink(role, unit, isCollective: unit.StartsWith('各'))));
        }

        return new(string.Join(';', fields), new ResponsibilityChain(links.ToValueList()));
    }
}
