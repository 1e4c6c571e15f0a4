namespace Rectify.Tests.Indicators;

public class QuantityReadingTests
{
    [Theory]
    [InlineData("新建管网 12.5 公里", "管网 >= 12.5 公里 Count")]
    [InlineData("建成公厕１２０座以上", "公厕 >= 120 座 Count")]
    [InlineData("新增处理能力2,620吨/日", "处理能力 >= 2620 吨/日 IncreaseBy")]
    [InlineData("完成造林3.2万亩", "造林 >= 3.2 万亩 Count")]
    [InlineData("建设高标准农田二十万亩", "高标准农田 >= 20 万亩 Count")]
    [InlineData("建成泵站三座", "泵站 >= 3 座 Count")]
    [InlineData("城镇化率达到百分之六十二", "城镇化率 >= 62 % Reach")]
    [InlineData("整治排污口300余个", "整治排污口 >= 300 个 Count approximate")]
    [InlineData("整治排污口近300个", "整治排污口 ~ 300 个 Count")]
    [InlineData("培育龙头企业3—5家", "龙头企业 >= 3 家 Count")]
    [InlineData("失业率控制在4%—5%", "失业率 <= 5 % Reach")]
    [InlineData("颗粒物浓度降至每立方米36微克", "颗粒物浓度 <= 36 微克/立方米 Reach")]
    [InlineData("颗粒物浓度降至36微克每立方米", "颗粒物浓度 <= 36 微克/立方米 Reach")]
    [InlineData("颗粒物浓度不高于36μg/m³", "颗粒物浓度 <= 36 μg/m³ Reach")]
    [InlineData("降尘量不高于7吨/月·平方公里", "降尘量 <= 7 吨/月·平方公里 Reach")]
    [InlineData("空气质量综合指数降到4.5以下", "空气质量综合指数 <= 4.5 Reach")]
    [InlineData("森林覆蓋率達到41%以上", "森林覆蓋率 >= 41 % Reach")]
    public void Numbers_and_units_are_read_as_printed(string text, string expected) => Assert.Equal(expected, Lines.Target(text));

    [Theory]
    [InlineData("给予每家最高50万元奖励")]
    [InlineData("总投资2.4亿元,占地60亩")]
    [InlineData("请拨打12345热线")]
    [InlineData("落实“1+3+5”工作体系,增强“四个意识”")]
    [InlineData("按照《建成10个示范区行动计划》推进工作")]
    [InlineData("依据某政发〔2018〕23号文件推进")]
    [InlineData("第3批清单")]
    [InlineData("水源地500米范围内的养殖场")]
    [InlineData("验收后5个工作日内报送材料")]
    [InlineData("截至去年底,绿地率达到35%")]
    [InlineData("目前绿地率已达35%")]
    [InlineData("推广5G、PM2.5在线监测等技术")]
    [InlineData("")]
    public void Numbers_that_promise_nothing_are_no_targets(string text) => Assert.Empty(Lines.Targets(text, Lines.Issued));
}
