using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Responsibility;
using Rectify.Text.Deadlines;
using Rectify.Text.Indicators;

namespace Rectify.Text.Tests.Plans;

/// <summary>Generates plans that official text can hold: an outline with goals, measures, problems and safeguards, whose parts are what their words state.</summary>
internal static class PlanGenerator
{
    public static readonly LocalDate IssuedOn = new(2021, 4, 2);

    private static readonly string[] Headings = ["主攻方向", "推进源头治理", "加强河湖管护", "补齐设施短板", "强化“一河一策”", "守住底线,严格准入"];

    private static readonly string[] Sentences =
    [
        "全面排查沿河排口。", "2021年10月底前完成清淤工程。", "污水集中处理率达到95%以上。", "每季度至少会商一次。", "严格执行《河道管理条例》。",
        "力争2022年底前建成监测站12个。", "落实《水功能区划》(某政发〔2019〕8号)要求。", "开展“回头看”,防止反弹。",
    ];

    private static readonly string[] Points = ["——推行网格管理;", "——建立台账。", "(1)编制方案;", "(2)组织验收。"];

    private static readonly string[] Limits =
    [
        "立行立改", "立行立改,长期坚持", "长期坚持", "2021年9月底", "2022年12月31日前", "2023年底前,并长期坚持", "2021年第三季度", "2021年6月至2022年5月", "验收合格后5个工作日内",
    ];

    private static readonly ResponsibilityLink[] Links =
    [
        new(ResponsibilityRole.Responsible, "市水务局"), new(ResponsibilityRole.Responsible, "各县区政府", isCollective: true), new(ResponsibilityRole.Lead, "市生态环境局"),
        new(ResponsibilityRole.Supporting, "市财政局"), new(ResponsibilityRole.Supervising, "市委督查室"), new(ResponsibilityRole.Responsible, "平原县党委"),
        new(ResponsibilityRole.Responsible, "各县区", isCollective: true), new(ResponsibilityRole.Responsible, "济阳县党委"), new(ResponsibilityRole.Responsible, "东风街"),
        new(ResponsibilityRole.Supporting, "临江分局"), new(ResponsibilityRole.Responsible, "市城管局", printedPrincipal: new Principal("市城管局分管负责人")),
    ];

    private static readonly Citation[] Cited = [new("水污染防治行动计划", Number("国发〔2015〕17号")), new("省督察整改方案"), new(null, Number("某政发〔2020〕3号"))];

    public static Gen<RectificationPlan> Plan =>
        from goals in GoalsIn(2)
        from measures in MeasuresIn(2)
        from root in Gen.Elements("3", "3.1")
        from problems in ProblemsIn(root)
        from safeguards in SafeguardsIn(4)
        from citations in Some(Cited, 0, Cited.Length)
        select Assemble(goals, measures, root, problems, safeguards, citations);

    private static RectificationPlan Assemble(List<Goal> goals, List<Measure> measures, string root, List<(string Text, Goal? Goal, List<Measure> Measures)> problems, List<Safeguard> safeguards, List<Citation> citations)
    {
        Measure[] all = [.. measures, .. problems.SelectMany(static p => p.Measures)];
        return new RectificationPlan(
            "plan",
            "某市督察反馈意见整改方案",
            IssuedOn,
            all.Select(static (m, i) => m with { Number = i + 1 }).ToValueList(),
            goals.Concat(problems.Select(static p => p.Goal).OfType<Goal>()).ToValueList(),
            safeguards.ToValueList(),
            problems.Select((p, i) => new Problem($"{root}.{i + 1}", p.Text, p.Measures.Select(static m => m.Id).ToValueList()) { Target = p.Goal?.Text }).ToValueList(),
            citations.ToValueList());
    }

    private static Gen<List<Goal>> GoalsIn(int part) =>
        from texts in Gen.Elements(Sentences.Where(static s => !s.Contains('《')).ToArray()).ListOf()
        select texts.Take(3).Select((text, i) => NewGoal($"1.{part}.{i + 1}", text)).ToList();

    private static Gen<List<Measure>> MeasuresIn(int part) =>
        from shape in Gen.Choose(1, 3).ArrayOf(3)
        from measures in MeasureOf.ArrayOf(shape.Sum())
        from headings in Gen.Shuffle(Headings)
        select Number(part, shape, measures, headings);

    private static List<Measure> Number(int part, int[] shape, Func<string, ValueList<string>, Measure>[] measures, string[] headings)
    {
        List<Measure> numbered = [];
        for (int item = 0; item < shape.Length; item++)
        {
            for (int paragraph = 0; paragraph < shape[item]; paragraph++)
                numbered.Add(measures[numbered.Count]($"{part}.1.{item + 1}.{paragraph + 1}", [headings[3], headings[4], headings[item]]));
        }

        return numbered;
    }

    private static Gen<List<(string Text, Goal? Goal, List<Measure> Measures)>> ProblemsIn(string root) =>
        from count in Gen.Choose(0, 2)
        from measures in MeasureOf.ArrayOf(4)
        from hasGoal in Gen.Elements(true, false)
        select Enumerable.Range(1, count).Select(i => (
            $"第{i}处排口污水直排",
            hasGoal ? NewGoal($"{root}.{i}-g1", "2022年底前消除直排。") : null,
            measures[..i].Select((make, n) => make($"{root}.{i}.{n + 1}", root.Length == 1 ? ["反馈事项"] : ["反馈事项", "水环境方面"])).ToList())).ToList();

    private static Gen<List<Safeguard>> SafeguardsIn(int part) =>
        from count in Gen.Choose(0, 3)
        from sentences in Gen.Elements(Sentences).ArrayOf(3)
        from headings in Gen.Shuffle(Headings)
        select Enumerable.Range(0, count).Select(i => NewSafeguard($"{part}.{i + 1}", headings[i], sentences[i])).ToList();

    private static Gen<Func<string, ValueList<string>, Measure>> MeasureOf =>
        from sentences in Some(Sentences, 1, 3)
        from points in Some(Points, 0, 2)
        from limit in Gen.Elements(Limits.Append(null).ToArray())
        from links in Some(Links, 0, 4)
        select (Func<string, ValueList<string>, Measure>)((id, headings) => NewMeasure(id, headings, string.Join('\n', [string.Concat(sentences), .. points]), limit, links));

    private static Measure NewMeasure(string id, ValueList<string> headings, string text, string? limit, List<ResponsibilityLink> links)
    {
        var promises = PromiseReader.Read(id, text, IssuedOn, InterpretationPolicy.Default);
        return new Measure(id, text, limit is null ? null : DeadlineParser.Parse(limit, IssuedOn).Deadline)
        {
            Headings = headings,
            Responsibility = new ResponsibilityChain(links.ToValueList()),
            Indicators = promises.Indicators,
            Milestones = promises.Milestones,
            Duties = promises.Duties,
            Citations = CitationsOf(text),
        };
    }

    private static Goal NewGoal(string id, string text) => new(id, text, PromiseReader.Read(id, text, IssuedOn, InterpretationPolicy.Default).Indicators);

    private static Safeguard NewSafeguard(string id, string heading, string text) => new(id, heading, text)
    {
        Duties = PromiseReader.Read(id, text, IssuedOn, InterpretationPolicy.Default).Duties,
        Citations = CitationsOf(text),
    };

    private static ValueList<Citation> CitationsOf(string text)
    {
        List<(int At, Citation Citation)> found = [];
        foreach (var citation in new Citation[] { new("河道管理条例"), new("水功能区划", Number("某政发〔2019〕8号")) })
        {
            int at = text.IndexOf(citation.ToString(), StringComparison.Ordinal);
            if (at >= 0)
                found.Add((at, citation));
        }

        return found.OrderBy(static f => f.At).Select(static f => f.Citation).ToValueList();
    }

    private static DocumentNumber Number(string text) => DocumentNumber.TryParse(text, out var number) ? number : throw new ArgumentException("Not a number.", nameof(text));

    // Some of the items, each once, in their order.
    private static Gen<List<T>> Some<T>(T[] items, int fewest, int most) =>
        from count in Gen.Choose(fewest, most)
        from order in Gen.Shuffle(Enumerable.Range(0, items.Length).ToArray())
        select order.Take(count).Order().Select(i => items[i]).ToList();
}
