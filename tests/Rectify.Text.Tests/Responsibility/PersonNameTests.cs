using Rectify.Responsibility;
using Rectify.Text.Responsibility;

namespace Rectify.Text.Tests.Responsibility;

// No person is lost, and none becomes a unit or a part of one.
public class PersonNameTests
{
    [Theory]
    [InlineData("责任单位:县住建局:王强", "Responsible 县住建局 | principal 王强")]
    [InlineData("责任单位:石桥镇政府:王海;县环保局:孙涛", "Responsible 石桥镇政府 县环保局 | principal 王海 孙涛")]
    [InlineData("责任单位:县水利局张三", "Responsible 县水利局 | principal 张三")]
    [InlineData("责任单位:县住建局王强、县城管局李明", "Responsible 县住建局 县城管局 | principal 王强 李明")]
    [InlineData("责任单位:县交通局-张磊、县水务局-李娜", "Responsible 县交通局 县水务局 | principal 张磊 李娜")]
    [InlineData("责任单位:县交通局张磊、李娜", "Responsible 县交通局 | principal 张磊、李娜")]
    [InlineData("责任单位:县水利局局长张三", "Responsible 县水利局 | principal 局长张三")]
    [InlineData("责任单位:县水利局(局长:张三)", "Responsible 县水利局 | principal 局长:张三")]
    [InlineData("责任单位:县畜牧兽医局(周涛)", "Responsible 县畜牧兽医局 | principal 周涛")]
    [InlineData("责任单位:青山镇镇长王海,白水镇镇长孙涛", "Responsible 青山镇 白水镇 | principal 镇长王海 镇长孙涛")]
    [InlineData("责任单位:县城管局(王强、13900000000)", "Responsible 县城管局 | principal 王强")]
    [InlineData("责任单位:红星社区书记李娜", "Responsible 红星社区 | principal 书记李娜")]
    [InlineData("责任单位:大王村村委会主任王强", "Responsible 大王村村委会 | principal 主任王强")]
    [InlineData("责任单位:宏达公司(法定代表人:张伟)", "Responsible 宏达公司 | principal 张伟")]
    [InlineData("责任单位:县住建局|责任人:王强|时限:2020年6月", "Responsible 县住建局 | principal 王强")]
    public void Person_right_behind_a_unit_answers_for_it(string text, string expected) => Assert.Equal(expected, RoleText.Of(text));

    [Theory]
    [InlineData("责任单位:市公安局李沧、市北分局", "Responsible 市公安局李沧分局 市公安局市北分局")]
    [InlineData("责任单位:李沧、城阳、即墨区政府", "Responsible 李沧区政府 城阳区政府 即墨区政府")]
    [InlineData("责任单位:金华、温州、丽水市政府", "Responsible 金华市政府 温州市政府 丽水市政府")]
    [InlineData("责任单位:历城区王舍人街道办事处", "Responsible 历城区王舍人街道办事处")]
    [InlineData("责任单位:县公安局(治安大队)、县司法局(法制股)", "Responsible 县公安局(治安大队) 县司法局(法制股)")]
    public void Place_called_like_a_person_stays_a_place(string text, string expected) => Assert.Equal(expected, RoleText.Of(text));

    [Theory]
    [InlineData("责任人:党委书记 张某某 镇长 李某某", "principal 党委书记张某某 镇长李某某")]
    [InlineData("责任人:王建国 李红 赵大勇", "principal 王建国 李红 赵大勇")]
    [InlineData("责任人:李 强 赵 敏", "principal 李强 赵敏")]
    [InlineData("责任人:李强 局长", "principal 李强局长")]
    [InlineData("责任人:主任:刘洋", "principal 主任:刘洋")]
    [InlineData("责任人:项目经理:李伟", "principal 项目经理:李伟")]
    [InlineData("责任人:王强/李明", "principal 王强 李明")]
    [InlineData("责任人:王强,电话13800000000", "principal 王强")]
    [InlineData("责任领导:张三、各乡镇镇长", "principal 张三 各乡镇镇长*", ResponsibilityRole.Overseeing)]
    [InlineData("责任领导:副县长张三、县政协副主席李四", "principal 副县长张三 县政协副主席李四", ResponsibilityRole.Overseeing)]
    [InlineData("责任人:青山镇党委书记王海、镇长孙涛", "principal 青山镇党委书记王海 镇长孙涛")]
    [InlineData("责任领导:王强、县委副书记、县长", "principal 王强 县委副书记、县长", ResponsibilityRole.Overseeing)]
    [InlineData("责任人:李明 8234567", "principal 李明")]
    [InlineData("责任领导:县委副书记、县长", "principal 县委副书记、县长", ResponsibilityRole.Overseeing)]
    public void Persons_of_a_list_are_told_apart(string text, string expected, ResponsibilityRole? role = null) =>
        Assert.Equal(role is null ? expected : expected.Replace("principal", role.ToString(), StringComparison.Ordinal), RoleText.Of(text));

    [Theory]
    [InlineData("河长:县委书记 李强;责任单位:县水利局", "principal 县委书记李强 | Responsible 县水利局")]
    [InlineData("联点领导:孙丽;联点单位:县妇联", "Overseeing 孙丽 | Responsible 县妇联")]
    [InlineData("单位负责人:李强;责任单位:县水利局", "principal 李强 | Responsible 县水利局")]
    [InlineData("责任部门:生产部 负责人:李强", "Responsible 生产部 | principal 李强")]
    [InlineData("责任部门:设备部;整改人:李强;验收人:赵敏", "Responsible 设备部 | principal 李强 | principal 赵敏")]
    [InlineData("组长:李强;副组长:赵敏;成员:县水利局、县住建局", "principal 李强 | principal 赵敏 | Supporting 县水利局 县住建局")]
    [InlineData("责任单位 县住建局 责任人 王强", "Responsible 县住建局 | principal 王强")]
    [InlineData("责任单位:各级河长、各级河长办", "Responsible 各级河长办* | principal 各级河长*")]
    [InlineData("责任单位:包联县领导及包联单位", "Responsible 包联单位* | principal 包联县领导")]
    public void Label_of_persons_tells_of_persons(string text, string expected) => Assert.Equal(expected, RoleText.Of(text));

    [Fact]
    public void Several_persons_answer_for_the_only_unit() =>
        Assert.Equal("党委书记张某某、镇长李某某", Assert.Single(ResponsibilityParser.ReadTrailer("青山镇政府", "党委书记 张某某 镇长 李某某").Chain.Links).PrintedPrincipal?.Title);

    [Fact]
    public void Persons_where_units_should_stand_are_leaders_beside_no_unit()
    {
        var links = ResponsibilityParser.ReadTrailer("王强、李明", "").Chain.Links;

        Assert.Equal([(null, "王强"), (null, "李明")], links.Select(static link => (link.Unit, link.PrintedPrincipal?.Title)));
    }

    [Fact]
    public void Line_of_a_river_chief_is_no_measure()
    {
        var measure = Assert.Single(PlanReader.Read("某县方案\n2021年3月1日\n一、任务\n1.植树。\n河长:县委书记 李强\n责任单位:县水利局\n整改时限:2021年8月底\n").Plan!.Measures);

        Assert.Equal("植树。", measure.Text);
        Assert.Equal(["县委书记李强", "县水利局"], measure.Responsibility.Links.Select(static link => link.Name));
    }
}
