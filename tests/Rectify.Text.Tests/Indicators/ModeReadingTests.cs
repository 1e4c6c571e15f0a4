using NodaTime;

namespace Rectify.Tests.Indicators;

public class ModeReadingTests
{
    [Theory]
    [InlineData("失业率下降至4.1%", "失业率 <= 4.1 % Reach")]
    [InlineData("失业率降到4.1%以下", "失业率 <= 4.1 % Reach")]
    [InlineData("绿地率提高到36%", "绿地率 >= 36 % Reach")]
    [InlineData("提高农村自来水普及率至88%", "农村自来水普及率 >= 88 % Reach")]
    [InlineData("煤炭消费量下降18%", "煤炭消费量 >= 18 % DecreaseBy")]
    [InlineData("绿地率提高2个百分点", "绿地率 >= 2 个百分点 IncreaseBy")]
    [InlineData("绿地率保持在36%以上", "绿地率 >= 36 % Maintain")]
    [InlineData("居民消费价格上涨控制在3%左右", "居民消费价格 ~ 3 % IncreaseBy")]
    [InlineData("工业增加值年均增长6%以上", "工业增加值年均增长 >= 6 % IncreaseBy")]
    public void To_makes_a_level_and_a_bare_verb_a_change(string text, string expected) => Assert.Equal(expected, Lines.Target(text));

    [Theory]
    [InlineData("到2022年,氨氮排放量比2017年下降9%", "氨氮排放量 >= 9 % DecreaseBy by 2022-12-31 from 2017")]
    [InlineData("氨氮排放量较2017年削减9%以上", "氨氮排放量 >= 9 % DecreaseBy from 2017")]
    [InlineData("与2017年相比,氨氮排放量下降9%", "氨氮排放量 >= 9 % DecreaseBy from 2017")]
    [InlineData("2019年氨氮排放量同比下降3%", "氨氮排放量 >= 3 % DecreaseBy by 2019-12-31 from 2018")]
    [InlineData("氨氮排放量较上年下降3%", "氨氮排放量 >= 3 % DecreaseBy from 2017")]
    [InlineData("在2017年基础上,绿地率提高3个百分点", "绿地率 >= 3 个百分点 IncreaseBy from 2017")]
    [InlineData("绿地率由2017年的33%提高到36%", "绿地率 >= 36 % Reach from 2017:33")]
    public void Changes_keep_what_they_are_measured_from(string text, string expected) => Assert.Equal(expected, Lines.Target(text, new LocalDate(2018, 3, 1)));

    [Theory]
    [InlineData("建成社区食堂40个", "社区食堂 >= 40 个 Count")]
    [InlineData("新建40个社区食堂", "社区食堂 >= 40 个 Count")]
    [InlineData("关停落后砖厂25家", "关停落后砖厂 >= 25 家 Count")]
    [InlineData("培训基层网格员3000人次", "培训基层网格员 >= 3000 人次 Count")]
    [InlineData("老旧小区改造90个", "老旧小区改造 >= 90 个 Count")]
    [InlineData("新增充电桩600个", "充电桩 >= 600 个 IncreaseBy")]
    [InlineData("城镇新增就业5万人", "城镇新增就业 >= 5 万人 IncreaseBy")]
    [InlineData("压减钢铁产能80万吨", "钢铁产能 >= 80 万吨 DecreaseBy")]
    [InlineData("每年改造老旧小区30个", "改造老旧小区 >= 30 个/年 Count")]
    [InlineData("对60家加油站进行油气回收治理", "加油站油气回收治理 >= 60 家 Count")]
    public void Counted_things_keep_a_verb_that_acts_on_them(string text, string expected) => Assert.Equal(expected, Lines.Target(text));

    [Theory]
    [InlineData("全面消除城市黑臭水体", "城市黑臭水体 = 0 Eliminate")]
    [InlineData("城市黑臭水体总体得到消除", "城市黑臭水体 ~ 0 Eliminate")]
    [InlineData("基本淘汰国三及以下柴油货车", "国三及以下柴油货车 ~ 0 辆 Eliminate")]
    [InlineData("淘汰每小时10蒸吨及以下燃煤锅炉", "每小时10蒸吨及以下燃煤锅炉 = 0 台 Eliminate")]
    [InlineData("危房存量全部清零", "危房 = 0 Eliminate")]
    [InlineData("消除安全隐患", "")]
    [InlineData("逐步淘汰老旧车辆", "")]
    [InlineData("黑臭水体消除比例达到95%", "黑臭水体消除比例 >= 95 % Reach")]
    public void Things_to_be_eliminated_are_held_to_nothing_left(string text, string expected) => Assert.Equal(expected, Lines.Target(text));

    [Theory]
    [InlineData("出境断面水质达到Ⅲ类", "出境断面水质 >= level Ⅲ类 Reach")]
    [InlineData("出境断面水质达到或优于Ⅲ类标准", "出境断面水质 >= level Ⅲ类 Reach")]
    [InlineData("出境断面水质稳定保持在Ⅱ类以上", "出境断面水质 >= level Ⅱ类 Maintain")]
    [InlineData("出境断面水质优于Ⅳ类", "出境断面水质 > level Ⅳ类 Reach")]
    [InlineData("人均收入增速高于全省平均水平", "人均收入增速 > level 全省平均水平 Reach")]
    [InlineData("单位能耗不高于上年水平", "单位能耗 <= level 上年水平 Reach")]
    public void Levels_without_a_number_stand_as_words(string text, string expected) => Assert.Equal(expected, Lines.Target(text));
}
