using Rectify.Text.Indicators;

namespace Rectify.Text.Lexicon;

/// <summary>The units that follow numbers in plans.</summary>
internal static class MeasurementUnitLexicon
{
    /// <summary>Units that stand right after a number, or after its 万 or 亿.</summary>
    public static WordTable<MeasurementUnitKind> Units { get; } = new(
        ("% ‰", MeasurementUnitKind.Share),
        ("个百分点 百分点 个点 个多百分点 个余百分点", MeasurementUnitKind.Points),
        ("个 家 座 处 条 项 台 套 辆 户 人 名 位 所 间 栋 幢 件 起 宗 例 批 批次 艘 只 头 羽 尾 株 棵 张 份 部 本 种 块 片 眼 口 孔 根 盏 支 队 场 期 对 组 班 篇 幅 盘 枚 册 席 匹 架 列 节 笔 档 门 丛 架次 支队 片区 个村 村 台套 标台 标准箱 标箱 床 张床位 席位 学位 车位 泊位 亿件 人份 具 栋楼 把 副 卷 袋 箱 瓶 桶 扇 樘 串 页 案 则 罐 捆 处次 座次 台件 点位 站点", MeasurementUnitKind.Count),
        ("公里 千米 米 平方公里 平方千米 平方米 立方米 立方 方 公顷 亩 吨 公斤 千克 克 毫克 微克 吨标准煤 吨标煤 吨二氧化碳 吨二氧化碳当量 标准煤 克标准煤 克标煤 千克标准煤 千克标煤 公斤标准煤 公斤标煤 升 毫升 千瓦 千瓦时 兆瓦 瓦 度电 度 分贝 摄氏度 ℃ 斤 担 延米 毫米 厘米 里 平米 立方公里 海里 车公里 吨公里 人公里 贝克勒尔 分 学时 课时 字 dB /10万 /十万", MeasurementUnitKind.Measure),
        ("蒸吨 岁 人口 吨级 马力 千伏 伏 升排量 座位 毫米口径", MeasurementUnitKind.Size),
        ("元 美元 欧元 港元 元人民币 人民币 元钱", MeasurementUnitKind.Money),
        ("年 天 小时 分钟 秒 秒钟 个工作日 工作日 个自然日 个月 个小时 个星期 周", MeasurementUnitKind.Duration),
        ("次 轮 轮次 遍 人次 户次 车次 场次 班次 台次 家次 件次 趟", MeasurementUnitKind.Times),
        ("倍", MeasurementUnitKind.Multiple));

    /// <summary>Latin units, in the case they are printed in.</summary>
    public static WordTable<MeasurementUnitKind> Latin { get; } = new(
        ("mg μg ug µg kg g t km km2 km² m m2 m² m3 m³ L mL kW MW GW kWh tce hm2 hm² cm mm Bq ppm EB PB TB P EFLOPS TEU DDD DDDs", MeasurementUnitKind.Measure),
        ("kV", MeasurementUnitKind.Size));

    /// <summary>What an amount is counted per, after a stroke or 每.</summary>
    public static WordSet Denominators { get; } = new(
        "日 天 年 月 周 小时 时 秒 分钟 人 户 人口 人年 亩 公顷 平方公里 平方千米 平方米 立方米 标准立方米 升 吨 公斤 千克 件 台 辆 车 次 村 元 元GDP 千瓦时 千瓦 公里 米 百公里 d a h s m m2 m² m3 m³ Nm3 L kg t kWh 单位 床 家 座 个");

    /// <summary>Classifiers with which even a single thing is a target: 新建一座污水处理厂.</summary>
    public const string SingleThings = "座处所家条台套";
}
