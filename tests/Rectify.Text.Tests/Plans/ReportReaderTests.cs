using NodaTime;
using Rectify.Progress;
using Rectify.Text;
using Rectify.Text.Plans;

namespace Rectify.Text.Tests.Plans;

public sealed class ReportReaderTests
{
    private static readonly LocalDate Day = new(2024, 3, 1);

    [Theory]
    [InlineData("已完成。", ProgressEventType.Rectified)]
    [InlineData("该问题已整改到位", ProgressEventType.Rectified)]
    [InlineData("已补齐台账,完成整改。", ProgressEventType.Rectified)]
    [InlineData("已整改完成,并通过验收。", ProgressEventType.Accepted)]
    [InlineData("已完成整改,2023年已销号。", ProgressEventType.ClosedOut)]
    [InlineData("未完成", ProgressEventType.ProgressReported)]
    [InlineData("尚未整改到位,正在推进。", ProgressEventType.ProgressReported)]
    [InlineData("拟于6月底前完成整改", ProgressEventType.ProgressReported)]
    [InlineData("基本完成", ProgressEventType.ProgressReported)]
    [InlineData("阶段性完成整改", ProgressEventType.ProgressReported)]
    [InlineData("达到序时进度", ProgressEventType.ProgressReported)]
    [InlineData("持续推进", ProgressEventType.ProgressReported)]
    [InlineData("已报送整改完成情况", ProgressEventType.ProgressReported)]
    [InlineData("已完成1.2公里", ProgressEventType.ProgressReported)]
    [InlineData("已完成100%", ProgressEventType.Rectified)]
    [InlineData("排查已完成,整治正在推进", ProgressEventType.ProgressReported)]
    public void Words_of_completion_count_only_where_nothing_takes_them_back(string words, ProgressEventType type)
    {
        var read = ReportReader.Read("1.1", words, Day);

        Assert.Equal((type, words, Day), (read!.Type, read.Note, read.On));
    }

    [Theory]
    [InlineData("")]
    [InlineData("未启动")]
    [InlineData("无")]
    public void Nothing_is_reported(string words) => Assert.Null(ReportReader.Read("1.1", words, Day));

    [Theory]
    [InlineData("2024年2月20日已完成。", "2024-02-20")]
    [InlineData("已于2024年2月20日通过验收。", "2024-02-20")]
    [InlineData("已完成,计划2024年5月20日公示。", "2024-03-01")]
    [InlineData("2024年2月20日正在推进。", "2024-03-01")]
    public void Completion_is_dated_by_the_day_it_names(string words, string on) =>
        Assert.Equal(on, NodaTime.Text.LocalDatePattern.Iso.Format(ReportReader.Read("1.1", words, Day)!.On));

    [Fact]
    public void Report_under_a_problem_speaks_of_its_measures()
    {
        var read = PlanReader.Read("某局整改方案\n(一)台账不全\n整改措施:补齐台账。\n责任单位:办公室\n整改进展:已完成。\n(二)学习不深入\n整改措施:\n1.制定计划。\n2.组织研讨。\n责任单位:人事科\n整改进展:正在推进。\n", new PlanReadOptions { Id = "p", IssuedOn = Day });

        Assert.Equal("p", read.Reported.Plan);
        Assert.Equal(["Rectified 1.1", "ProgressReported 2.1", "ProgressReported 2.2"], read.Reported.Events.Select(static e => $"{e.Type} {e.Measure}"));
    }

    [Fact]
    public void Column_of_progress_speaks_of_the_measure_of_its_row()
    {
        const string Text = "某县整改台账\n序号\t存在问题\t整改措施\t责任单位\t整改进展\n1\t通道堵塞\t清理杂物\t县供销社\t已销号\n2\t电线老化\t更换线路\t县医院\t正在推进\n";

        var read = PlanReader.Read(Text, new PlanReadOptions { IssuedOn = Day });

        Assert.Equal(["ClosedOut 1.1", "ProgressReported 2.1"], read.Reported.Events.Select(static e => $"{e.Type} {e.Measure}"));
    }
}
