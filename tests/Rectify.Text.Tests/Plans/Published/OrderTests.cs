namespace Rectify.Text.Tests.Plans.Published;

/// <summary>Orders, replies and letters whose list stands in one paragraph, and the sentence that sets its day.</summary>
public sealed class OrderTests
{
    [Theory]
    [InlineData("近日我办巡查发现以下问题:一是桥下堆放垃圾;二是堤岸护栏缺失。请你办于2024年6月15日前完成整改,并将整改情况书面反馈我办。", "一是桥下堆放垃圾;", "二是堤岸护栏缺失。")]
    [InlineData("经检查,你单位存在下列隐患:1.桥下堆放垃圾;2.堤岸护栏缺失。现要求你单位立即整改,于2024年6月15日前整改完毕。", "桥下堆放垃圾;", "堤岸护栏缺失。")]
    [InlineData("经检查,你单位存在下列隐患:1.桥下堆放垃圾;2.堤岸护栏缺失。\n责令你单位于2024年6月15日前改正。\n一式两份,一份存档。", "桥下堆放垃圾;", "堤岸护栏缺失。")]
    public void List_in_the_paragraph_of_an_order_takes_its_day(string text, string first, string second)
    {
        var read = PlanLines.Read($"关于东河问题的督办函\n东县河长办:\n{text}\n某市河长办\n2024年5月20日\n");

        Assert.Equal([$"{first} | 2024-06-15 | Responsible 东县河长办", $"{second} | 2024-06-15 | Responsible 东县河长办"], read.Measures);
    }

    [Fact]
    public void Counted_problems_of_a_report_are_no_measures()
    {
        var read = PlanLines.Read("某区检查情况通报\n检查发现以下问题:一是台账不全;二是标识缺失。\n", issuedOn: "2024-05-20");

        Assert.Empty(read.Measures);
    }

    [Fact]
    public void Reply_divides_its_points_within_one_paragraph()
    {
        var read = PlanLines.Read(
            """
            关于对敬老院火灾隐患挂牌督办的批复
            区应急局:你局请示收悉,现批复如下: 一、同意对某敬老院挂牌督办,确保在2024年12月10日前消除火灾隐患。 二、由区民政局督促落实防范措施。 特此批复。
            2024年4月24日
            """);

        Assert.Equal(
            ["同意对某敬老院挂牌督办,确保在2024年12月10日前消除火灾隐患。 | 2024-12-10 | ", "由区民政局督促落实防范措施。 | none | Responsible 区民政局"],
            read.Measures);
    }

    [Fact]
    public void Problems_led_in_by_a_sentence_go_on_past_their_measures()
    {
        var read = PlanLines.Read(
            """
            某镇创建整改报告
            县创建办:现将整改情况汇报如下:(一)南街杂物乱堆。整改措施:组织社区清理杂物。(二)北巷垃圾成堆。整改措施:安排铲车清运垃圾。
            """, issuedOn: "2024-03-01");

        Assert.Equal(["组织社区清理杂物。 | none | ", "安排铲车清运垃圾。 | none | "], read.Measures);
        Assert.Equal(["南街杂物乱堆。 > 1.1", "北巷垃圾成堆。 > 2.1"], read.Problems);
    }

    [Fact]
    public void Last_item_before_the_closing_words_is_kept()
    {
        var read = PlanLines.Read(
            """
            关于某建议的答复
            现答复如下:
            (一)2024年8月底前新增公交站6个。
            (二)加强与街道沟通,优化站点布局。
            感谢您对交通工作的关心。
            """, issuedOn: "2024-05-30");

        Assert.Equal(["2024年8月底前新增公交站6个。 | 2024-08-31 | ", "加强与街道沟通,优化站点布局。 | none | "], read.Measures);
    }

    [Fact]
    public void Places_and_units_that_are_asked_to_act_answer_for_it()
    {
        var read = PlanLines.Read(
            """
            某市防汛整改通知
            各县区:
            东县要于5月10日前完成堤防加固。西县要于5月20日前完成险段清淤。全市要于5月底前完成排查。
            """, issuedOn: "2024-04-01");

        Assert.Equal(["东县要于5月10日前完成堤防加固 | 2024-05-10 | Responsible 东县", "西县要于5月20日前完成险段清淤 | 2024-05-20 | Responsible 西县"], read.Measures);
        Assert.Contains("RDT110", read.Codes);
    }

    [Fact]
    public void Unit_that_is_asked_is_the_one_that_acts()
    {
        var read = PlanLines.Read(
            """
            关于东湖整治的交办单
            1.请区水务局5月底前完成清淤;
            2.由包片单位区文旅局督促商户清理杂物。
            3.及时申请区财政局拨款。
            """, issuedOn: "2024-04-01");

        Assert.Equal(
            ["请区水务局5月底前完成清淤; | 2024-05-31 | Responsible 区水务局", "由包片单位区文旅局督促商户清理杂物。 | none | Responsible 区文旅局", "及时申请区财政局拨款。 | none | "],
            read.Measures);
    }

    [Theory]
    [InlineData("区住建局:4月底前完成危房鉴定。", "Responsible 区住建局")]
    [InlineData("区卫健局、区疾控中心:4月底前完成监测。", "Responsible 区卫健局, Responsible 区疾控中心")]
    [InlineData("由街道综合执法队取缔摊点,4月底前完成。", "Responsible 街道综合执法队")]
    [InlineData("要求各单位:4月底前完成排查。", "")]
    public void Units_before_a_colon_or_after_a_word_for_the_agent_do_the_measure(string words, string units) =>
        Assert.Equal([$"{words} | 2024-04-30 | {units}"], PlanLines.Read($"某区整改分工\n1.{words}\n", issuedOn: "2024-03-01").Measures);

    [Theory]
    [InlineData("清理隐性壁垒。〔省发展改革委、省财政厅〕", "清理隐性壁垒。", "Responsible 省发展改革委, Responsible 省财政厅")]
    [InlineData("清理隐性壁垒。(省发展改革委、省财政厅)", "清理隐性壁垒。", "Responsible 省发展改革委, Responsible 省财政厅")]
    [InlineData("报送领导小组办公室(省发展改革委)", "报送领导小组办公室(省发展改革委)", "")]
    public void Brackets_behind_the_sentence_may_hold_nothing_but_units(string words, string text, string units) =>
        Assert.Equal([$"{text} | none | {units}"], PlanLines.Read($"某省若干措施\n(一){words}\n", issuedOn: "2024-03-01").Measures);

    [Fact]
    public void Dated_sentences_of_a_long_text_are_named_in_one_line()
    {
        var result = PlanReader.Read($"某县情况\n{string.Concat(Enumerable.Repeat("2024年6月底前完成清理工作。", 200))}\n", new PlanReadOptions { IssuedOn = new NodaTime.LocalDate(2024, 3, 1) });

        Assert.Contains("More than 50 sentences", Assert.Single(result.Diagnostics, static d => d.Code == DiagnosticCodes.DatedSentence).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_on_appeal_and_signatures_of_officers_are_no_measures()
    {
        var read = PlanLines.Read(
            """
            责令限期整改指令书
            某某化工有限公司:
            经查,你单位存在下列问题:
            1.未建立双控机制;
            2.作业票填写不全。
            现责令你单位对第1项问题于2024年6月30日前整改完毕,第2项问题于2024年5月31日前整改完毕。
            如果不服本指令,可以在60日内申请行政复议。
            安全生产行政执法人员(签名):张某
            某县应急管理局
            2024年5月10日
            """);

        Assert.Equal(["未建立双控机制; | 2024-06-30 | Responsible 某某化工有限公司", "作业票填写不全。 | 2024-05-31 | Responsible 某某化工有限公司"], read.Measures);
    }

    [Theory]
    [InlineData("3月20日前,区城管局完成摊点摸排。", "Responsible 区城管局")]
    [InlineData("区督查室组织验收,3月20日前报送结果。", "Responsible 区督查室")]
    [InlineData("各级部门完成摸排,3月20日前报送结果。", "")]
    [InlineData("区水务局组织不力,3月20日前报送结果。", "")]
    public void Unit_with_its_level_before_what_it_does_answers_for_it(string words, string units) =>
        Assert.Equal([$"{words} | 2024-03-20 | {units}"], PlanLines.Read($"某区整治安排\n一、{words}\n", issuedOn: "2024-03-01").Measures);
}
