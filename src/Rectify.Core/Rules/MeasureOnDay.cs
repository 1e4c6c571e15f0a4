using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Rules;

/// <summary>What the facts about a measure come to on a day. Lists are made when first asked for: two threads that ask at once make equal ones.</summary>
internal sealed class MeasureOnDay(MeasureSituation situation, LocalDate asOf)
{
    private IndicatorStatus[]? _indicators;
    private MilestoneStatus[]? _milestones;
    private DutyStatus[]? _duties;

    public MeasureSituation Situation { get; } = situation;

    public LocalDate AsOf { get; } = asOf;

    public DueDay? Due { get; } = situation.DueDays.InForceOn(asOf);

    public ScheduleStatus Schedule { get; } = situation.ScheduleOn(asOf);

    public ValueList<IndicatorStatus> Indicators => new(_indicators ??= Make(Situation.Indicators));

    public ValueList<MilestoneStatus> Milestones => new(_milestones ??= Make(Situation.Milestones));

    public ValueList<DutyStatus> Duties => new(_duties ??= Situation.DutiesOn(AsOf));

    private T[] Make<T>(ReadOnlySpan<Course<T>> courses)
    {
        if (courses.IsEmpty)
            return [];
        var states = new T[courses.Length];
        for (int i = 0; i < states.Length; i++)
            states[i] = courses[i].On(AsOf);
        return states;
    }
}
