using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Responsibility;

namespace Rectify.Testing.Generators;

/// <summary>Plans whose days lie near the day of issue and whose units are those of a directory.</summary>
internal static class PlanGenerator
{
    private const int MostMeasures = 3;

    public static Gen<Milestone> MilestoneNear(string id, LocalDate day) =>
        from text in Words.Any
        from deadline in Gen.Frequency((3, DeadlineGenerator.FixedNear(day).Select(static d => (Deadlines.Deadline)d)), (1, DeadlineGenerator.Near(day)))
        from modality in Draw.Any<Modality>()
        select new Milestone(id, text, deadline) { Modality = modality };

    public static Gen<RecurringDuty> DutyNear(string id, LocalDate day) =>
        from text in Words.Any
        from recurrence in DeadlineGenerator.Recurrences
        from first in Draw.Mostly(null, Days.Near(day).Select(static d => (LocalDate?)d))
        from last in Draw.Mostly(null, Days.After(first ?? day).Select(static d => (LocalDate?)d))
        from each in Draw.Mostly(false, Gen.Constant(true))
        select new RecurringDuty(id, text, recurrence) { From = first, Until = last, Each = each };

    public static Gen<Measure> MeasureIn(string id, LocalDate issuedOn, OrganizationDirectory directory) =>
        from text in Words.Any
        from number in Gen.Choose(0, 99)
        from deadline in Gen.Frequency((12, DeadlineGenerator.Near(issuedOn).Select(static d => (Deadlines.Deadline?)d)), (1, Gen.Constant<Deadlines.Deadline?>(null)))
        from headings in Draw.UpTo(2, Words.Among("整改措施", "推进源头治理", "加强河湖管护"))
        from chain in ResponsibilityGenerator.ChainIn(directory)
        from milestones in Draw.UpTo(2, $"{id}-m", i => MilestoneNear(i, issuedOn))
        from indicators in Draw.UpTo(2, $"{id}-i", i => IndicatorGenerator.Near(i, issuedOn))
        from duties in Draw.UpTo(1, $"{id}-d", i => DutyNear(i, issuedOn))
        from citations in Draw.UpTo(1, CitationGenerator.Any)
        from label in Draw.Mostly(null, Words.Among("（三）", "12-1", "V-7").Select(static l => (string?)l))
        from labels in Draw.Mostly(ValueList<string>.Empty, Draw.UpTo(2, Words.Among("重大", "水")))
        from startsOn in Draw.Mostly(null, Days.Near(issuedOn).Select(static d => (LocalDate?)d))
        from length in Draw.MaybeValue(Gen.Choose(0, int.MaxValue - 99))
        select new Measure(id, text, deadline)
        {
            Number = number,
            Label = label,
            Headings = headings,
            Labels = labels,
            StartsOn = startsOn,
            Responsibility = chain,
            Milestones = milestones,
            Indicators = indicators,
            Duties = duties,
            Citations = citations,
            Source = length is { } n ? new SourceSpan(number, n) : null,
        };

    public static Gen<Goal> GoalNear(string id, LocalDate day) =>
        from text in Words.Any from indicators in Draw.UpTo(2, $"{id}-i", i => IndicatorGenerator.Near(i, day)) select new Goal(id, text, indicators);

    public static Gen<Safeguard> SafeguardNear(string id, LocalDate day) =>
        from heading in Gen.OneOf(Gen.Constant(""), Words.Among("加强组织领导", "严格督导检查"))
        from text in Words.Any
        from duties in Draw.UpTo(1, $"{id}-d", i => DutyNear(i, day))
        from citations in Draw.UpTo(1, CitationGenerator.Any)
        select new Safeguard(id, heading, text) { Duties = duties, Citations = citations };

    public static Gen<RectificationPlan> In(OrganizationDirectory directory, LocalDate issuedOn) =>
        from title in Words.Among("某市督察反馈意见整改方案", "整改方案")
        from count in Gen.Frequency((1, Gen.Constant(0)), (12, Gen.Choose(1, MostMeasures)))
        from measures in Draw.Exactly(count, "2.1.1.", i => MeasureIn(i, issuedOn, directory))
        from goals in Draw.UpTo(1, "1.", i => GoalNear(i, issuedOn))
        from safeguards in Draw.UpTo(1, "3.", i => SafeguardNear(i, issuedOn))
        from problems in Draw.UpTo(2, "p", i => ProblemAbout(i, measures, issuedOn))
        from citations in Draw.UpTo(1, CitationGenerator.Any)
        select new RectificationPlan("plan", title, issuedOn, measures, goals, safeguards, problems, citations);

    // A problem may be answered by several measures, and a measure may answer several problems.
    private static Gen<Problem> ProblemAbout(string id, ValueList<Measure> measures, LocalDate day) =>
        from text in Words.Any
        from answers in Gen.SubListOf(measures.Select(static m => m.Id))
        from target in Draw.Maybe(Words.Any)
        from indicators in Draw.Mostly(ValueList<Indicators.TargetIndicator>.Empty, Draw.UpTo(1, $"{id}-i", i => IndicatorGenerator.Near(i, day)))
        select new Problem(id, text, answers.ToValueList()) { Target = target, Indicators = indicators };
}
