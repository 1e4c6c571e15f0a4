using NodaTime;
using Rectify.Evaluation;
using Rectify.Progress;

namespace Rectify.Core.Tests.Evaluation;

public sealed class FactSentenceTests
{
    private const string M = "2.1.1.1";

    private static readonly LocalDate On = new(2018, 7, 2);

    public static TheoryData<ProgressEvent, string, string> Facts => new()
    {
        { new Started(M, On), "2018-07-02: work began", "2018-07-02 启动整改" },
        { new ProgressReported(M, On, 66.5m), "2018-07-02: 66.5 % reported done", "2018-07-02 报告进度66.5%" },
        { new Rectified(M, On), "2018-07-02: reported as rectified", "2018-07-02 报告整改完成" },
        { new Accepted(M, On) { By = "省督察办" }, "2018-07-02: accepted by 省督察办", "2018-07-02 通过验收，记录或实施单位：省督察办" },
        { new AcceptanceRefused(M, On) { Reason = "不达标" }, "2018-07-02: acceptance refused (不达标)", "2018-07-02 验收未通过（不达标）" },
        { new ClosedOut(M, On) { Unit = "长清区" }, "2018-07-02: 长清区: closed out", "2018-07-02 长清区 销号" },
        { new Published(M, On), "2018-07-02: close-out published", "2018-07-02 公开销号结果" },
        { new LookedBack(M, On, holds: true), "2018-07-02: looked back at, and it holds", "2018-07-02 回头看，成效保持" },
        { new LookedBack(M, On, holds: false), "2018-07-02: looked back at, and it does not hold", "2018-07-02 回头看，成效未保持" },
        { new Relapsed(M, On) { RecordedOn = On.PlusDays(1) }, "2018-07-02: relapsed, recorded on 2018-07-03", "2018-07-02 反弹，记录于2018-07-03" },
        { new DeadlineExtended(M, On, On.PlusDays(30)) { ApprovedBy = "市政府" }, "2018-07-02: extended to 2018-08-01, approved by 市政府", "2018-07-02 延期至2018-08-01，批准：市政府" },
        { new DeadlineExtended(M, On, On.PlusDays(30)), "2018-07-02: extended to 2018-08-01, no approver named", "2018-07-02 延期至2018-08-01，未注明批准人" },
        { new MilestoneReached(M, On, "m1"), "2018-07-02: milestone m1 reached", "2018-07-02 完成节点m1" },
        { new DutyPerformed(measure: null, On, "d1"), "2018-07-02: duty d1 performed", "2018-07-02 履行d1" },
        { new Supervised(M, On, SupervisionKind.CrossCheck), "2018-07-02: cross-check on site", "2018-07-02 交叉互查" },
        { new OrderIssued(M, On, "1号", On.PlusDays(1)), "2018-07-02: supervision order 1号 issued, answer due 2018-07-03", "2018-07-02 挂账督办1号，答复期限2018-07-03" },
        { new OrderAnswered(M, On, "1号"), "2018-07-02: supervision order 1号 answered", "2018-07-02 答复督办1号" },
        { new Reminded(M, On), "2018-07-02: reminded", "2018-07-02 提醒" },
        { new Circulated(M, On), "2018-07-02: named in a circular", "2018-07-02 通报" },
        { new Interviewed(M, On), "2018-07-02: summoned for talks", "2018-07-02 约谈" },
        { new ProgressReported(M, On), "2018-07-02: progress reported, without a figure", "2018-07-02 报告进展（未报百分比）" },
        { new Relapsed(M, On) { Reason = "返黑", NewDue = On.PlusDays(30) }, "2018-07-02: relapsed (返黑); to be done by 2018-08-01", "2018-07-02 反弹（返黑），整改时限2018-08-01" },
        { new DeadlineAdvanced(M, On, On.PlusDays(-1)) { ApprovedBy = "省" }, "2018-07-02: brought forward to 2018-07-01, approved by 省", "2018-07-02 时限提前至2018-07-01，批准：省" },
        { new Suspended(M, On) { ApprovedBy = "省", Until = On, Reason = "诉讼" }, "2018-07-02: suspended until 2018-07-02, approved by 省 (诉讼)", "2018-07-02 中止计时至2018-07-02，批准：省（诉讼）" },
        { new Suspended(M, On), "2018-07-02: suspended, no approver named", "2018-07-02 中止计时，未注明批准人" },
        { new Resumed(M, On), "2018-07-02: resumed", "2018-07-02 恢复计时" },
        { new Cancelled(M, On) { ApprovedBy = "省", Into = "2.1.1.2" }, "2018-07-02: cancelled, merged into 2.1.1.2, approved by 省", "2018-07-02 取消整改，并入2.1.1.2，批准：省" },
        { new Cancelled(M, On), "2018-07-02: cancelled, no approver named", "2018-07-02 取消整改，未注明批准人" },
        { new Reinstated(M, On), "2018-07-02: reinstated", "2018-07-02 恢复整改" },
        { new DayFixed(M, On, "汛期", On.PlusDays(30)), "2018-07-02: 汛期 is on 2018-08-01", "2018-07-02 确定汛期为2018-08-01" },
        { new Retracted(On, "e1") { Reason = "误报" }, "2018-07-02: fact e1 taken back (误报)", "2018-07-02 更正撤回e1（误报）" },
        { new HeldAccountable(M, On) { Reason = "敷衍" }, "2018-07-02: held accountable (敷衍)", "2018-07-02 问责（敷衍）" },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public void A_fact_is_one_sentence_in_either_language(ProgressEvent fact, string english, string chinese)
    {
        var sentence = FactSentence.Of(fact);
        Assert.Equal((english, chinese), (sentence.English, sentence.Chinese));
    }

    [Fact]
    public void Every_type_of_fact_has_a_sentence_here() =>
        Assert.Equal(Enum.GetValues<ProgressEventType>(), Facts.Select(static row => row.Data.Item1.Type).Distinct().Order());

    [Fact]
    public void A_figure_tells_its_unit_its_source_and_the_day_it_was_recorded()
    {
        var sentence = FactSentence.Of(new Observation("i1", On, ObservedValue.Of(81.5m)) { Source = "月报", RecordedOn = On.PlusDays(9) }, "%");
        Assert.Equal("2018-07-02: observed 81.5% (月报), recorded on 2018-07-11", sentence.English);
        Assert.Equal("2018-07-02 监测值81.5%（月报），记录于2018-07-11", sentence.Chinese);
    }

    [Fact]
    public void A_plain_figure_is_told_plainly()
    {
        var sentence = FactSentence.Of(new Observation("i1", On, ObservedValue.Of("Ⅲ类")), unit: null);
        Assert.Equal(("2018-07-02: observed Ⅲ类", "2018-07-02 监测值Ⅲ类"), (sentence.English, sentence.Chinese));
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("fact", static () => FactSentence.Of(null!));
        Assert.Throws<ArgumentNullException>("seen", static () => FactSentence.Of(null!, "%"));
    }
}
