using NodaTime;
using Rectify.Progress;

namespace Rectify.Reporting.Tests.Ledgers;

/// <summary>A log with every kind of fact and every member that a fact may have.</summary>
internal static class SampleLog
{
    private const string Measure = "2.1.1.1";

    private static readonly LocalDate On = new(2018, 8, 31);
    private static readonly LocalDate Later = new(2018, 12, 31);

    public static ProgressLog Full { get; } = new(Seed.Plan.Id,
    [
        new Started(Measure, On) { By = "市环保局", Unit = "历下区", RecordedOn = Later },
        new Started(Measure, new LocalDate(2014, 10, 1)),
        new ProgressReported(Measure, On, 33.3m),
        new ProgressReported(Measure, On, 0.1234567890123456789m),
        new ProgressReported(Measure, On, 0m),
        new ProgressReported(Measure, On, 0.5m),
        new ProgressReported(Measure, On, 100m),
        new Rectified(Measure, On),
        new Accepted(Measure, On),
        new AcceptanceRefused(Measure, On) { Reason = "=HYPERLINK(\"http://example.org\",\"x\")" },
        new ClosedOut(Measure, On),
        new Published(Measure, On),
        new LookedBack(Measure, On, holds: true),
        new LookedBack(Measure, On, holds: false),
        new Relapsed(Measure, On) { Reason = "'=1 <b>&amp;</b>\u0007 “①” 𠮷 _x0041_" },
        new DeadlineExtended(Measure, On, Later) { ApprovedBy = "@市政府", Reason = "第一行\n第二行" },
        new MilestoneReached("2.3.5.1", On, "2.3.5.1-m1"),
        new DutyPerformed(measure: null, On, "3.2-d1"),
        new DutyPerformed("2.1.1.3", On, "2.1.1.3-d1"),
        .. Enum.GetValues<SupervisionKind>().Select(static kind => new Supervised(Measure, On, kind) { Reason = "-1" }),
        new OrderIssued(Measure, On, "济督〔2018〕3号", Later),
        new OrderAnswered(Measure, On, "2018.10"),
        new Reminded(Measure, On),
        new Circulated(Measure, On) { Reason = "+86" },
        new Interviewed(Measure, On) { Reason = "7" },
        new HeldAccountable(Measure, On) { Reason = "2018-08-31" },
        new ProgressReported(Measure, On) { Note = "=1" },
        new AcceptanceRefused(Measure, On) { NewDue = Later },
        new LookedBack(Measure, On, holds: false) { NewDue = Later },
        new Relapsed(Measure, On) { NewDue = Later },
        new Suspended(Measure, On) { ApprovedBy = "市政府", Reason = "诉讼", Until = Later },
        new Suspended(Measure, On),
        new Resumed(Measure, On),
        new Cancelled(Measure, On) { ApprovedBy = "市政府", Reason = "并入", Into = "2.1.1.2" },
        new Reinstated(Measure, On),
        new DeadlineAdvanced(Measure, On, Later) { ApprovedBy = "市政府", Reason = "提前" },
        new DayFixed(Measure, On, "汛期", Later),
        new DayFixed(measure: null, On, "供暖季", Later),
        new Rectified(Measure, On)
        {
            Id = "e1",
            Note = "第一行\n第二行",
            Evidence =
            [
                new EvidenceItem("验收意见", "archive/2018/17.pdf", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
                new EvidenceItem("照片"),
                new EvidenceItem(" a|b\\c\nd ", sha256: "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855"),
                new EvidenceItem("n", " r\r"),
            ],
        },
        new Retracted(On, "e1") { Reason = "误报" },
        new Retracted(On, "o1"),
    ],
    [
        new Observation("2.3.1.2-i1", On, ObservedValue.Of(66.5m)) { Source = "济南市统计公报", RecordedOn = Later },
        new Observation("2.3.1.2-i1", On, ObservedValue.Of(-0.000001m)) { Unit = "章丘区" },
        new Observation("2.3.1.2-i1", On, ObservedValue.Of(1234567890.12345678m)),
        new Observation("2.3.1.2-i1", On, ObservedValue.Of("Ⅲ类")),
        new Observation("2.3.1.2-i1", On, ObservedValue.Of("3")),
        new Observation("2.3.1.2-i1", On, ObservedValue.Of(1m)) { Id = "o1" },
    ]);
}
