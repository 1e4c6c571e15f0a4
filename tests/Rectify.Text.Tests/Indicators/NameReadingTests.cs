namespace Rectify.Text.Tests.Indicators;

public class NameReadingTests
{
    [Theory]
    [InlineData("铁路、公路货运量分别达到30万吨、90万吨", "铁路货运量 >= 30 万吨 Reach | 公路货运量 >= 90 万吨 Reach")]
    [InlineData("总磷和总氮排放量分别比2015年下降6%以上", "总磷排放量 >= 6 % DecreaseBy from 2015 | 总氮排放量 >= 6 % DecreaseBy from 2015")]
    [InlineData("臭氧(O3)和细颗粒物(PM2.5)年均浓度分别不高于150和30微克/立方米", "臭氧(O3)年均浓度 <= 150 微克/立方米 Reach | 细颗粒物(PM2.5)年均浓度 <= 30 微克/立方米 Reach")]
    [InlineData("工业废水、生活污水处理率均达到95%", "工业废水处理率 >= 95 % Reach | 生活污水处理率 >= 95 % Reach")]
    [InlineData("绿地率、森林覆盖率分别达到36%和42%以上", "绿地率 >= 36 % Reach | 森林覆盖率 >= 42 % Reach")]
    [InlineData("江北县、江南县颗粒物浓度分别下降8%、10%", "江北县颗粒物浓度 >= 8 % DecreaseBy | 江南县颗粒物浓度 >= 10 % DecreaseBy")]
    [InlineData("城乡居民收入分别增长7%和8%", "城镇居民收入 >= 7 % IncreaseBy | 农村居民收入 >= 8 % IncreaseBy")]
    [InlineData("优良天数分别达到东城300天、西城290天", "东城优良天数 >= 300 天 Reach | 西城优良天数 >= 290 天 Reach")]
    [InlineData("铅、汞、镉等重金属排放量下降10%", "铅、汞、镉等重金属排放量 >= 10 % DecreaseBy")]
    [InlineData("2025年、2030年森林覆盖率分别达到40%、42%", "森林覆盖率 >= 40 % Reach by 2025-12-31 | 森林覆盖率 >= 42 % Reach by 2030-12-31")]
    public void Lists_of_names_share_words_and_pair_with_values(string text, string expected) => Assert.Equal(expected, Lines.Target(text));

    [Theory]
    [InlineData("75%以上的乡镇建成污水处理站", "建成污水处理站的乡镇比例 >= 75 % Reach")]
    [InlineData("全县三成以上的行政村完成改厕", "完成改厕的行政村比例 >= 30 % Reach")]
    [InlineData("力争60%的企业实现数字化改造", "实现数字化改造的企业比例 >= 60 % Reach aspirational")]
    [InlineData("公园绿地面积20%以上达到海绵城市要求", "达到海绵城市要求的公园绿地面积比例 >= 20 % Reach")]
    [InlineData("医疗废物100%无害化处置", "医疗废物无害化处置率 >= 100 % Reach")]
    public void A_share_before_its_thing_is_named_as_a_proportion(string text, string expected) => Assert.Equal(expected, Lines.Target(text));

    [Theory]
    [InlineData("我市将确保污水处理率达到96%", "污水处理率 >= 96 % Reach")]
    [InlineData("把污水处理率提高到96%", "污水处理率 >= 96 % Reach")]
    [InlineData("滨江市的污水处理率达到96%,绿地率达到38%", "滨江市污水处理率 >= 96 % Reach | 滨江市绿地率 >= 38 % Reach")]
    [InlineData("污水处理率稳步提高,2020年达到96%", "污水处理率 >= 96 % Reach by 2020-12-31")]
    [InlineData("生活垃圾分类覆盖率:城区达到90%,镇区达到70%", "城区生活垃圾分类覆盖率 >= 90 % Reach | 镇区生活垃圾分类覆盖率 >= 70 % Reach")]
    [InlineData("颗粒物浓度下降6%,滨江市控制在38微克/立方米以内", "颗粒物浓度 >= 6 % DecreaseBy | 滨江市颗粒物浓度 <= 38 微克/立方米 Reach")]
    [InlineData("(1)污水处理率达到96%;(2)垃圾处理率达到99%", "污水处理率 >= 96 % Reach | 垃圾处理率 >= 99 % Reach")]
    [InlineData("集中供热率达到70%;其中,城区达到95%,镇区达到60%", "集中供热率 >= 70 % Reach | 城区集中供热率 >= 95 % Reach | 镇区集中供热率 >= 60 % Reach")]
    [InlineData("绿地率目标值:到2020年36%,到2025年38%", "绿地率 >= 36 % Reach by 2020-12-31 | 绿地率 >= 38 % Reach by 2025-12-31")]
    [InlineData("新建雨水管网20公里,改造12公里", "雨水管网 >= 20 公里 Count | 改造雨水管网 >= 12 公里 Count")]
    [InlineData("环境规划提出到2025年绿地率达到38%", "绿地率 >= 38 % Reach by 2025-12-31")]
    [InlineData("新能源车占公交车的60%以上", "新能源车占公交车比例 >= 60 % Reach")]
    [InlineData("生活污水集中收集率,城区达到80%、县城达到70%", "城区生活污水集中收集率 >= 80 % Reach | 县城生活污水集中收集率 >= 70 % Reach")]
    [InlineData("2019年,颗粒物浓度控制在40微克/立方米,优良天数不少于250天;2020年,分别控制在38微克/立方米、不少于260天", "颗粒物浓度 <= 40 微克/立方米 Reach by 2019-12-31 | 优良天数 >= 250 天 Reach by 2019-12-31 | 颗粒物浓度 <= 38 微克/立方米 Reach by 2020-12-31 | 优良天数 >= 260 天 Reach by 2020-12-31")]
    [InlineData("钢铁产能压减300万吨", "钢铁产能 >= 300 万吨 DecreaseBy")]
    [InlineData("基本农田保护面积不低于30万公顷", "基本农田保护面积 >= 30 万公顷 Reach")]
    [InlineData("生活垃圾无害化处理率城市达到100%,县城达到95%", "城市生活垃圾无害化处理率 >= 100 % Reach | 县城生活垃圾无害化处理率 >= 95 % Reach")]
    [InlineData("市区污水处理率达到97%,其中建成区达到100%", "市区污水处理率 >= 97 % Reach | 建成区污水处理率 >= 100 % Reach")]
    [InlineData("绿色建筑面积占新建建筑面积比例达到50%", "绿色建筑面积占新建建筑面积比例 >= 50 % Reach")]
    [InlineData("清洁取暖率平原地区达到70%,山区达到50%", "平原地区清洁取暖率 >= 70 % Reach | 山区清洁取暖率 >= 50 % Reach")]
    [InlineData("2017年全市优良天数为185天,2019年达到200天", "全市优良天数 >= 200 天 Reach by 2019-12-31")]
    [InlineData("至少淘汰燃煤锅炉50台", "淘汰燃煤锅炉 >= 50 台 Count")]
    public void Names_are_what_one_would_print_in_a_table(string text, string expected) => Assert.Equal(expected, Lines.Target(text));

    [Theory]
    [InlineData("确保污水处理率达到95%,力争达到98%", "污水处理率 >= 95 % Reach | 污水处理率 >= 98 % Reach aspirational")]
    [InlineData("建设40个以上、力争50个社区食堂", "社区食堂 >= 40 个 Count | 社区食堂 >= 50 个 Count aspirational")]
    [InlineData("污水处理率达到95%(力争98%)", "污水处理率 >= 95 % Reach | 污水处理率 >= 98 % Reach aspirational")]
    [InlineData("力争2020年底前,绿地率达到38%,建成公园6个", "绿地率 >= 38 % Reach by 2020-12-31 aspirational | 公园 >= 6 个 Count by 2020-12-31 aspirational")]
    [InlineData("绿地率力争达到38%,污水处理率达到96%", "绿地率 >= 38 % Reach aspirational | 污水处理率 >= 96 % Reach")]
    [InlineData("颗粒物浓度比2017年下降3%,力争达到5%", "颗粒物浓度 >= 3 % DecreaseBy from 2017 | 颗粒物浓度 >= 5 % DecreaseBy from 2017 aspirational")]
    [InlineData("污水处理率提高2个百分点,达到96%", "污水处理率 >= 2 个百分点 IncreaseBy | 污水处理率 >= 96 % Reach")]
    public void A_binding_and_an_aspirational_value_may_share_a_name(string text, string expected) => Assert.Equal(expected, Lines.Target(text));

    [Theory]
    [InlineData("到2020年,绿地率达到38%;2022年达到40%。到2025年,绿地率达到42%", "绿地率 >= 38 % Reach by 2020-12-31 | 绿地率 >= 40 % Reach by 2022-12-31 | 绿地率 >= 42 % Reach by 2025-12-31")]
    [InlineData("到2020年:\n——绿地率达到38%。\n——建成公园6个。", "绿地率 >= 38 % Reach by 2020-12-31 | 公园 >= 6 个 Count by 2020-12-31")]
    public void A_day_governs_until_the_next(string text, string expected) => Assert.Equal(expected, Lines.Target(text));
}
