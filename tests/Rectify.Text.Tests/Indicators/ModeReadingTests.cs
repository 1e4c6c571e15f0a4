using NodaTime;

namespace Rectify.Text.Tests.Indicators;

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
    [InlineData("数字经济规模达到2017年的1.5倍以上", "数字经济规模 >= 50 % IncreaseBy from 2017")]
    [InlineData("再生水用量是2017年的两倍", "再生水用量 >= 100 % IncreaseBy from 2017")]
    [InlineData("到2020年,二氧化硫、氮氧化物排放量分别比2015年削减27%、25%", "二氧化硫排放量 >= 27 % DecreaseBy by 2020-12-31 from 2015 | 氮氧化物排放量 >= 25 % DecreaseBy by 2020-12-31 from 2015")]
    [InlineData("2020年二氧化硫排放量比2015年削减27%", "二氧化硫排放量 >= 27 % DecreaseBy by 2020-12-31 from 2015")]
    [InlineData("PM2.5浓度同比改善5%以上", "PM2.5浓度 >= 5 % DecreaseBy from 2017")]
    [InlineData("优良天数比例同比改善2个百分点", "优良天数比例 >= 2 个百分点 IncreaseBy from 2017")]
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
    [InlineData("每年改造老旧小区30个", "改造老旧小区 >= 30 个 Count per Year")]
    [InlineData("对60家加油站进行油气回收治理", "加油站油气回收治理 >= 60 家 Count")]
    public void Counted_things_keep_a_verb_that_acts_on_them(string text, string expected) => Assert.Equal(expected, Lines.Target(text));

    [Theory]
    [InlineData("可再生能源装机容量翻一番", "可再生能源装机容量 >= 100 % IncreaseBy")]
    [InlineData("2025年新能源汽车保有量较2020年翻番", "新能源汽车保有量 >= 100 % IncreaseBy by 2025-12-31 from 2020")]
    [InlineData("居民收入翻两番", "居民收入 >= 300 % IncreaseBy")]
    [InlineData("新能源汽车产量增长2倍以上", "新能源汽车产量 >= 200 % IncreaseBy")]
    [InlineData("再生水产能增长一倍", "再生水产能 >= 100 % IncreaseBy")]
    [InlineData("担保放大倍数不超过5倍", "担保放大倍数 <= 5 倍 Reach")]
    [InlineData("力争2020年,化肥、农药使用量实现零增长", "化肥使用量 <= 0 % IncreaseBy by 2020-12-31 aspirational | 农药使用量 <= 0 % IncreaseBy by 2020-12-31 aspirational")]
    [InlineData("基本实现能源消费总量零增长", "能源消费总量 <= 0 % IncreaseBy approximate")]
    [InlineData("煤炭消费总量比2015年实现负增长", "煤炭消费总量 < 0 % IncreaseBy from 2015")]
    [InlineData("2019年PM2.5浓度比2018年下降", "PM2.5浓度 > 0 % DecreaseBy by 2019-12-31 from 2018")]
    [InlineData("优良天数同比增加", "优良天数 > 0 % IncreaseBy from 2017")]
    [InlineData("确保空气质量同比改善", "空气质量 >= level 同比改善 Reach")]
    [InlineData("水环境质量较上年持续改善", "水环境质量 >= level 较上年持续改善 Reach")]
    [InlineData("空气质量持续改善", "")]
    [InlineData("2017年PM2.5浓度同比下降", "")]
    [InlineData("已实现投诉量同比下降", "")]
    [InlineData("污染物排放明显减少", "")]
    [InlineData("部分企业排放同比上升", "")]
    [InlineData("水质较2017年下降", "")]
    [InlineData("投诉同比翻番", "")]
    [InlineData("空气质量排名同比下降", "")]
    [InlineData("今年以来优良天数同比增加", "")]
    [InlineData("近年来煤炭消费负增长", "")]
    [InlineData("2018年1月,PM2.5浓度同比下降", "")]
    [InlineData("人居环境改善300户", "人居环境改善 >= 300 户 Count")]
    public void Changes_need_no_number_to_be_told(string text, string expected) => Assert.Equal(expected, Lines.Target(text, new LocalDate(2018, 3, 1)));

    [Theory]
    [InlineData("全省排名提升3位", "全省排名 >= 3 位 DecreaseBy")]
    [InlineData("空气质量综合指数改善6%", "空气质量综合指数 >= 6 % DecreaseBy")]
    public void Less_is_better_for_ranks_and_indices(string text, string expected) => Assert.Equal(expected, Lines.Target(text));

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
