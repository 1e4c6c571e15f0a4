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

    public static Gen<RecurringDuty> Duty(string id) =>
        from text in Words.Any from recurrence in DeadlineGenerator.Recurrences select new RecurringDuty(id, text, recurrence);

    public static Gen<Measure> MeasureIn(string id, LocalDate issuedOn, OrganizationDirectory directory) =>
        from text in Words.Any
        from number in Gen.Choose(0, 99)
        from deadline in Gen.Frequency((12, DeadlineGenerator.Near(issuedOn).Select(static d => (Deadlines.Deadline?)d)), (1, Gen.Constant<Deadlines.Deadline?>(null)))
        from headings in Draw.UpTo(2, Gen.Elements("整改措施", "推进源头治理", "加强河湖管护"))
        from chain in ResponsibilityGenerator.ChainIn(directory)
        from milestones in Draw.UpTo(2, $"{id}-m", i => MilestoneNear(i, issuedOn))
        from indicators in Draw.UpTo(2, $"{id}-i", i => IndicatorGenerator.Near(i, issuedOn))
        from duties in Draw.UpTo(1, $"{id}-d", Duty)
        from citations in Draw.UpTo(1, CitationGenerator.Any)
        from length in Draw.MaybeValue(Gen.Choose(0, int.MaxValue - 99))
        select new Measure(id, text, deadline)
        {
            Number = number,
            Headings = headings,
            Responsibility = chain,
            Milestones = milestones,
            Indicators = indicators,
            Duties = duties,
            Citations = citations,
            Source = length is { } n ? new SourceSpan(number, n) : null,
        };

    public static Gen<Goal> GoalNear(string id, LocalDate day) =>
        from text in Words.Any from indicators in Draw.UpTo(2, $"{id}-i", i => IndicatorGenerator.Near(i, day)) select new Goal(id, text, indicators);

    public static Gen<Safeguard> SafeguardOf(string id) =>
        from heading in Gen.Elements("", "加强组织领导", "严格督导检查")
        from text in Words.Any
        from duties in Draw.UpTo(1, $"{id}-d", Duty)
        from citations in Draw.UpTo(1, CitationGenerator.Any)
        select new Safeguard(id, heading, text) { Duties = duties, Citations = citations };

    public static Gen<RectificationPlan> In(OrganizationDirectory directory, LocalDate issuedOn) =>
        from title in Gen.Elements("某市督察反馈意见整改方案", "整改方案")
        from count in Gen.Frequency((1, Gen.Constant(0)), (12, Gen.Choose(1, MostMeasures)))
        from measures in Draw.Exactly(count, "2.1.1.", i => MeasureIn(i, issuedOn, directory))
        from goals in Draw.UpTo(1, "1.", i => GoalNear(i, issuedOn))
        from safeguards in Draw.UpTo(1, "3.", SafeguardOf)
        from problems in Draw.UpTo(2, "p", i => ProblemAbout(i, measures))
        from citations in Draw.UpTo(1, CitationGenerator.Any)
        select new RectificationPlan("plan", title, issuedOn, measures, goals, safeguards, problems, citations);

    // A problem may be answered by several measures, and a measure may answer several problems.
    private static Gen<Problem> ProblemAbout(string id, ValueList<Measure> measures) =>
        from text in Words.Any
        from answers in Gen.SubListOf(measures.Select(static m => m.Id))
        select new Problem(id, text, answers.ToValueList());
}
