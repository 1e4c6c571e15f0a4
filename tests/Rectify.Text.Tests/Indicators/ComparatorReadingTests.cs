namespace Rectify.Text.Tests.Indicators;

public class ComparatorReadingTests
{
    [Theory]
    [InlineData("再生水利用率达到30%以上", "再生水利用率 >= 30 % Reach")]
    [InlineData("再生水利用率不低于30%", "再生水利用率 >= 30 % Reach")]
    [InlineData("再生水利用率达到30%及以上", "再生水利用率 >= 30 % Reach")]
    [InlineData("优良天数达到250天(含)以上", "优良天数 >= 250 天 Reach")]
    [InlineData("再生水利用率需达30%", "再生水利用率 >= 30 % Reach")]
    [InlineData("再生水利用率至少达到30%", "再生水利用率 >= 30 % Reach")]
    [InlineData("再生水利用率≥30%", "再生水利用率 >= 30 % Reach")]
    [InlineData("再生水利用率超过30%", "再生水利用率 > 30 % Reach")]
    [InlineData("再生水利用率高于30%", "再生水利用率 > 30 % Reach")]
    [InlineData("管网漏损率不高于9%", "管网漏损率 <= 9 % Reach")]
    [InlineData("管网漏损率不超过9%", "管网漏损率 <= 9 % Reach")]
    [InlineData("管网漏损率控制在9%以内", "管网漏损率 <= 9 % Reach")]
    [InlineData("管网漏损率控制在9%以下", "管网漏损率 <= 9 % Reach")]
    [InlineData("管网漏损率控制在9%", "管网漏损率 <= 9 % Reach")]
    [InlineData("管网漏损率控制在9%左右", "管网漏损率 ~ 9 % Reach")]
    [InlineData("管网漏损率低于9%", "管网漏损率 < 9 % Reach")]
    [InlineData("管网漏损率约为9%", "管网漏损率 ~ 9 % Reach")]
    [InlineData("管网漏损率9%以内", "管网漏损率 <= 9 % Reach")]
    [InlineData("建设口袋公园不少于12处", "口袋公园 >= 12 处 Count")]
    [InlineData("建设不少于12处口袋公园", "口袋公园 >= 12 处 Count")]
    [InlineData("至少建成12处口袋公园", "口袋公园 >= 12 处 Count")]
    [InlineData("建成口袋公园12处以上", "口袋公园 >= 12 处 Count")]
    [InlineData("建成12处以上口袋公园", "口袋公园 >= 12 处 Count")]
    public void Comparator_words_stand_before_or_after_the_number(string text, string expected) => Assert.Equal(expected, Lines.Target(text));

    [Theory]
    [InlineData("臭氧浓度达到150微克/立方米", "臭氧浓度 <= 150 微克/立方米 Reach")]
    [InlineData("优良天数比例达到82.5%", "优良天数比例 >= 82.5 % Reach")]
    [InlineData("重污染天数达到3天", "重污染天数 <= 3 天 Reach")]
    [InlineData("城镇登记失业率为4%", "城镇登记失业率 <= 4 % Reach")]
    [InlineData("溶解氧浓度达到5毫克/升", "溶解氧浓度 >= 5 毫克/升 Reach")]
    [InlineData("工业污染源排放达标率达到97%", "工业污染源排放达标率 >= 97 % Reach")]
    [InlineData("违法案件查处率达到100%", "违法案件查处率 >= 100 % Reach")]
    [InlineData("贫困家庭学生资助率达到100%", "贫困家庭学生资助率 >= 100 % Reach")]
    [InlineData("贫困发生率达到1%", "贫困发生率 <= 1 % Reach")]
    [InlineData("超标天数比率达到5%", "超标天数比率 <= 5 % Reach")]
    [InlineData("学生辍学率为零", "学生辍学率 <= 0 Reach")]
    [InlineData("劣Ⅴ类水体比例为3%", "劣Ⅴ类水体比例 <= 3 % Reach")]
    public void Meaning_gives_the_direction_where_no_comparator_stands(string text, string expected) => Assert.Equal(expected, Lines.Target(text));

    [Theory]
    [InlineData("规模以上企业清洁生产审核率达到60%", "规模以上企业清洁生产审核率 >= 60 % Reach")]
    [InlineData("重度及以上污染天数比率下降20%", "重度及以上污染天数比率 >= 20 % DecreaseBy")]
    [InlineData("县级及以上水源地达标率达到100%", "县级及以上水源地达标率 >= 100 % Reach")]
    [InlineData("20万人口以上县城污水处理率达到92%", "20万人口以上县城污水处理率 >= 92 % Reach")]
    [InlineData("10蒸吨/小时及以下燃煤锅炉淘汰率达到100%", "10蒸吨/小时及以下燃煤锅炉淘汰率 >= 100 % Reach")]
    public void Classes_of_size_are_part_of_the_name(string text, string expected) => Assert.Equal(expected, Lines.Target(text));
}
