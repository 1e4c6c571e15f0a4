namespace Rectify.Text.Tests.Indicators;

/// <summary>Every promise in the prose of the seed plan, as read by hand.</summary>
public class SeedPromiseTests
{
    [Fact]
    public void Goals_hold_the_targets_of_their_points_under_one_day()
    {
        const string goal = """
            到2020年,突出环境问题得到有效解决,环境质量明显改善,环境承载力明显提升,人民群众环境获得感显著提高。
            ——环境空气质量达到《山东省2013—2020年大气污染防治规划三期行动计划(2018—2020年)》要求。
            ——省控重点河流水质基本达到水环境功能区划要求,重点流域、集中式饮用水水源水质优良(达到或优于Ⅲ类)比例分别达到60%以上和98%以上,重要河湖水功能区水质达标率提高到80%,基本消除建成区黑臭水体。
            ——土壤污染治理取得积极成效,土壤环境质量总体保持稳定,污染地块安全利用率达到90%以上;危险废物得到妥善处置。
            ——全市湿地保有量达到33万亩,湿地保护率达到80%;森林覆盖率稳定在25%以上;矿山地质环境得到显著改善。
            """;

        Assert.Equal(
            [
                "重点流域水质优良(达到或优于Ⅲ类)比例 >= 60 % Reach by 2020-12-31",
                "集中式饮用水水源水质优良(达到或优于Ⅲ类)比例 >= 98 % Reach by 2020-12-31",
                "重要河湖水功能区水质达标率 >= 80 % Reach by 2020-12-31",
                "建成区黑臭水体 ~ 0 Eliminate by 2020-12-31",
                "污染地块安全利用率 >= 90 % Reach by 2020-12-31",
                "全市湿地保有量 >= 33 万亩 Reach by 2020-12-31",
                "湿地保护率 >= 80 % Reach by 2020-12-31",
                "森林覆盖率 >= 25 % Maintain by 2020-12-31",
            ],
            Lines.Targets(goal, Lines.Issued));
    }

    [Theory]
    [InlineData("因地制宜推进城乡清洁采暖工程,2019年城区清洁取暖率达到90%以上。", "城区清洁取暖率 >= 90 % Reach by 2019-12-31")]
    [InlineData("因地制宜配套建设粪污贮存、处理、利用设施,到2020年,全市畜禽粪污综合利用率达到81%以上。", "全市畜禽粪污综合利用率 >= 81 % Reach by 2020-12-31")]
    [InlineData("对电子废物、废轮胎、废塑料等再生利用活动进行清理整顿,开展污水与污泥、废气与废渣协同治理,到2020年,一般工业固体废物综合利用率达到88%以上。", "一般工业固体废物综合利用率 >= 88 % Reach by 2020-12-31")]
    [InlineData("加快市第二生活垃圾填埋场二期工程等三个重点工程的建设进度,到2020年年底,全市新增垃圾无害化处理能力2620吨/日,配增渗滤液处理能力800余吨/日。", "全市垃圾无害化处理能力 >= 2620 吨/日 IncreaseBy by 2020-12-31 | 渗滤液处理能力 >= 800 吨/日 IncreaseBy by 2020-12-31 approximate")]
    [InlineData("加快推进矿山地质环境恢复和综合治理,确保2020年年底前完成剩余30处矿山复绿工程,2013年以来关停露天开采矿山地质环境治理率达到50%,全市“三区两线”直观可视范围内历史遗留露天开采矿山地质环境治理率达到80%。", "剩余矿山复绿工程 >= 30 处 Count by 2020-12-31 | 2013年以来关停露天开采矿山地质环境治理率 >= 50 % Reach by 2020-12-31 | 全市“三区两线”直观可视范围内历史遗留露天开采矿山地质环境治理率 >= 80 % Reach by 2020-12-31")]
    public void Measures_hold_targets(string text, string expected)
    {
        Assert.Equal(expected, Lines.Target(text, Lines.Issued));
        Assert.Empty(Lines.Milestones(text));
        Assert.Empty(Lines.Duties(text));
    }

    [Theory]
    [InlineData("按照《山东省化工园区认定管理办法》(鲁政办字〔2017〕168号),力争2018年9月完成全市化工园区认定管理工作。认真贯彻落实国家关于推进城镇人口密集区危险化学品生产企业搬迁改造的要求,研究制定我市工作方案,加快城镇人口密集区危化品生产企业搬迁、改造、转产或关闭。", "2018-09-30 力争2018年9月完成全市化工园区认定管理工作 aspirational")]
    [InlineData("建立长效管理机制,解决河湖管理“最后一公里”问题。2018年7月底前制定并印发《济南市全面实行湖长制方案》。", "2018-07-31 2018年7月底前制定并印发《济南市全面实行湖长制方案》")]
    [InlineData("建设土壤环境质量监测网络,力争2018年年底前,实现土壤环境信息化管理平台与省土壤环境信息化管理平台对接,构建省、市、县三级土壤预警和应急监测体系。", "2018-12-31 力争2018年年底前,实现土壤环境信息化管理平台与省土壤环境信息化管理平台对接 aspirational|2018-12-31 构建省、市、县三级土壤预警和应急监测体系 aspirational")]
    [InlineData("加快建设渗滤液处理系统并按期投入运行,积极处置生活垃圾填埋场的积存渗滤液并达标排放,2020年年底彻底解决积存渗滤液处置问题。大力推进生活垃圾处理的规范化水平。", "2020-12-31 2020年年底彻底解决积存渗滤液处置问题")]
    [InlineData("科学划定水源保护区,做好饮用水水源地水质监测,2018年6月底完成《济南市城镇集中式饮用水水源保护区调整方案》报批工作,确保重要饮用水水源和南水北调水质安全。", "2018-06-30 2018年6月底完成《济南市城镇集中式饮用水水源保护区调整方案》报批工作")]
    [InlineData("全面完成矿山地质环境调查,系统查明矿山地质环境底数,2018年8月底前完成《济南市矿山地质环境保护与治理规划》编制报批。", "2018-08-31 2018年8月底前完成《济南市矿山地质环境保护与治理规划》编制报批")]
    public void Measures_hold_dated_deliverables(string text, string expected)
    {
        Assert.Equal(expected.Split('|'), Lines.Milestones(text));
        Assert.Empty(Lines.Targets(text, Lines.Issued));
    }

    [Fact]
    public void A_dated_promise_with_a_number_is_a_target_and_not_also_a_milestone()
    {
        const string text = "持续推进黑臭水体治理,2018年年底前黑臭水体逐一销号、实现“长治久清”目标。2020年,城市污水集中处理率达到98%。";

        Assert.Equal(["2018-12-31 2018年年底前黑臭水体逐一销号、实现“长治久清”目标"], Lines.Milestones(text));
        Assert.Equal(["城市污水集中处理率 >= 98 % Reach by 2020-12-31"], Lines.Targets(text, Lines.Issued));
    }

    [Fact]
    public void A_target_and_a_duty_stand_side_by_side()
    {
        const string text = "进一步完善全市生态环境监测网络建设,2018年年底前建成空气质量微型监测站2000个,定期对各县区、镇(街道)、道路环境空气质量情况进行排名,奖优罚劣。";

        Assert.Equal(["空气质量微型监测站 >= 2000 个 Count by 2018-12-31"], Lines.Targets(text, Lines.Issued));
        Assert.Equal(["1 Unspecified 定期对各县区、镇(街道)、道路环境空气质量情况进行排名"], Lines.Duties(text));
        Assert.Empty(Lines.Milestones(text));
    }

    [Theory]
    [InlineData("对目前还未完成的,认真查找问题、分析原因、查清责任,逐一制定有针对性的整改推进措施;整改完成的,定期进行“回头看”,严禁出现反弹现象。", "1 Unspecified 定期进行“回头看”")]
    [InlineData("济南电视台《济南新闻》栏目定期专题报道督察整改和典型案件查处情况;《济南日报》和政府网站设立中央环境保护督察整改专栏,定期公开整改进展情况。畅通12345市民服务热线、信访举报等环境投诉渠道,持续解决人民群众身边的环境污染问题。", "1 Unspecified 济南电视台《济南新闻》栏目定期专题报道督察整改和典型案件查处情况|1 Unspecified 定期公开整改进展情况")]
    public void Duties_without_a_period_are_unspecified(string text, string expected)
    {
        Assert.Equal(expected.Split('|'), Lines.Duties(text));
        Assert.Empty(Lines.Targets(text, Lines.Issued));
        Assert.Empty(Lines.Milestones(text));
    }

    [Theory]
    [InlineData("牢固树立“四个意识”,把扛起生态文明建设政治责任作为严守政治纪律和政治规矩的现实检验")]
    [InlineData("围绕“1+454”体系,大力推进新旧动能转换、十大千亿级产业发展、“十最”环境打造等重点工作")]
    [InlineData("全面推行污染源排污许可制,落实定期巡查、问题查处、沟通反馈、监督考评机制,确保日常监管横向到边、纵向到底、不留死角。")]
    [InlineData("对存在问题企业,若其符合产业政策、城市总体规划、土地利用具体规划和可采取措施消除影响的,责令其限期改正")]
    [InlineData("严格管控移动源污染排放,淘汰高污染老旧车辆,大力推广新能源汽车,构建绿色交通体系。")]
    [InlineData("严格执行《固定资产投资项目节能审查办法》(国家发展改革委2016年第44号令),实行能耗强度和能耗总量“双控”,从源头上控制能源消费。")]
    [InlineData("落实《山东省国土规划(2016—2030年)》中的“双核”主体功能区定位。")]
    [InlineData("到2020年,先行区在化解过剩产能和淘汰落后产能、培育壮大新技术新产业新业态新模式、改造提升传统产业等方面初步形成科学有效的路径模式", true)]
    public void Prose_without_a_number_to_be_met_holds_no_target(string text, bool isDated = false)
    {
        Assert.Empty(Lines.Targets(text, Lines.Issued));
        Assert.Empty(Lines.Duties(text));
        Assert.Equal(isDated ? 1 : 0, Lines.Milestones(text).Length);
    }
}
