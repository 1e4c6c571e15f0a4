namespace Rectify.Text.Tests.Responsibility;

/// <summary>What the units of a list share, and what they do not.</summary>
public sealed class SharedWordsTests
{
    [Theory]
    [InlineData("责任单位:东风街、城管局", "Responsible 东风街 城管局")]
    [InlineData("责任单位:建设路、人民大街、市容局", "Responsible 建设路 人民大街 市容局")]
    [InlineData("责任单位:滨河大道、园林局", "Responsible 滨河大道 园林局")]
    [InlineData("责任单位:东湖公园、园林处", "Responsible 东湖公园 园林处")]
    [InlineData("责任单位:市第一中学、教体局", "Responsible 市第一中学 市教体局")]
    [InlineData("责任单位:华东石化、安监局", "Responsible 华东石化 安监局")]
    [InlineData("责任单位:县发改局、鑫源矿业、应急局", "Responsible 县发改局 鑫源矿业 县应急局")]
    [InlineData("责任单位:甲化工公司、乙机械厂、区应急局", "Responsible 甲化工公司 乙机械厂 区应急局")]
    [InlineData("责任单位:城投集团、水务集团、市国资委", "Responsible 城投集团 水务集团 市国资委")]
    [InlineData("责任单位:华东石化、历下区政府", "Responsible 华东石化 历下区政府")]
    [InlineData("责任单位:环保、历下区政府", "Responsible 环保 历下区政府")]
    [InlineData("责任单位:一分厂、二车间、设备部", "Responsible 一分厂 二车间 设备部")]
    public void Ending_is_not_given_to_a_name_that_is_whole(string text, string expected) => Assert.Equal(expected, RoleText.Of(text));

    [Theory]
    [InlineData("责任单位:市发改、盐务、住建局", "Responsible 市发改局 市盐务局 市住建局")]
    [InlineData("责任单位:水利、农业农村、林业局", "Responsible 水利局 农业农村局 林业局")]
    [InlineData("责任单位:市水利、农业农村、林业等部门", "Responsible 市水利部门* 市农业农村部门* 市林业部门*")]
    [InlineData("责任单位:公安、自然资源等有关部门,各镇政府", "Responsible 公安部门* 自然资源部门* 各镇政府*")]
    [InlineData("责任单位:王家村、李家村村委会", "Responsible 王家村村委会 李家村村委会")]
    [InlineData("责任单位:柳河镇、李家村村委会", "Responsible 柳河镇 李家村村委会")]
    [InlineData("责任单位:幸福社区、和平社区居委会", "Responsible 幸福社区居委会 和平社区居委会")]
    [InlineData("责任单位:青山乡、绿水乡党委政府", "Responsible 青山乡党委 青山乡政府 绿水乡党委 绿水乡政府")]
    [InlineData("责任单位:市公安局交警支队、治安支队", "Responsible 市公安局交警支队 市公安局治安支队")]
    [InlineData("责任单位:县、乡两级政府", "Responsible 县、乡两级政府*")]
    [InlineData("责任单位:云龙、鼓楼、泉山区政府", "Responsible 云龙区政府 鼓楼区政府 泉山区政府")]
    [InlineData("责任单位:青云、白塔街道办", "Responsible 青云街道办 白塔街道办")]
    [InlineData("责任单位:柳河镇、白塔街道办", "Responsible 柳河镇 白塔街道办")]
    [InlineData("责任单位:县教体局、市监局", "Responsible 县教体局 县市监局")]
    [InlineData("主体单位:临河县政府;属地政府:历下区政府;业主单位:县水务投资公司", "Responsible 临河县政府 | Territorial 历下区政府 | Responsible 县水务投资公司")]
    [InlineData("责任单位:省、市、县三级河长办,省水利厅", "Responsible 省、市、县三级河长办* 省水利厅")]
    [InlineData("责任单位:发改、财政、住建部门", "Responsible 发改部门* 财政部门* 住建部门*")]
    [InlineData("责任单位:市文化旅游、城市管理局", "Responsible 市文化旅游局 市城市管理局")]
    [InlineData("责任单位:住房和城乡建设、国土资源局", "Responsible 住房和城乡建设局 国土资源局")]
    [InlineData("责任单位:中山路、建设路街道办事处", "Responsible 中山路街道办事处 建设路街道办事处")]
    [InlineData("责任单位:东河、西河街道,区综合执法局", "Responsible 东河街道 西河街道 区综合执法局")]
    public void Ending_is_given_to_the_fields_of_departments(string text, string expected) => Assert.Equal(expected, RoleText.Of(text));

    [Theory]
    [InlineData("责任单位:区发改局、区市监局、环保临江分局", "Responsible 区发改局 区市监局 环保临江分局")]
    [InlineData("责任单位:县发改局、自然资源城东分局、公安滨海分局", "Responsible 县发改局 自然资源城东分局 公安滨海分局")]
    [InlineData("责任单位:市公安局、生态环境局城东分局、规划和自然资源局滨海分局", "Responsible 市公安局 生态环境局城东分局 规划和自然资源局滨海分局")]
    [InlineData("责任单位:区发改局、临江分局", "Responsible 区发改局 临江分局")]
    [InlineData("责任单位:县水利局、柳河水管站、城关国土所", "Responsible 县水利局 柳河水管站 城关国土所")]
    [InlineData("责任单位:区水务局、永定河管理处", "Responsible 区水务局 永定河管理处")]
    [InlineData("责任单位:市税务局、海关、边检站", "Responsible 市税务局 海关 边检站")]
    public void Level_is_not_given_to_a_name_that_says_its_place(string text, string expected) => Assert.Equal(expected, RoleText.Of(text));

    [Theory]
    [InlineData("责任单位:区国土分局、规划分局", "Responsible 区国土分局 区规划分局")]
    [InlineData("责任单位:县交警大队、运管所、城管大队", "Responsible 县交警大队 县运管所 县城管大队")]
    [InlineData("责任单位:市公安局交警支队、消防救援支队", "Responsible 市公安局交警支队 市消防救援支队")]
    [InlineData("责任单位:县委办、政府办、组织部、宣传部", "Responsible 县委办 县政府办 县委组织部 县委宣传部")]
    [InlineData("责任单位:县委政法委、县法院、检察院、公安局", "Responsible 县委政法委 县法院 县检察院 县公安局")]
    [InlineData("责任单位:市发展改革委、科技局、民族宗教委、公安局", "Responsible 市发展改革委 市科技局 市民族宗教委 市公安局")]
    [InlineData("责任单位:市中级人民法院、市人民检察院、司法局", "Responsible 市中级人民法院 市人民检察院 市司法局")]
    public void Level_is_given_to_the_departments_that_lack_it(string text, string expected) => Assert.Equal(expected, RoleText.Of(text));

    [Theory]
    [InlineData("责任单位:市政府各委、办、局", "Responsible 市政府各委、办、局*")]
    [InlineData("责任单位:市直各部、委、办,各区政府", "Responsible 市直各部、委、办* 各区政府*")]
    [InlineData("责任单位:各区(市)县政府(管委会),市级有关部门,有关单位", "Responsible 各区(市)县政府(管委会)* 市级有关部门* 有关单位*")]
    [InlineData("责任单位:各区市人民政府,国家级开发区管委,综保区管委", "Responsible 各区市人民政府* 国家级开发区管委 综保区管委")]
    [InlineData("责任单位:榕城区、揭东区、产业园人民政府(管委会)", "Responsible 榕城区人民政府(管委会) 揭东区人民政府(管委会) 产业园人民政府(管委会)")]
    [InlineData("责任单位:各市、区人民政府,苏州工业园区、苏州高新区、太仓港口管委会", "Responsible 各市、区人民政府* 苏州工业园区管委会 苏州高新区管委会 太仓港口管委会")]
    [InlineData("责任单位:各县、区人民政府,辽东湾新区、高新技术产业开发区管委会,市政府各部门、直属机构", "Responsible 各县、区人民政府* 辽东湾新区管委会 高新技术产业开发区管委会 市政府各部门* 直属机构*")]
    [InlineData("责任单位:昆明市、曲靖市党委和政府", "Responsible 昆明市党委 昆明市政府 曲靖市党委 曲靖市政府")]
    [InlineData("责任单位:有关县(市、区)党委、政府,省直有关单位", "Responsible 有关县(市、区)党委* 有关县(市、区)政府* 省直有关单位*")]
    [InlineData("责任单位:实验室与设备管理处", "Responsible 实验室与设备管理处")]
    [InlineData("责任单位:校园与公寓管理中心、保卫处", "Responsible 校园与公寓管理中心 保卫处")]
    [InlineData("责任单位:教务处与研究生院", "Responsible 教务处 研究生院")]
    public void Places_and_kinds_of_units_are_read_as_they_are_joined(string text, string expected) => Assert.Equal(expected, RoleText.Of(text));
}
