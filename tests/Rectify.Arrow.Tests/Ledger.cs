using System.Globalization;
using NodaTime;
using Rectify.Bulk;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;

namespace Rectify.Arrow.Tests;

/// <summary>A small ledger in two shapes: a plan with its log, and the rows that a host's database would hold.</summary>
internal sealed class Ledger
{
    private const int Measures = 400;
    private const int ReportDays = 7;
    private const int LookBackDays = 180;

    private readonly List<Measure> _measures = [];
    private readonly List<ProgressEvent> _events = [];
    private readonly List<Observation> _observations = [];

    public Ledger()
    {
        for (int i = 0; i < Measures; i++)
            Add(i.ToString(CultureInfo.InvariantCulture), unit: i % Units, (Stage)(i % 7), limit: i % 3, offset: (i * 37 % 200) - 100, isMet: i % 5 != 0);
    }

    public static int Units => 9;

    public static LocalDate IssuedOn { get; } = new(2024, 1, 1);

    public static LocalDate FactsOn { get; } = new(2025, 6, 30);

    public List<MeasureRow> Rows { get; } = [];

    public RectificationPlan Plan => new("ledger", "Ledger", IssuedOn, _measures.ToValueList());

    public ProgressLog Log => new("ledger", _events.ToValueList(), _observations.ToValueList());

    private void Add(string id, int unit, Stage stage, int limit, int offset, bool isMet)
    {
        var (day, by) = (FactsOn.PlusDays(-(offset & 15)), FactsOn.PlusDays(-offset));
        Deadline deadline = limit switch
        {
            0 => new FixedDeadline(FactsOn.PlusDays(offset)),
            1 => new ImmediateDeadline(),
            _ => new LongTermDeadline(),
        };
        var indicator = new TargetIndicator(id + "-i1", "share", Comparator.AtLeast, new QuantityTarget(90, "%"), IndicatorMode.Reach) { By = by };
        _measures.Add(new Measure(id, "Work.", deadline)
        {
            Indicators = [indicator],
            Responsibility = new([new(ResponsibilityRole.Lead, unit.ToString(CultureInfo.InvariantCulture))]),
        });
        var observedOn = LocalDate.Min(by, FactsOn);
        _observations.Add(new Observation(indicator.Id, observedOn, ObservedValue.Of(isMet ? 95m : 50m)));
        _events.AddRange(Events(id, stage, day));
        Rows.Add(Row(unit, stage, deadline, day, isMet ? null : DayNumber.Of(by), LocalDate.Max(day, observedOn)));
    }

    private static ProgressEvent[] Events(string id, Stage stage, LocalDate day) => stage switch
    {
        Stage.NotStarted => [],
        Stage.InProgress => [new Started(id, day)],
        Stage.Rectified => [new Rectified(id, day)],
        Stage.Accepted => [new Rectified(id, day), new Accepted(id, day)],
        Stage.ClosedOut => [new Rectified(id, day.PlusDays(-170)), new ClosedOut(id, day.PlusDays(-170))],
        Stage.Published => [new Rectified(id, day), new ClosedOut(id, day), new Published(id, day)],
        _ => [new Rectified(id, day), new Relapsed(id, day)],
    };

    // What a query over the host's own tables would say.
    private static MeasureRow Row(int unit, Stage stage, Deadline deadline, LocalDate day, int? targetDue, LocalDate newestFactOn)
    {
        var changedOn = stage == Stage.ClosedOut ? day.PlusDays(-170) : day;
        bool isLongTerm = deadline is LongTermDeadline;
        bool isCompleted = stage is Stage.Rectified or Stage.Accepted or Stage.ClosedOut or Stage.Published;
        var due = deadline is FixedDeadline { Due: var fixedDay } ? fixedDay : IssuedOn.PlusDays(30);
        return new MeasureRow
        {
            Unit = unit,
            Stage = stage,
            Standing = !isLongTerm || stage == Stage.NotStarted ? Standing.NotApplicable : stage == Stage.Relapsed ? Standing.Lapsed : Standing.Good,
            BaseSchedule = isLongTerm ? ScheduleStatus.OpenEnded
                : !isCompleted ? ScheduleStatus.Undetermined
                : changedOn <= due ? ScheduleStatus.CompletedOnTime
                : ScheduleStatus.CompletedLate,
            Due = isLongTerm || isCompleted ? null : DayNumber.Of(due),
            IsDueByPolicy = deadline is ImmediateDeadline,
            TargetDue = targetDue,
            ReviewDue = stage switch
            {
                Stage.InProgress or Stage.Relapsed when !isLongTerm => DayNumber.Of(newestFactOn) + ReportDays,
                Stage.ClosedOut or Stage.Published => DayNumber.Of(changedOn) + LookBackDays,
                _ => null,
            },
        };
    }
}
