using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;

namespace Rectify.Core.Tests.Serialization;

/// <summary>Plans and progress logs with every case, optional member and awkward text. Named as <c>Arbitrary</c> in properties.</summary>
public static class PlanGenerators
{
    private static readonly LocalDate[] AwkwardDays = [new(2020, 2, 29), new(2018, 12, 31), new(2019, 1, 1), new(1, 1, 1), new(9999, 12, 31)];

    private static readonly string[] AwkwardTexts =
        ["湖", "立行立改,长期坚持", "a\"b\\c", "<b>&'+</b>", "第一行\n第二行\t", "　全角　", "𠮷野家", "\u0001\u007f\u2028", "İıŞ", "é e\u0301", "%"];

    private static readonly decimal[] AwkwardAmounts = [0m, 90m, 0.5m, -1.50m, 0.0000000000000000000000000001m, decimal.MaxValue, decimal.MinValue, 66.5m];

    public static Arbitrary<RectificationPlan> Plans() => Plan().ToArbitrary();

    public static Arbitrary<ProgressLog> Logs() => Log().ToArbitrary();

    public static Arbitrary<Deadline> Deadlines() => AnyDeadline().ToArbitrary();

    private static Gen<LocalDate> Day() =>
        Gen.Frequency((4, Gen.Choose(0, 5000).Select(static n => new LocalDate(2015, 1, 1).PlusDays(n))), (1, Gen.Elements(AwkwardDays)));

    private static Gen<string> Text() => Gen.Elements(AwkwardTexts).Two().Select(static t => t.Item1 + t.Item2);

    private static Gen<decimal> Amount() =>
        Gen.Frequency((3, Gen.Elements(AwkwardAmounts)), (2, Gen.Choose(-1_000_000, 1_000_000).Select(static n => n / 1000m)));

    private static Gen<TEnum> Any<TEnum>()
        where TEnum : struct, Enum => Gen.Elements(Enum.GetValues<TEnum>());

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), gen.Select(static x => (T?)x));

    private static Gen<T?> MaybeValue<T>(Gen<T> gen)
        where T : struct => Gen.OneOf(Gen.Constant<T?>(null), gen.Select(static x => (T?)x));

    private static Gen<ValueList<T>> Few<T>(Gen<T> gen) =>
        from count in Gen.Choose(0, 2)
        from items in gen.ListOf(count)
        select items.ToValueList();

    private static Gen<bool> Flag() => Gen.Elements(true, false);

    private static Gen<Deadline> DeadlineCase() => Gen.OneOf(
        from due in Day() from precision in Any<DeadlinePrecision>() select (Deadline)new FixedDeadline(due, precision),
        Gen.Constant((Deadline)new ImmediateDeadline()),
        from start in MaybeValue(Day()) select (Deadline)new LongTermDeadline { Start = start },
        from first in Day() from later in Day() from text in Text() select (Deadline)Staged(first, later, text),
        from a in Day() from b in Day() select (Deadline)new PeriodDeadline(LocalDate.Min(a, b), LocalDate.Max(a, b)),
        from n in Gen.Choose(1, 40) from unit in Any<DeadlineUnit>() from anchor in Gen.Elements("accepted", "供暖季") from side in Any<DeadlineDirection>()
        select (Deadline)new RelativeDeadline(n, unit, anchor, side),
        from side in Any<DeadlineDirection>() select (Deadline)new EventDeadline("汛期", side));

    private static StagedDeadline Staged(LocalDate a, LocalDate b, string text) =>
        new([new DeadlineStage(LocalDate.Min(a, b), text), new DeadlineStage(LocalDate.Max(a, b), "")]);

    private static Gen<Deadline> AnyDeadline() =>
        from deadline in DeadlineCase()
        from text in Maybe(Text())
        from alternatives in Few(DeadlineCase())
        from keep in Flag()
        select Keep(deadline with { Text = text, Alternatives = alternatives }, keep);

    private static Deadline Keep(Deadline deadline, bool keep) => keep ? deadline.ThenLongTerm() : deadline;

    private static Gen<Citation> Cited() =>
        from title in Maybe(Text())
        from year in Gen.Choose(1949, 2030)
        from sequence in Gen.Choose(1, 300)
        from isOrder in Flag()
        from hasNumber in Flag()
        from issuer in Gen.Elements("鲁发", "", "国办发(试)", "跨年工作组")
        select new Citation(title, hasNumber || title is null ? new DocumentNumber(issuer, year, sequence, isOrder) : null);

    private static Gen<TargetIndicator> Indicator(string id) =>
        from name in Text()
        from comparator in Any<Comparator>()
        from mode in Any<IndicatorMode>()
        from value in Amount()
        from unit in Maybe(Text())
        from isLevel in Flag()
        from due in MaybeValue(Day())
        from baseline in Maybe(Base())
        from modality in Any<Modality>()
        from isApproximate in Flag()
        select new TargetIndicator(id, name, comparator, Target(isLevel && !IsChange(mode), value, unit), mode)
        {
            By = due,
            Baseline = baseline,
            Modality = modality,
            IsApproximate = isApproximate,
        };

    private static bool IsChange(IndicatorMode mode) => mode is IndicatorMode.IncreaseBy or IndicatorMode.DecreaseBy;

    private static IndicatorTarget Target(bool isLevel, decimal value, string? unit) => isLevel ? new LevelTarget("Ⅲ类") : new QuantityTarget(value, unit);

    private static Gen<Baseline> Base() =>
        from year in Gen.Choose(1900, 2199) from value in MaybeValue(Amount()) from source in Maybe(Text()) select new Baseline(year, value, source);

    private static Gen<RecurringDuty> Duty(string id) =>
        from text in Text()
        from atLeast in Gen.Choose(1, 9)
        from per in Any<RecurrencePeriod>()
        from point in Maybe(Text())
        select new RecurringDuty(id, text, new Recurrence(atLeast, per, point));

    private static Gen<Milestone> MilestoneOf(string id) =>
        from text in Text() from deadline in AnyDeadline() from modality in Any<Modality>() select new Milestone(id, text, deadline) { Modality = modality };

    private static Gen<ResponsibilityLink> Link() =>
        from role in Any<ResponsibilityRole>()
        from unit in Text()
        from isCollective in Flag()
        from principal in Maybe(Text())
        select new ResponsibilityLink(role, unit, isCollective, principal is null ? null : new Principal(principal));

    private static Gen<Measure> MeasureOf(string id) =>
        from text in Text()
        from number in Gen.Choose(0, 99)
        from deadline in Maybe(AnyDeadline())
        from headings in Few(Text())
        from links in Few(Link())
        from milestone in Few(MilestoneOf($"{id}-m1"))
        from indicator in Few(Indicator($"{id}-i1"))
        from duty in Few(Duty($"{id}-d1"))
        from citations in Few(Cited())
        from length in MaybeValue(Gen.Choose(0, int.MaxValue))
        select new Measure(id, text, deadline)
        {
            Number = number,
            Headings = headings,
            Responsibility = new ResponsibilityChain(links),
            Milestones = First(milestone),
            Indicators = First(indicator),
            Duties = First(duty),
            Citations = citations,
            Source = length is { } n ? new SourceSpan(number, n) : null,
        };

    private static ValueList<T> First<T>(ValueList<T> items) => items.Take(1).ToValueList();

    private static Gen<RectificationPlan> Plan() =>
        from title in Text()
        from issuedOn in Day()
        from first in MeasureOf("2.1.1.1")
        from second in MeasureOf("2.1.1.2")
        from goal in Indicator("1.1-i1")
        from safeguardDuty in Few(Duty("3.1-d1"))
        from heading in Gen.OneOf(Gen.Constant(""), Text())
        from citations in Few(Cited())
        from size in Gen.Choose(0, 2)
        select new RectificationPlan(
            "plan",
            title,
            issuedOn,
            new[] { first, second }.Take(size).ToValueList(),
            [new Goal("1.1", title, [goal])],
            [new Safeguard("3.1", heading, title) { Duties = First(safeguardDuty), Citations = citations }],
            [new Problem("p1", title, new[] { first.Id, second.Id }.Take(size).ToValueList())],
            citations);

    private static Gen<ProgressEvent> EventCase() =>
        from type in Any<ProgressEventType>()
        from day in Day()
        from reason in Maybe(Text())
        from percent in Gen.Choose(0, 1000)
        from holds in Flag()
        from later in Day()
        from kind in Any<SupervisionKind>()
        select Make(type, "2.1.1.1", day, reason, percent / 10m, holds, later, kind);

    private static ProgressEvent Make(ProgressEventType type, string measure, LocalDate on, string? reason, decimal percent, bool holds, LocalDate later, SupervisionKind kind) => type switch
    {
        ProgressEventType.Started => new Started(measure, on),
        ProgressEventType.ProgressReported => new ProgressReported(measure, on, percent),
        ProgressEventType.Rectified => new Rectified(measure, on),
        ProgressEventType.Accepted => new Accepted(measure, on),
        ProgressEventType.AcceptanceRefused => new AcceptanceRefused(measure, on) { Reason = reason },
        ProgressEventType.ClosedOut => new ClosedOut(measure, on),
        ProgressEventType.Published => new Published(measure, on),
        ProgressEventType.LookedBack => new LookedBack(measure, on, holds),
        ProgressEventType.Relapsed => new Relapsed(measure, on) { Reason = reason },
        ProgressEventType.DeadlineExtended => new DeadlineExtended(measure, on, later) { Reason = reason, ApprovedBy = reason },
        ProgressEventType.MilestoneReached => new MilestoneReached(measure, on, "2.1.1.1-m1"),
        ProgressEventType.DutyPerformed => new DutyPerformed(holds ? measure : null, on, "2.1.1.1-d1"),
        ProgressEventType.Supervised => new Supervised(measure, on, kind) { Reason = reason },
        ProgressEventType.OrderIssued => new OrderIssued(measure, on, "督办〔1〕", LocalDate.Max(on, later)),
        ProgressEventType.OrderAnswered => new OrderAnswered(measure, on, "督办〔1〕"),
        ProgressEventType.Reminded => new Reminded(measure, on) { Reason = reason },
        ProgressEventType.Circulated => new Circulated(measure, on) { Reason = reason },
        ProgressEventType.Interviewed => new Interviewed(measure, on) { Reason = reason },
        _ => new HeldAccountable(measure, on) { Reason = reason },
    };

    private static Gen<ProgressEvent> Event() =>
        from fact in EventCase()
        from recordedOn in Day()
        from actor in Maybe(Text())
        from unit in Maybe(Text())
        select fact with { RecordedOn = LocalDate.Max(fact.On, recordedOn), By = actor, Unit = unit };

    private static Gen<Observation> Observed() =>
        from day in Day()
        from recordedOn in Day()
        from value in Gen.OneOf(Amount().Select(ObservedValue.Of), Text().Select(ObservedValue.Of))
        from source in Maybe(Text())
        from unit in Maybe(Text())
        select new Observation("2.1.1.1-i1", day, value) { RecordedOn = LocalDate.Max(day, recordedOn), Source = source, Unit = unit };

    private static Gen<ProgressLog> Log() =>
        from plan in Maybe(Text())
        from events in Event().ListOf()
        from observations in Observed().ListOf()
        select new ProgressLog(plan, events.ToValueList(), observations.ToValueList());
}
