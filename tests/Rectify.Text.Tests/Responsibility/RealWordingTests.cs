namespace Rectify.Text.Tests.Responsibility;

/// <summary>Forms of responsibility as cities, universities, hospitals and companies print them.</summary>
public sealed class RealWordingTests
{
    [Theory]
    [InlineData("(市政府办公室、市行政审批制度改革工作领导小组办公室牵头,市级各有关部门及各县市区政府按职责分工负责)", "Lead 市政府办公室 市行政审批制度改革工作领导小组办公室 | Responsible 市级各有关部门* 各县市区政府*")]
    [InlineData("牵头单位:市编办;配合单位:市直各相关部门,各区、县级市政府", "Lead 市编办 | Supporting 市直各相关部门* 各区、县级市政府*")]
    [InlineData("(区国土分局牵头,区规划分局、区级相关部门配合)", "Lead 区国土分局 | Supporting 区规划分局 区级相关部门*")]
    [InlineData("(区发改局牵头,区财政局、区交运局、区水务局等部门,区国投公司、各街道办事处配合)", "Lead 区发改局 | Supporting 区财政局 区交运局 区水务局 区国投公司 各街道办事处*")]
    [InlineData("责任主体:各县(市)区人民政府;牵头部门:市城管委;配合部门:市建委、市房产局", "Responsible 各县(市)区人民政府* | Lead 市城管委 | Supporting 市建委 市房产局")]
    [InlineData("整改责任单位:甲县党委、政府;督导单位:市水利局;验收销号单位:市整改办", "Responsible 甲县党委 甲县政府 | Supervising 市水利局 | Accepting 市整改办")]
    [InlineData("整改实施主体:甲园区党工委、管委会", "Responsible 甲园区党工委 甲园区管委会")]
    [InlineData("责任单位:市水务局牵头,市财政局配合", "Lead 市水务局 | Supporting 市财政局")]
    [InlineData("责任单位:牵头单位市水务局,配合单位市财政局", "Lead 市水务局 | Supporting 市财政局")]
    [InlineData("牵头单位 市水务局 配合单位 市财政局", "Lead 市水务局 | Supporting 市财政局")]
    [InlineData("责任单位:甲县(市水务局督导)", "Responsible 甲县 | Supervising 市水务局")]
    [InlineData("责任单位:省发展改革委、工业和信息化厅、住房城乡建设厅,各州(市)党委、政府", "Responsible 省发展改革委 省工业和信息化厅 省住房城乡建设厅 各州(市)党委* 各州(市)政府*")]
    [InlineData("市住房城乡建设局牵头,市发展改革委、市财政局等按职责分工负责", "Lead 市住房城乡建设局 | Responsible 市发展改革委 市财政局")]
    public void Authorities(string text, string expected) => Assert.Equal(expected, RoleText.Of(text));

    [Theory]
    [InlineData("责任单位:学校办公室、纪委办公室、组织部、宣传部、基建处、后勤服务集团、财务处", "Responsible 学校办公室 纪委办公室 组织部 宣传部 基建处 后勤服务集团 财务处")]
    [InlineData("由党政办公室、党委组织部(人事处)、纪委办公室、审计处等部门负责", "Responsible 党政办公室 党委组织部(人事处) 纪委办公室 审计处")]
    [InlineData("由党政办公室、纪委办公室牵头具体实施", "Lead 党政办公室 纪委办公室")]
    [InlineData("牵头部门:学生处 配合部门:各学院(部)", "Lead 学生处 | Supporting 各学院(部)*")]
    [InlineData("责任科室:医务科、护理部、院感科", "Responsible 医务科 护理部 院感科")]
    [InlineData("责任股室:办公室、执法股、财务股", "Responsible 办公室 执法股 财务股")]
    [InlineData("牵头股室:监测站、辐射站", "Lead 监测站 辐射站")]
    [InlineData("责任处室:综合处、法规处", "Responsible 综合处 法规处")]
    [InlineData("责任部门:安全环保部、生产运营部、各分子公司", "Responsible 安全环保部 生产运营部 各分子公司*")]
    [InlineData("责任单位:集团公司总部各部门、各二级单位", "Responsible 集团公司总部各部门* 各二级单位*")]
    [InlineData("责任单位:各党支部,局属各单位", "Responsible 各党支部* 局属各单位*")]
    [InlineData("责任单位:局机关各科室、局属各单位", "Responsible 局机关各科室* 局属各单位*")]
    [InlineData("责任单位:中国铁塔某市分公司、市工信局", "Responsible 中国铁塔某市分公司 市工信局")]
    [InlineData("责任单位:国网某县供电公司、县发改局", "Responsible 国网某县供电公司 县发改局")]
    public void Institutions_and_companies(string text, string expected) => Assert.Equal(expected, RoleText.Of(text));

    [Theory]
    [InlineData("包案领导:市委常委、常务副市长;督导单位:市委督查室", "Overseeing 市委常委、常务副市长 | Supervising 市委督查室")]
    [InlineData("包保领导:县委常委、副县长王五;包保单位:县水务局", "Overseeing 县委常委、副县长王五 | Responsible 县水务局")]
    [InlineData("责任领导:党组书记、局长张三", "Overseeing 党组书记、局长张三")]
    [InlineData("牵头领导:张三 责任单位:市水务局 责任人:李四", "Overseeing 张三 | Responsible 市水务局 | principal 李四")]
    [InlineData("责任校领导:副校长李四;责任单位:党委组织部、各学院", "Overseeing 副校长李四 | Responsible 党委组织部 各学院*")]
    [InlineData("责任人:党委书记、校长", "principal 党委书记 校长")]
    [InlineData("责任单位:住建局 责任人:王五 联系电话:0000-1234567", "Responsible 住建局 | principal 王五")]
    public void Persons_and_posts(string text, string expected) => Assert.Equal(expected, RoleText.Of(text));
}
