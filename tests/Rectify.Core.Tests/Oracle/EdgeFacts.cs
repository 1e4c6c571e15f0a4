using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Core.Tests.Oracle;

/// <summary>Logs whose facts fall on the same few days, in every order, recorded late, retracted, for the whole and for units.</summary>
internal static class EdgeFacts
{
    private const int MostEvents = 14;

    private static readonly EvidenceItem Photo = new("照片");

    // The way of a measure that goes well, of which a story takes some steps.
    private static readonly ProgressEventType[] Way =
    [
        ProgressEventType.Started,
        ProgressEventType.ProgressReported,
        ProgressEventType.Rectified,
        ProgressEventType.Accepted,
        ProgressEventType.ClosedOut,
        ProgressEventType.Published,
        ProgressEventType.LookedBack,
    ];

    public static Gen<ProgressLog> AnyLog(Measure measure) =>
        from events in Gen.Frequency((1, EdgeDays.UpTo(MostEvents, AnyEvent)), (1, Story()))
        from observations in EdgeDays.UpTo(7, Observed)
        select new ProgressLog("plan", events, observations.Where(o => o.Value.Level is null || IsLevel(measure, o.Indicator)).ToValueList());

    // An amount is observed in numbers: the design is silent on a stray level among them.
    private static bool IsLevel(Measure measure, string id) =>
        measure.Indicators.Any(i => i.Target is LevelTarget && string.Equals(i.Id, id, StringComparison.Ordinal));

    private static Gen<int> Delay() => Gen.Frequency((5, Gen.Constant(0)), (1, Gen.Choose(1, 16)));

    private static Gen<string?> Speaker() => Gen.Frequency((10, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>(EdgePlans.County, EdgePlans.Bureau, EdgePlans.BureauInLong, EdgePlans.NewCounty)));

    private static Gen<Observation> Observed(int number) =>
        from indicator in Gen.Elements("m-i1", "m-i1", "m-i2")
        from day in EdgeDays.Any()
        from late in Delay()
        from value in Gen.Choose(0, 7)
        from level in Gen.Frequency((3, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>("Ⅱ类", "Ⅲ类", "劣Ⅴ类", "未监测")))
        from unit in Speaker()
        select new Observation(indicator, day, level is null ? ObservedValue.Of(value) : ObservedValue.Of(level)) { Id = $"o{number}", RecordedOn = day.PlusDays(late), Unit = unit };

    private static Gen<ProgressEventType> AnyType() => Gen.Frequency(
        (6, Gen.Choose(0, (int)ProgressEventType.Relapsed).Select(static n => (ProgressEventType)n)),
        (3, Gen.Elements(ProgressEventType.Suspended, ProgressEventType.Suspended, ProgressEventType.Resumed, ProgressEventType.DeadlineExtended, ProgressEventType.DeadlineAdvanced, ProgressEventType.DayFixed)),
        (2, Gen.Elements(ProgressEventType.MilestoneReached, ProgressEventType.DutyPerformed)),
        (2, Gen.Elements(ProgressEventType.Cancelled, ProgressEventType.Reinstated, ProgressEventType.Retracted)),
        (1, EdgeDays.AnyOf<ProgressEventType>()));

    // Steps of the way on days that follow each other, with other facts among them.
    private static Gen<ValueList<ProgressEvent>> Story() =>
        from length in Gen.Choose(1, Way.Length)
        from days in EdgeDays.Any().ArrayOf(length)
        from kept in Gen.Choose(0, 5).ArrayOf(length)
        let inOrder = days.Order().ToArray()
        from steps in Gen.CollectToArray(Enumerable.Range(0, length).Where(n => kept[n] > 0), n => EventOf(n + 1, Way[n], inOrder[n]))
        from others in Gen.Choose(0, 5)
        from rest in Gen.CollectToArray(Enumerable.Range(Way.Length + 1, others), AnyEvent)
        from isBefore in EdgeDays.Flag()
        select (isBefore ? rest.Concat(steps) : steps.Concat(rest)).ToValueList();

    private static Gen<ProgressEvent> AnyEvent(int number) =>
        from type in AnyType()
        from day in EdgeDays.Any()
        from fact in EventOf(number, type, day)
        select fact;

    private static Gen<ProgressEvent> EventOf(int number, ProgressEventType type, LocalDate day) =>
        from late in Delay()
        from draw in Gen.Choose(0, 59)
        from later in EdgeDays.Any()
        from newDue in EdgeDays.Maybe(1, 3)
        from unit in Speaker()
        from proof in Gen.Choose(0, 5)
        select Made(type, day, draw, later, newDue) with { Id = $"e{number}", RecordedOn = day.PlusDays(late), Unit = type is ProgressEventType.DayFixed or ProgressEventType.Retracted || (type == ProgressEventType.DutyPerformed && draw % 4 == 0) ? null : unit, Evidence = proof == 0 ? [Photo] : default };

    private static string? Sometimes(int draw, string text) => draw % 3 == 0 ? null : text;

    private static ProgressEvent Made(ProgressEventType type, LocalDate on, int draw, LocalDate later, LocalDate? newDue) => type switch
    {
        ProgressEventType.Started => new Started(EdgeWorld.Id, on),
        ProgressEventType.ProgressReported => new ProgressReported(EdgeWorld.Id, on, draw % 4 == 0 ? null : draw % 21 * 5),
        ProgressEventType.Rectified => new Rectified(EdgeWorld.Id, on),
        ProgressEventType.Accepted => new Accepted(EdgeWorld.Id, on) { By = (draw % 6) switch { 0 => null, 1 => EdgePlans.County, 2 => EdgePlans.BureauInLong, 3 => EdgePlans.NewCounty, _ => "市督察办" } },
        ProgressEventType.AcceptanceRefused => new AcceptanceRefused(EdgeWorld.Id, on) { NewDue = newDue },
        ProgressEventType.ClosedOut => new ClosedOut(EdgeWorld.Id, on),
        ProgressEventType.Published => new Published(EdgeWorld.Id, on),
        ProgressEventType.LookedBack => new LookedBack(EdgeWorld.Id, on, draw % 2 == 0) { NewDue = draw % 2 == 0 ? null : newDue },
        ProgressEventType.Relapsed => new Relapsed(EdgeWorld.Id, on) { NewDue = newDue },
        ProgressEventType.DeadlineExtended => new DeadlineExtended(EdgeWorld.Id, on, later) { ApprovedBy = Sometimes(draw, "市政府") },
        ProgressEventType.DeadlineAdvanced => new DeadlineAdvanced(EdgeWorld.Id, on, later) { ApprovedBy = Sometimes(draw, "市政府") },
        ProgressEventType.MilestoneReached => new MilestoneReached(EdgeWorld.Id, on, (draw % 4) switch { 0 => "m-s1", 1 => "m-m2", _ => "m-m1" }),
        ProgressEventType.DutyPerformed => draw % 4 == 0 ? new DutyPerformed(null, on, "s1-d1") : new DutyPerformed(EdgeWorld.Id, on, "m-d1"),
        ProgressEventType.Supervised => new Supervised(EdgeWorld.Id, on, SupervisionKind.Special),
        ProgressEventType.OrderIssued => new OrderIssued(EdgeWorld.Id, on, $"督{draw % 2}", LocalDate.Max(on, later)),
        ProgressEventType.OrderAnswered => new OrderAnswered(EdgeWorld.Id, on, $"督{draw % 2}"),
        ProgressEventType.Reminded => new Reminded(EdgeWorld.Id, on),
        ProgressEventType.Circulated => new Circulated(EdgeWorld.Id, on),
        ProgressEventType.Interviewed => new Interviewed(EdgeWorld.Id, on),
        ProgressEventType.HeldAccountable => new HeldAccountable(EdgeWorld.Id, on),
        ProgressEventType.Retracted => new Retracted(on, draw % 5 == 0 ? $"o{(draw % 7) + 1}" : $"e{(draw % MostEvents) + 1}"),
        ProgressEventType.Suspended => new Suspended(EdgeWorld.Id, on) { ApprovedBy = Sometimes(draw, "市政府"), Until = draw % 2 == 0 ? null : LocalDate.Max(on, later) },
        ProgressEventType.Resumed => new Resumed(EdgeWorld.Id, on),
        ProgressEventType.Cancelled => new Cancelled(EdgeWorld.Id, on) { ApprovedBy = Sometimes(draw, "市政府"), Reason = Sometimes(draw / 3, "撤销"), Into = (draw % 5) switch { 0 => "n", 1 => "x", _ => null } },
        ProgressEventType.Reinstated => new Reinstated(EdgeWorld.Id, on),
        _ => new DayFixed(draw % 2 == 0 ? EdgeWorld.Id : null, on, draw % 3 == 0 ? " 审查Ａ " : EdgePlans.Words, later),
    };
}
