using NodaTime;
using Rectify.Deadlines;
using Rectify.Responsibility;
using Rectify.Text.Responsibility;

namespace Rectify.Text.Tests.Responsibility;

public class ResponsibilityParserTests
{
    [Theory]
    [InlineData("牵头单位:市交通局;配合单位:市公安局、市财政局", "Lead 市交通局 | Supporting 市公安局 市财政局")]
    [InlineData("牵头部门：县水利局 责任部门：县农业农村局，各乡镇", "Lead 县水利局 | Responsible 县农业农村局 各乡镇*")]
    [InlineData("主体责任单位:章丘区党委、政府;监管责任单位:市水务局;验收单位:省水利厅", "Responsible 章丘区党委 章丘区政府 | Supervising 市水务局 | Accepting 省水利厅")]
    [InlineData("牵头单位为市城管局,配合单位为各区政府", "Lead 市城管局 | Supporting 各区政府*")]
    [InlineData("【牵头单位】市城管局【督导单位】市政府督查室", "Lead 市城管局 | Supervising 市政府督查室")]
    [InlineData("1.牵头单位:市城管局\n2.配合单位:市水务局", "Lead 市城管局 | Supporting 市水务局")]
    [InlineData("1.牵头单位为市城管局\n2.配合单位为各区政府", "Lead 市城管局 | Supporting 各区政府*")]
    [InlineData("1-1.牵头单位为市城管局", "Lead 市城管局")]
    [InlineData("1.局长:张三", "principal 张三")]
    [InlineData("属地责任单位:平阴县政府 行业监管单位:市应急局", "Territorial 平阴县政府 | Supervising 市应急局")]
    [InlineData("(责任单位:市商务局(牵头)、市财政局;整改时限:2024年6月底前)", "Lead 市商务局 | Responsible 市财政局")]
    [InlineData("被审计单位:市教育局;会办单位:区水利局;复查单位:市应急局", "Responsible 市教育局 | Supporting 区水利局 | Accepting 市应急局")]
    [InlineData("责任单位:盟委、行署", "Responsible 盟委 盟行署")]
    [InlineData("主体责任单位:成都市、德阳市党委、政府", "Responsible 成都市党委 成都市政府 德阳市党委 德阳市政府")]
    [InlineData("责任单位及责任人:市水务局 王某", "Responsible 市水务局 | principal 王某")]
    [InlineData("整改责任部门/责任人:设备部/李某", "Responsible 设备部 | principal 李某")]
    [InlineData("责任单位:市排水公司(市住建局负责监管)", "Responsible 市排水公司 | Supervising 市住建局")]
    [InlineData("责任单位:某集团公司(市国资委监管)", "Responsible 某集团公司 | Supervising 市国资委")]
    [InlineData("责任单位:市水务局;各区政府配合", "Responsible 市水务局 | Supporting 各区政府*")]
    [InlineData("责任单位:各地、各有关部门", "Responsible 各地* 各有关部门*")]
    [InlineData("责任单位:兵团第八师、石河子市", "Responsible 兵团第八师 石河子市")]
    public void Labels_give_the_roles(string text, string expected) => Assert.Equal(expected, RoleText.Of(text));

    [Theory]
    [InlineData("(市水务局牵头,市财政局、市农业局配合,各县区政府负责落实)", "Lead 市水务局 | Supporting 市财政局 市农业局 | Territorial 各县区政府*")]
    [InlineData("由市民政局会同市财政局负责,各街道参与", "Lead 市民政局 | Supporting 市财政局 | Supporting 各街道*")]
    [InlineData("省能源局按职责分工负责", "Responsible 省能源局")]
    [InlineData("市整改办负责督导检查,由市应急局组织验收", "Supervising 市整改办 | Accepting 市应急局")]
    [InlineData("市委督查室、市政府督查室督导", "Supervising 市委督查室 市政府督查室")]
    [InlineData("市水务局为牵头单位,市财政局为配合单位", "Lead 市水务局 | Supporting 市财政局")]
    [InlineData("县住建局牵头,各乡镇(街道)具体实施", "Lead 县住建局 | Territorial 各乡镇(街道)*")]
    [InlineData("整改完成后由县应急局组织有关部门进行验收", "Accepting 县应急局")]
    [InlineData("市安委会挂牌督办,县政府分管领导包案", "Supervising 市安委会 | principal 县政府分管领导")]
    [InlineData("由主要责任单位牵头,其他责任单位配合", "Lead 主要责任单位* | Supporting 其他责任单位*")]
    [InlineData("由平阴县政府负责,市水务局协助", "Responsible 平阴县政府 | Supporting 市水务局")]
    [InlineData("全面排查隐患,加快改造老旧管网(市住建局牵头,市财政局参与)", "Lead 市住建局 | Supporting 市财政局")]
    [InlineData("牵头单位要抓好统筹,配合单位要主动作为", "Lead 牵头单位* | Supporting 配合单位*")]
    [InlineData("市水务局、市财政局,按职责分工负责", "Responsible 市水务局 市财政局")]
    [InlineData("各镇政府负主体责任,市直有关部门负监管责任", "Territorial 各镇政府* | Supervising 市直有关部门*")]
    [InlineData("由市水务局负责,主动对接其他责任单位", "Responsible 市水务局 | Supporting 其他责任单位*")]
    public void Verbs_give_the_roles(string text, string expected) => Assert.Equal(expected, RoleText.Of(text));

    [Theory]
    [InlineData("市住房和城乡建设局、城市管理局、市场监管局负责", "Responsible 市住房和城乡建设局 市城市管理局 市市场监管局")]
    [InlineData("商务部、市场监管总局负责", "Responsible 商务部 市场监管总局")]
    [InlineData("省公安厅、海关总署广东分署、交通运输厅负责", "Responsible 省公安厅 海关总署广东分署 省交通运输厅")]
    [InlineData("市水务局、人民银行青岛市分行、国网青岛供电公司、财政局负责", "Responsible 市水务局 人民银行青岛市分行 国网青岛供电公司 市财政局")]
    [InlineData("市水务局、历城区水务局、市北区政府负责", "Responsible 市水务局 历城区水务局 市北区政府")]
    [InlineData("市委宣传部、网信办、文化和旅游局负责", "Responsible 市委宣传部 市委网信办 市文化和旅游局")]
    [InlineData("县纪委监委、组织部、教育局负责", "Responsible 县纪委监委 县委组织部 县教育局")]
    [InlineData("市公安局历下分局、天桥分局负责", "Responsible 市公安局历下分局 市公安局天桥分局")]
    [InlineData("自治区水利厅、财政厅负责", "Responsible 自治区水利厅 自治区财政厅")]
    [InlineData("责任单位:区财政局,各街道,税务局", "Responsible 区财政局 各街道* 税务局")]
    [InlineData("省生态环境厅牵头,水利厅配合", "Lead 省生态环境厅 | Supporting 省水利厅")]
    [InlineData("聊城市生态环境局、水利局负责", "Responsible 聊城市生态环境局 聊城市水利局")]
    [InlineData("省城市管理局、财政厅负责", "Responsible 省城市管理局 省财政厅")]
    [InlineData("四川省成都市、江西省丰城市人民政府负责", "Responsible 四川省成都市人民政府 江西省丰城市人民政府")]
    [InlineData("责任单位:各县、市、区政府", "Responsible 各县、市、区政府*")]
    [InlineData("责任单位:沿江各市、县人民政府", "Responsible 沿江各市、县人民政府*")]
    public void Level_is_given_back_only_where_it_belongs(string text, string expected) => Assert.Equal(expected, RoleText.Of(text));

    [Theory]
    [InlineData("责任单位:市发改、财政、住建局", "Responsible 市发改局 市财政局 市住建局")]
    [InlineData("责任单位:滨江、沿湖、古城高新技术产业开发区管委会", "Responsible 滨江高新技术产业开发区管委会 沿湖高新技术产业开发区管委会 古城高新技术产业开发区管委会")]
    [InlineData("责任单位:天桥区、平阴县政府,高新区管委会", "Responsible 天桥区政府 平阴县政府 高新区管委会")]
    [InlineData("责任单位:各县区、高新区管委会", "Responsible 各县区* 高新区管委会")]
    [InlineData("责任单位:章丘区委、区政府", "Responsible 章丘区委 章丘区政府")]
    [InlineData("责任单位:各市、县(市、区)人民政府", "Responsible 各市、县(市、区)人民政府*")]
    [InlineData("责任单位:各镇党委(党工委)、政府(办事处)", "Responsible 各镇党委(党工委)* 各镇政府(办事处)*")]
    [InlineData("责任单位:天桥区、平阴县", "Responsible 天桥区 平阴县")]
    [InlineData("责任单位:福州、泉州市委、市政府", "Responsible 福州市委 福州市政府 泉州市委 泉州市政府")]
    [InlineData("省、市水利部门负责", "Responsible 省水利部门* 市水利部门*")]
    [InlineData("市、县(区)水利部门负责", "Responsible 市水利部门* 县(区)水利部门*")]
    [InlineData("责任单位:县委县政府", "Responsible 县委 县政府")]
    [InlineData("责任单位:各镇政府、街道办事处", "Responsible 各镇政府* 各街道办事处*")]
    [InlineData("责任单位:天津市、河北省人民政府", "Responsible 天津市人民政府 河北省人民政府")]
    public void Ending_is_shared_only_where_it_belongs(string text, string expected) => Assert.Equal(expected, RoleText.Of(text));

    [Theory]
    [InlineData("牵头单位:省药监局(省中医药局)", "Lead 省药监局(省中医药局)")]
    [InlineData("牵头单位：省药监局（省中医药局）", "Lead 省药监局(省中医药局)")]
    [InlineData("牵头单位:市整改工作领导小组办公室(以下简称市整改办)", "Lead 市整改工作领导小组办公室")]
    [InlineData("责任单位:市文化和旅游局和各县区政府", "Responsible 市文化和旅游局 各县区政府*")]
    [InlineData("各有关部门和单位、市整改办负责", "Responsible 各有关部门和单位* 市整改办")]
    [InlineData("责任单位:市发改委 市财政局 各区 县 政府", "Responsible 市发改委 市财政局 各区县政府*")]
    public void One_body_stays_one(string text, string expected) => Assert.Equal(expected, RoleText.Of(text));

    [Theory]
    [InlineData("市長、分管副市長負責", "principal 市長 分管副市長")]
    [InlineData("縣環保局牽頭,各鄉鎮政府負責落實", "Lead 縣環保局 | Territorial 各鄉鎮政府*")]
    public void Traditional_characters_read_the_same_and_are_quoted(string text, string expected) => Assert.Equal(expected, RoleText.Of(text));

    [Theory]
    [InlineData("市长任组长,分管副市长任副组长", "principal 市长 | principal 分管副市长")]
    [InlineData("成立由县长任组长的安全生产专项整治领导小组", "principal 县长 | Lead 安全生产专项整治领导小组")]
    [InlineData("责任单位:市水务局;责任人:市水务局局长", "Responsible 市水务局 | principal 市水务局局长")]
    [InlineData("督办领导:分管副市长;责任领导:王明", "Overseeing 分管副市长 | Overseeing 王明")]
    [InlineData("成立以县长为组长、分管副县长为副组长的整治领导小组", "principal 县长 | principal 分管副县长 | Lead 整治领导小组")]
    [InlineData("市委、市政府主要领导负总责", "principal 市委主要领导 市政府主要领导")]
    [InlineData("各部门主要负责人牵头", "principal 各部门主要负责人*")]
    [InlineData("组长由区长担任", "principal 区长")]
    [InlineData("由县委书记、县长担任双组长", "principal 县委书记 县长")]
    public void Posts_are_principals(string text, string expected) => Assert.Equal(expected, RoleText.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("无")]
    [InlineData("配合单位:无")]
    [InlineData("责任单位:/")]
    [InlineData("加强组织领导,明确责任单位、责任人、整改时限")]
    [InlineData("定期开展监督检查,确保整改落实到位。")]
    [InlineData("整改一个、验收一个、销号一个")]
    [InlineData("坚持问题导向,科学划定水源保护区,做好监测")]
    [InlineData("自觉接受人大监督,促进履职尽责")]
    [InlineData("治理范围为东湖、西湖")]
    public void Nobody_is_named(string text) => Assert.Empty(ResponsibilityParser.Parse(text).Roles);

    [Fact]
    public void More_units_than_named_are_said_to_exist()
    {
        var role = ResponsibilityParser.Parse("市水务局、市财政局等部门参与").Roles[0];

        Assert.True(role.IsOpenEnded);
        Assert.False(role.HasCollective);
        Assert.True(ResponsibilityParser.Parse("责任单位:市水务局、各县区政府").Roles[0].HasCollective);
        Assert.Equal(2, role.Units.Count);
    }

    [Theory]
    [InlineData("牵头单位:市水务局,2018年12月底前完成")]
    [InlineData("(市水务局于2018年12月底前牵头完成)")]
    [InlineData("牵头单位:市水务局;整改时限:2018年12月底前")]
    public void Time_limit_inside_the_clause_is_taken_out(string text)
    {
        var read = ResponsibilityParser.Parse(text);

        Assert.Equal("Lead 市水务局", RoleText.Of(text));
        var deadline = Assert.IsType<FixedDeadline>(Assert.Single(read.Deadlines).Deadline);
        Assert.Equal(new LocalDate(2018, 12, 31), deadline.Due);
    }

    [Theory]
    [InlineData("以下均需各县区落实,不再列出", "Territorial 各县区*")]
    [InlineData("(市水务局牵头,各镇政府负责落实。以下各项均需各镇政府落实,不再逐一列出)", "Territorial 各镇政府*")]
    [InlineData("市水务局牵头,各镇政府负责落实,下同", "Territorial 各镇政府*")]
    public void Standing_rule_is_kept_apart(string text, string expected)
    {
        var read = ResponsibilityParser.Parse(text);

        Assert.Equal(expected, RoleText.Of(Assert.Single(read.StandingRoles)));
        Assert.Equal(ResponsibilityRole.Territorial, read.Roles[^1].Role);
    }

    [Theory]
    [InlineData("责任单位:市住建局会同市水务局", "Lead 市住建局 | Supporting 市水务局")]
    [InlineData("责任单位:市住建局会同市水务局、市财政局", "Lead 市住建局 | Supporting 市水务局 市财政局")]
    [InlineData("牵头单位:市教育局会同市委编办", "Lead 市教育局 | Supporting 市委编办")]
    [InlineData("责任单位:市教育局(会同市人社局)、市财政局", "Responsible 市教育局 | Supporting 市人社局 | Responsible 市财政局")]
    [InlineData("责任单位:市教育局会同市人社局;各区政府", "Lead 市教育局 | Supporting 市人社局 | Responsible 各区政府*")]
    [InlineData("验收单位:市住建局会同市水务局", "Accepting 市住建局 | Accepting 市水务局")]
    [InlineData("责任单位:县农业农村局商县财政局", "Lead 县农业农村局 | Supporting 县财政局")]
    [InlineData("责任单位:区招商局、区商务局", "Responsible 区招商局 区商务局")]
    [InlineData("责任单位:市工商联、市供销社", "Responsible 市工商联 市供销社")]
    public void Who_is_joined_takes_part_and_who_joins_leads(string text, string expected) => Assert.Equal(expected, RoleText.Of(text));

    [Theory]
    [InlineData("企业:宏达公司", "Responsible 宏达公司")]
    [InlineData("整改企业:丙化工有限公司,监管部门:市生态环境局", "Responsible 丙化工有限公司 | Supervising 市生态环境局")]
    [InlineData("被检查单位:市第三中学", "Responsible 市第三中学")]
    [InlineData("属地管理:东风街道;监管:区住建局", "Territorial 东风街道 | Supervising 区住建局")]
    public void Label_of_those_at_whom_it_was_found_names_who_answers(string text, string expected) => Assert.Equal(expected, RoleText.Of(text));

    [Theory]
    [InlineData("整改责任人:赵敏 复查人:钱勇", "principal 赵敏 | principal 钱勇")]
    [InlineData("责任单位:安监部 责任人:赵敏 复核人:钱勇", "Responsible 安监部 | principal 赵敏 | principal 钱勇")]
    [InlineData("责任人:赵敏 填报人:钱勇", "principal 赵敏")]
    [InlineData("责任人:赵敏 完成情况:已完成", "principal 赵敏")]
    [InlineData("责任人:赵敏,完成情况:已完成", "principal 赵敏")]
    [InlineData("责任单位:安监部 责任人:赵敏 备注:已验收", "Responsible 安监部 | principal 赵敏")]
    public void Person_before_another_label_is_kept(string text, string expected) => Assert.Equal(expected, RoleText.Of(text));
}
