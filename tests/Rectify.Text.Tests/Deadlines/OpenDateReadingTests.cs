using NodaTime;
using Rectify.Text.Deadlines;

namespace Rectify.Text.Tests.Deadlines;

public class OpenDateReadingTests
{
    private static readonly LocalDate Issued = new(2024, 1, 10);

    // A word that says which year, month, quarter or week is meant, and that nobody can be sure of, is never dropped.
    [Theory]
    [InlineData("来年6月底前", "year/来年")]
    [InlineData("来年底", "year/来年")]
    [InlineData("年末岁初", "year/年末岁初")]
    [InlineData("年底年初前完成", "year/年底年初")]
    [InlineData("岁末年初", "year/岁末年初")]
    [InlineData("来年年底前", "year/来年")]
    [InlineData("来年一季度", "year/来年")]
    [InlineData("来年上半年", "year/来年")]
    [InlineData("来年6月15日前", "year/来年")]
    [InlineData("来年汛前", "year/来年")]
    [InlineData("来年春节前", "year/来年")]
    [InlineData("到来年6月底", "year/来年")]
    [InlineData("第二年6月底前", "year/第二年")]
    [InlineData("开工后第二年底", "year/第二年")]
    [InlineData("后月底前", "month/后月")]
    [InlineData("隔年6月底前", "year/隔年")]
    [InlineData("下年6月底", "year/下年")]
    [InlineData("下年底前", "year/下年")]
    [InlineData("大后年6月底", "year/大后年")]
    [InlineData("某年6月底", "year/某年")]
    [InlineData("再下一年6月底", "year/再下一年")]
    [InlineData("第三年6月底前", "year/第三年")]
    [InlineData("下学年末", "year/下学年")]
    [InlineData("隔月10日前", "month/隔月")]
    [InlineData("某月底前", "month/某月")]
    [InlineData("该月底前", "month/该月")]
    [InlineData("腊月底前", "month/腊月")]
    [InlineData("首月底前", "month/首月")]
    [InlineData("2024年某月底前", "month/某月")]
    [InlineData("隔季度末", "quarter/隔季度")]
    [InlineData("隔周周五前", "week/隔周")]
    [InlineData("两年后的6月底", "unknown/年后")]
    [InlineData("两年后6月底前", "unknown/年后")]
    [InlineData("三年后的年底", "unknown/年后")]
    [InlineData("3个月后的月底", "unknown/月后")]
    [InlineData("两年后汛前", "unknown/年后")]
    [InlineData("农历六月底前", "unknown/农历")]
    [InlineData("农历2024年6月底前", "unknown/农历")]
    [InlineData("后三季度", "unknown/后")]
    [InlineData("几月底前", "unknown/几")]
    [InlineData("3年后年底前", "veto/joined")]
    [InlineData("整改后年底前验收", "veto/joined")]
    [InlineData("2024年春季造林结束前", "veto/unknown-event")]
    [InlineData("2024年春季造林结束前完成", "veto/unknown-event")]
    [InlineData("2024年下轮巡察前完成整改", "veto/unknown-event")]
    [InlineData("2024年12月底月底前", "veto/another-number")]
    [InlineData("一个半月内", "veto/broken-span")]
    [InlineData("自2024年4月1日起两个半月内", "veto/broken-span")]
    [InlineData("验收合格后一个半月内", "veto/broken-span")]
    [InlineData("2024年度预算编制前", "veto/unknown-event")]
    [InlineData("2024年底验收前", "veto/unknown-event")]
    [InlineData("6月底项目验收前", "veto/unknown-event")]
    [InlineData("2024年6月底开工前", "veto/unknown-event")]
    [InlineData("年底考核前", "veto/unknown-event")]
    [InlineData("2024学年内", "unknown/学")]
    public void Unknown_word_of_time_makes_the_phrase_none(string text, string row) => AssertOpen(text, row);

    [Theory]
    [InlineData("2024年 月底前")]
    [InlineData("2024年月底前")]
    [InlineData("2024年__月底前")]
    [InlineData("2024年×月底前")]
    [InlineData("2024年□月底前")]
    [InlineData("2024年()月底前")]
    [InlineData("2024年 月 日前")]
    [InlineData("2024年第 季度")]
    [InlineData("2024年 季度末")]
    [InlineData("2024年6月 日前")]
    [InlineData("2024年6月__日前")]
    [InlineData("2024年6月 日前完成")]
    [InlineData("6月 日前")]
    [InlineData("  月底前")]
    public void Form_left_blank_is_none(string text) => AssertOpen(text, "veto/blank");

    [Theory]
    [InlineData("    年  月底前")]
    [InlineData("20××年6月底前")]
    [InlineData("202 年6月底前")]
    [InlineData("XX月底前")]
    [InlineData("捌月底前")]
    public void Blank_or_unreadable_number_before_a_date_is_none(string text) => Assert.NotEmpty(ReadNone(text).Notes);

    [Theory]
    [InlineData("去年底")]
    [InlineData("上年6月底")]
    [InlineData("上年末")]
    [InlineData("前年底")]
    [InlineData("前年6月底")]
    [InlineData("大前年底")]
    [InlineData("上月底")]
    [InlineData("上月末前")]
    [InlineData("上月15日")]
    [InlineData("上个月底")]
    [InlineData("上上月底")]
    [InlineData("上季度末")]
    [InlineData("上一季度末")]
    [InlineData("上周五")]
    [InlineData("上上周")]
    public void Day_of_the_past_is_none(string text) => AssertOpen(text, "veto/past");

    // What comes after an open date may come before it in time, and what takes its year from it is open, too.
    [Theory]
    [InlineData("来年3月底前完成方案,6月底前完成整改")]
    [InlineData("2024年底前完成方案,来年6月底前完成整改")]
    [InlineData("2024年底前完成方案,来年完成整改")]
    [InlineData("6月底前完成方案,隔年全面完成")]
    [InlineData("立行立改,来年6月底前完成")]
    [InlineData("长期坚持,来年6月底前取得成效")]
    [InlineData("两年后6月底前,2026年底前")]
    [InlineData("6月底或来年9月底前")]
    public void Open_date_leaves_the_whole_open(string text) => ReadNone(text);

    // The word that looks like one belongs to what stands before it.
    [Theory]
    [InlineData("城市照明年底前完成改造", 12)]
    [InlineData("情况说明年底前报送", 12)]
    [InlineData("开展检查2次年底前完成", 12)]
    [InlineData("80%以上年底前完成", 12)]
    [InlineData("接下来年底前完成", 12)]
    [InlineData("建设5个年底前投用", 12)]
    [InlineData("总体水平年底前达标", 12)]
    [InlineData("清单月底前印发", 1)]
    public void Words_that_only_look_like_one_are_passed_over(string text, int month) =>
        Assert.Equal(new LocalDate(2024, month, 31), DeadlineParser.Parse(text, Issued).Due);

    [Theory]
    [InlineData("当年计划")]
    [InlineData("当年任务完成")]
    [InlineData("本年度计划")]
    [InlineData("今年任务")]
    [InlineData("明年预算")]
    [InlineData("完成当年任务的80%")]
    [InlineData("次年工作要点")]
    [InlineData("今年计划退出的村")]
    [InlineData("今年计划完成的造林任务")]
    public void Year_before_a_noun_is_no_day(string text) => AssertOpen(text, "veto/named");

    [Theory]
    [InlineData("今年计划完成造林5万亩")]
    [InlineData("今年计划完成5万亩的造林")]
    public void Year_before_a_promise_is_one(string text) => Assert.Equal(new LocalDate(2024, 12, 31), DeadlineParser.Parse(text, Issued).Due);

    [Theory]
    [InlineData("汛期时")]
    [InlineData("入冬时")]
    [InlineData("供暖季时")]
    [InlineData("汛期")]
    [InlineData("汛期内")]
    [InlineData("汛期期间")]
    [InlineData("春节期间")]
    [InlineData("验收时")]
    public void Season_without_before_or_after_is_none(string text) => ReadNone(text);

    [Theory]
    [InlineData("按期")]
    [InlineData("按期完成")]
    [InlineData("限期整改")]
    [InlineData("未立行立改")]
    [InlineData("按时间节点")]
    [InlineData("按省要求时限完成")]
    [InlineData("另行通知")]
    [InlineData("周五前")]
    [InlineData("近期完成")]
    [InlineData("非汛期前")]
    public void Words_without_a_day_are_none(string text) => ReadNone(text);

    [Fact]
    public void Note_points_at_the_words()
    {
        var note = Assert.Single(ReadNone("整改时限:两年后的6月底").Notes);

        Assert.Equal((5, 7), (note.Start, note.Length));
        Assert.EndsWith(".", note.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("已于2023年12月完成", "veto/reported")]
    [InlineData("比2023年下降15%", "veto/compared")]
    [InlineData("2024年版目录", "veto/edition")]
    [InlineData("2024年以来", "veto/since")]
    [InlineData("2024年度工作要点", "veto/named")]
    [InlineData("2024年我市环境", "veto/unpromised")]
    public void Note_names_the_veto(string text, string row) => AssertOpen(text, row);

    [Theory]
    [InlineData("2024年6月底前不得开工")]
    [InlineData("2024年12月31日前,未取得许可证的一律不得排污")]
    [InlineData("6月底前各类燃煤锅炉不得新建")]
    [InlineData("3月1日前不予验收")]
    [InlineData("年底前不得反弹")]
    [InlineData("2024年6月底前不再新增")]
    [InlineData("2024年5月1日至9月1日禁止捕捞")]
    [InlineData("6月底前暂停施工")]
    public void Day_until_which_something_is_forbidden_is_none(string text) => AssertOpen(text, "veto/prohibited");

    [Theory]
    [InlineData("2024年6月底前不得少于3家", 6)]
    [InlineData("2024年6月底前做到污水不再直排", 6)]
    [InlineData("到2024年6月底,新增项目不得突破总量", 6)]
    [InlineData("2024年6月底前完成整改,不得反弹", 6)]
    [InlineData("2024年6月底前禁止类项目退出", 6)]
    [InlineData("2024年6月底前全面禁止露天焚烧秸秆", 6)]
    public void What_is_to_be_reached_by_forbidding_is_due(string text, int month) => Assert.Equal(month, DeadlineParser.Parse(text, Issued).Due?.Month);

    [Theory]
    [InlineData("2024年启动,三年完成")]
    [InlineData("2024年6月启动,两年内完成")]
    [InlineData("2024年3月开工,18个月建成")]
    [InlineData("2024年上半年开工建设,一年完成")]
    public void Span_behind_a_start_without_a_day_is_none(string text) => Assert.Contains(ReadNone(text).Notes, static note => string.Equals(note.Row, "veto/open-start", StringComparison.Ordinal));

    [Theory]
    [InlineData("年终总结")]
    [InlineData("年底总结")]
    [InlineData("年末决算")]
    [InlineData("年终评议")]
    [InlineData("年终盘点")]
    [InlineData("2024年底前到期的合同")]
    [InlineData("2024年投产的项目")]
    [InlineData("2024年6月底前交办的信访件")]
    public void Date_that_is_part_of_a_name_is_none(string text) => AssertOpen(text, "veto/named");

    [Theory]
    [InlineData("较原计划提前半年完成")]
    [InlineData("提前3个月完成")]
    [InlineData("力争提前一个月完成")]
    [InlineData("比原计划提前3个月")]
    [InlineData("提前两个月竣工")]
    public void How_much_earlier_than_planned_is_none(string text) => ReadNone(text);

    private static void AssertOpen(string text, string row) => Assert.Equal(row, ReadNone(text).Notes[0].Row);

    private static DeadlineReading ReadNone(string text)
    {
        var reading = DeadlineParser.Parse(text, Issued);
        Assert.Equal(DeadlineKind.None, reading.Kind);
        Assert.Null(reading.Deadline);
        return reading;
    }
}
