namespace Rectify.Text.Lexicon;

/// <summary>The words for the fields that departments are named after: 发改, 生态环境.</summary>
/// <remarks>A list lends its shared ending (发改、财政、住建局) and its level (市水务局、财政局) to such words. Other words may name a street or a company.</remarks>
internal static class DepartmentLexicon
{
    /// <summary>The fields.</summary>
    public static WordSet Fields { get; } = new(
        "发展改革 发展和改革 发改 经信 经发 经贸 经济和信息化 经济信息化 经济 经济发展 工业和信息化 工业信息化 工业 信息化 工信 科技 科工 科学技术 科工信 工科信 科经 民族 宗教 民宗 民族宗教 民政 公安 交警 司法 财政 财金 人力资源社会保障 人力资源和社会保障 人力资源 社会保障 人社 劳动 就业 社保 编制 机构编制 " +
        "自然资源和规划 自然资源 国土资源 国土 资规 规划和自然资源 规划 规划建设 规建 生态环境保护 生态环境 生态 环境保护 环境 环保 住房城乡建设 住房和城乡建设 住房 城乡建设 城建 建设 建管 住建 住保 房管 房产 房屋 不动产 交通运输 交通 公路 运管 港航 航运 水务 水利 水政 河务 水文 水土保持 " +
        "农业农村 农业 农村 农牧 农牧业 农机 农经 农林 畜牧 兽医 畜牧兽医 渔业 渔政 林业和草原 林业草原 林业 林草 草原 林水 海洋与渔业 海洋 商务 商贸流通 商业 粮食 粮食和物资储备 粮储 物资储备 供销 文化和旅游 文化旅游 文化广电旅游体育 文旅 文广旅 文广新 文体广旅 文广旅体 文体旅 文体 文化 旅游 广电 广播电视 新闻出版 文物 体育 " +
        "卫生健康 卫生和健康 卫健 卫生计生 卫生和计划生育 卫计 卫生 计生 疾控 疾病预防控制 中医药 医保 医疗保障 医药 药监 药品监管 食品药品监管 食药监 食药 食品药品 应急管理 应急 安全生产监督管理 安全监管 安监 消防救援 消防 审计 国资 国有资产监督管理 市场监督管理 市场监管 市监 市管 工商 工商行政管理 质监 质量技术监督 知识产权 " +
        "统计 金融工作 金融监管 金融 地方金融监管 信访 城市管理 城市综合管理 城管 城管执法 城市管理综合执法 城市管理和综合执法 城市管理行政执法 综合执法 综合行政执法 行政执法 执法 市容环卫 市容 环卫 环境卫生 园林绿化 园林 绿化 市政 公用事业 市政公用 气象 地震 税务 国税 地税 海事 邮政 电力 能源 煤炭 盐务 烟草 物价 价格 " +
        "扶贫 扶贫开发 乡村振兴 人防 人民防空 民防 机关事务 机关事务管理 政务服务 政务服务和数据管理 政务 政数 行政审批 行政审批服务 审批 数据 大数据 大数据管理 数字经济 外事 侨务 侨台 台湾事务 退役军人事务 退役军人 档案 史志 地方志 投资促进 招商 招商引资 投促 公积金 住房公积金 搬迁 移民 征收 土储 教育 教育体育 教体 教科 教科体 " +
        "监察 纪检 纪检监察 组织 宣传 统战 政法 巡察 网信 党建 综治 综合治理 社会治理 老龄 老干部 残联 妇联 法制 救助 殡葬 社会工作 国防动员 无线电 反恐 禁毒 边防 口岸 党 图书 博物 美术 民航 铁路 地铁 轨道交通");

    /// <summary>Words that join two fields in one name.</summary>
    public static WordSet Joints { get; } = new("和 与 及");

    /// <summary>Words that go on from a field within the name of a department: 财政监督管理.</summary>
    public static WordSet Functions { get; } = new("管理 监督管理 监督 监管 服务 事务 保护 行政 行政管理 执法 综合 综合管理 监测 检测 检验 检疫 稽查 监察 技术 推广 研究 指导 促进 发展 建设");

    /// <summary>What bodies on the ground are called; one that is named after its place belongs to nobody above it in the list: 柳河水管站.</summary>
    public static WordSet GroundEndings { get; } = new("所 站 处 馆 校");

    /// <summary>What the heading of a list ends with that is to a department of a company, a school or a hospital.</summary>
    public static WordSet HeadEndings { get; } = new("部 科 处 室 中心 车间 班组 分厂 食堂 仓库 学院 大队 支队 中队");

    /// <summary>What words end with that are a name by themselves and lack nothing: streets, roads, companies, schools.</summary>
    public static WordSet OwnEndings { get; } = new(
        "街 路 大街 大道 巷 胡同 弄 公路 高速 桥 大桥 广场 公园 小区 花园 市场 商场 商城 超市 酒店 宾馆 饭店 中学 小学 一中 二中 三中 幼儿园 车间 班组 项目 工地 食堂 水库 码头 隧道 " +
        "公司 集团 股份 控股 石化 化工 水泥 矿业 煤业 煤矿 钢铁 冶炼 铝业 铜业 纸业 酒业 药业 制药 乳业 油田 纺织 印染 电镀 电子 机械 重工 汽车 建材 陶瓷 木业 食品 商贸 贸易 实业 工贸 置业 地产 物业 城投 交投 水投 建投 国投 农投 建工 建筑 新能源 新材料");

    /// <summary>Roads and streets after which street offices are named: 中山路、建设路街道.</summary>
    public static WordSet Streets { get; } = new("街 路 大街 大道 巷 胡同");
}
