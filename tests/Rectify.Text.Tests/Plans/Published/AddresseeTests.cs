namespace Rectify.Text.Tests.Plans.Published;

/// <summary>Who acts where no field names units: whom the letter is to, and who is named before the day.</summary>
public sealed class AddresseeTests
{
    [Fact]
    public void Letter_to_one_unit_is_to_be_carried_out_by_it()
    {
        var read = PlanLines.Read(
            """
            整改督办函
            山前县水利局:
            检查发现你局存在下列问题:
            1.闸门漏水。
            2.管理房无人值守。
            请你局于2024年5月31日前完成整改。
            某市水利局
            2024年5月8日
            """);

        Assert.Equal(["闸门漏水。 | 2024-05-31 | Responsible 山前县水利局", "管理房无人值守。 | 2024-05-31 | Responsible 山前县水利局"], read.Measures);
        Assert.Contains("RDT206", read.Codes);
    }

    [Fact]
    public void Letter_without_a_list_gives_the_sentences_that_ask_for_something_by_a_day()
    {
        var read = PlanLines.Read(
            """
            督辦函
            東山縣政府:
            近日巡查發現填埋場滲漏。請你縣於4月30日前完成防滲修復,並於5月10日前報送結果。
            """,
            issuedOn: "2024-04-08");

        Assert.Equal(["請你縣於4月30日前完成防滲修復,並於5月10日前報送結果 | 2024-05-10 | Responsible 東山縣政府"], read.Measures);
    }

    [Theory]
    [InlineData("各村、各单位:", "现将有关要求通知如下:")]
    [InlineData("各有关单位:", "请认真落实以下要求:")]
    [InlineData("各有关单位:", "请你单位落实以下要求:")]
    [InlineData("东县政府、西县政府:", "现将有关要求印发给你们:")]
    public void Letter_that_speaks_to_nobody_names_no_unit(string address, string lead)
    {
        var read = PlanLines.Read($"防火通知\n{address}\n{lead}\n1.清除柴草。\n2.检修线路。\n", issuedOn: "2024-11-08");

        Assert.Equal(["清除柴草。 | none | ", "检修线路。 | none | "], read.Measures);
    }

    [Fact]
    public void Units_that_a_measure_names_go_before_the_addressee()
    {
        var read = PlanLines.Read(
            """
            整改通知
            某某商场:
            请你单位按以下要求整改:
            1.由区消防站指导设置疏散标志。
            2.清理货架。
            某区消防大队
            2024年5月8日
            """);

        Assert.Equal(["由区消防站指导设置疏散标志。 | none | Responsible 区消防站", "清理货架。 | none | Responsible 某某商场"], read.Measures);
    }

    [Theory]
    [InlineData("各责任单位要逐项研究。各牵头单位于2月10日前将方案报区督查室。", "各牵头单位")]
    [InlineData("在细化清单的基础上,各单位要在2月10日前完成汇总,由区督查室统一公布。", "各单位")]
    [InlineData("从第二季度起,各镇要在每月10日前报送进展。", "各镇")]
    [InlineData("各有关县(市、区)政府要压实责任,确保今年年底前完成整治。由市公安局通报结果。", "各有关县(市、区)政府")]
    [InlineData("按月报告进展。各牵头单位每月25日前报送情况。", "各牵头单位")]
    [InlineData("东河煤矿立即制定排水方案。", "东河煤矿")]
    [InlineData("请区应急局每周报送进度。", "区应急局")]
    [InlineData("督促责任单位立即整改。", "")]
    [InlineData("联合县财政局制定补贴办法。", "")]
    [InlineData("未达标的单位要在2月10日前整改。", "")]
    public void Who_acts_by_the_day_answers_for_it(string words, string unit)
    {
        string line = Assert.Single(PlanLines.Read($"某区工作安排\n一、{words}\n", issuedOn: "2024-01-20").Measures);

        Assert.EndsWith(unit.Length == 0 ? "| " : $"| Responsible {unit}", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Hazards_under_a_heading_of_an_order_are_what_is_to_be_put_right()
    {
        var read = PlanLines.Read("整改指令书\n兴业木器厂:\n检查发现你厂存在以下问题:\n一、安全隐患\n1.粉尘未清理。\n2.电线裸露。\n请你厂于2024年6月30日前完成整改。\n", issuedOn: "2024-06-01");

        Assert.Equal(["粉尘未清理。 | 2024-06-30 | Responsible 兴业木器厂", "电线裸露。 | 2024-06-30 | Responsible 兴业木器厂"], read.Measures);
    }

    [Fact]
    public void Order_may_name_the_day_of_the_report_behind_that_of_its_list()
    {
        var read = PlanLines.Read(
            """
            督办通知
            某街道办事处:
            检查发现你街道存在以下问题:
            1.阁楼住人。
            2.室内充电。
            请你街道高度重视,于5月31日前完成整改,6月5日前将整改报告报区安委办。
            联系人:张某,电话:0000-0000000。
            某区安委办
            2024年5月8日
            """);

        Assert.Equal(["阁楼住人。 | 2024-05-31 | Responsible 某街道办事处", "室内充电。 | 2024-05-31 | Responsible 某街道办事处"], read.Measures);
    }

    [Fact]
    public void Sentence_that_goes_on_with_another_day_is_for_the_same_unit()
    {
        var read = PlanLines.Read("建议办理安排\n各承办单位要于2024年6月30日前答复省市建议。\n于2024年8月31日前答复区建议。\n2024年9月10日\n", issuedOn: "2024-05-01");

        Assert.Equal(["各承办单位要于2024年6月30日前答复省市建议 | 2024-06-30 | Responsible 各承办单位", "于2024年8月31日前答复区建议 | 2024-08-31 | Responsible 各承办单位"], read.Measures);
    }
}
