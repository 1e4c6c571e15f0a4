using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;

namespace Rectify.Text.Tests.Plans;

/// <summary>Plans behind a letter or a notice, and letters that are the plan.</summary>
public class CoveringLetterTests
{
    private const string Plan = """

        (一)溢洪道淤积。
        整改措施:清淤1200立方米。
        责任单位:水库管理所
        整改时限:2023年5月底前
        """;

    [Theory]
    [InlineData("青河县水利局\n关于上报《水库安全问题整改方案》的报告\n县政府:\n现将方案呈上,请审示。\n青河县水利局\n2023年4月2日\n水库安全问题整改方案", "水库安全问题整改方案")]
    [InlineData("关于报送水库安全问题整改方案的函\n市安委办:\n现将方案报送贵办。\n附件:青河县水利局水库安全问题整改方案\n青河县水利局\n2023年4月2日\n附件\n青河县水利局水库安全问题整改方案", "青河县水利局水库安全问题整改方案")]
    [InlineData("关于印发《水库安全问题整改方案》的通知\n各乡镇:\n现印发给你们。\n青河县水利局\n2023年4月2日\n水库安全问题\n整改方案", "水库安全问题整改方案")]
    [InlineData("青河县水利局关于印发水库安全问题整改方案的通知\n各乡镇:\n现印发给你们。\n青河县水利局\n2023年4月2日\n青河县水库安全问题整改方案", "水库安全问题整改方案", "青河县水库安全问题整改方案")]
    public void Plan_behind_a_letter_bears_its_own_title_and_the_day_of_the_letter(string letter, string named, string? printed = null)
    {
        var read = PlanReader.Read(letter + Plan);

        Assert.Equal(printed ?? named, read.Plan!.Title);
        Assert.Equal(new LocalDate(2023, 4, 2), read.Plan.IssuedOn);
        Assert.Equal("清淤1200立方米。", Assert.Single(read.Plan.Measures).Text);
        Assert.DoesNotContain(read.Diagnostics, d => d.Quote.Contains("整改方案", StringComparison.Ordinal));
    }

    [Fact]
    public void Letter_that_sends_no_plan_keeps_its_title()
    {
        var plan = PlanReader.Read("关于报送审计整改方案的报告\n2023年4月2日\n" + Plan).Plan!;

        Assert.Equal("关于报送审计整改方案的报告", plan.Title);
    }

    [Fact]
    public void Table_under_an_annex_is_held()
    {
        var read = PlanReader.Read("关于呈报安全问题整改方案的请示\n集团公司:\n现呈报,请批示。\n附件:1.安全问题整改方案\n2.整改任务分解表\n某公司\n2023年4月2日\n附件1\n安全问题整改方案\n(一)检修压力管道。\n责任部门:设备部\n完成时间:2023年6月底\n附件2\n整改任务分解表\n序号\t整改任务\t责任部门\t完成时间\n1\t更换阀门\t设备部\t2023年7月底\n");

        Assert.Equal("安全问题整改方案", read.Plan!.Title);
        Assert.Equal(["A1.1.1", "A2.1"], read.Plan.Measures.Select(static m => m.Id));
        Assert.DoesNotContain(read.Diagnostics, static d => string.Equals(d.Code, DiagnosticCodes.AnnexMissing, StringComparison.Ordinal));
    }

    [Fact]
    public void Prose_over_the_fields_of_a_whole_document_is_no_problem()
    {
        var read = PlanReader.Read("""
            关于东沟河垃圾问题整改情况的公示
            市生态环境局:
            市督察组对我区开展督察,指出了一些问题。现公示如下:
            一、整改问题
            东沟河岸堆有垃圾。
            二、整改措施
            清运河岸垃圾。
            三、整改时限
            2023年9月30日前
            甲园区管委会
            2023年9月1日
            """);

        Assert.Equal("东沟河岸堆有垃圾。", Assert.Single(read.Plan!.Problems).Text);
        Assert.Contains(read.Diagnostics, static d => d.Quote.StartsWith("市督察组", StringComparison.Ordinal));
    }

    [Fact]
    public void Units_and_a_limit_in_one_bracket_without_labels_are_a_trailer()
    {
        var measure = Assert.Single(PlanReader.Read("某县整改方案\n2023年8月1日\n一、关于档案不全问题\n1.补齐档案。(县乡村振兴局、县档案局,2023年9月底前)\n").Plan!.Measures);

        Assert.Equal("补齐档案。", measure.Text);
        Assert.Equal(["县乡村振兴局", "县档案局"], measure.Responsibility.Links.Select(static l => l.Unit));
        Assert.Equal(new LocalDate(2023, 9, 30), Assert.IsType<FixedDeadline>(measure.Deadline).Due);
    }

    [Fact]
    public void Section_of_the_frame_with_its_heading_before_a_colon_is_no_measure()
    {
        var plan = PlanReader.Read("某县整改方案\n2023年8月1日\n一、整改措施\n(一)清运垃圾。\n责任单位:县住建局\n整改时限:2023年9月底\n二、保障措施:落实经费。\n").Plan!;

        Assert.Equal("清运垃圾。", Assert.Single(plan.Measures).Text);
        Assert.Equal("落实经费。", Assert.Single(plan.Safeguards).Text);
    }
}
