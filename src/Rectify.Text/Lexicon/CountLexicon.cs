using Rectify.Text.Indicators;

namespace Rectify.Text.Lexicon;

/// <summary>The verbs whose object is counted.</summary>
internal static class CountLexicon
{
    /// <summary>Verbs that stand at the head of a clause or right before a number.</summary>
    public static WordTable<VerbKind> All { get; } = new(
        ("建成 新建 建设 打造 培育 培育壮大 招引 遴选 完成 实现 创建 形成 设立 组建 开工 开工建设 新开工 新开工建设 布局 认定 评选 选树 制定 制修订 发布 出台 编制 推出 争创 建立 安排 落实 落地 实施 新设 新设立 投用 投放 建 建好 选派 配备 配置 安装 新装 购置 搭建 开发 申报 获批 引育 孵化 集聚 筛选 储备 谋划 推进 开展 举办 组织 部署 建成投用 建成投运 建设完成 建成并投入使用 建设改造 规划建设 开通 新开通 布设 "
            + "签约 争取 申请 取得 获得 建成运营 储备建设 招募 聘任 征集 总结 新认定 新培育 新组建 高标准建设 启动 启动建设 选聘 设置 增设 实施建设 达成 生产 筹集 筹建 签订 成立 命名 承办 推荐 敷设 铺设 埋设 架设 选拔 培养 造就 新签约 新引进 新招引 新落地 新入库 新登记 新注册 新发展 新申报 新评定 新吸纳 新投产 新竣工 遴选资助 选择 选取 投产 竣工 入库 修建 兴建 新修 修筑 开办 创办 兴办 主办 协办 增开 加开 打造提升 开设 统筹 统筹安排 下达 拨付 足额拨付 支付 筹措", VerbKind.Make),
        ("淘汰 整治 扶持 培训 改造 治理 修复 清理 引进 搬迁 推广 推广应用 关闭 关停 拆除 退出 取缔 改建 扩建 新改建 新改造 改(新)建 新(改)建 新(扩)建 新(改)扩建 新(改、扩)建 改(扩)建 新、改、扩建 新、改建 新、扩建 改、扩建 新建改建 新建改造 新建和改造 新建改扩建 改扩建 提升改造 改造提升 更新 更新改造 救助 帮扶 监测 检查 抽查 抽检 排查 支持 化解 绿化 复绿 栽植 种植 恢复 保护 处置 处理 利用 回收 查处 办理 综合整治 综合利用 年综合利用 消纳 生态修复 修复治理 综合治理 治理修复 整改 整合 验收 关闭退出 关停退出 搬迁改造 疏浚 清淤 封堵 替换 报废 注销 淘汰报废 淘汰更新 开展培训 发展 转移 帮助 引导 盘活 消化 投入 转化 解决 资助 奖励 服务 招聘 招收 招录 录用 聘请 聘用 选配 派驻 深度治理 提标改造 除险加固 衬砌 整修 翻修 修整 修葺 疏挖 拓宽 清障 调处 带动 带动就业 消除 配套 配套建设 抓好 造 植 审计 督查 巡查 评估 新造 造林 营造林 植树 植树造林 收储 脱贫 转移就业 供应 出让 流转 补充 复垦 复耕 压减退出 建设提升 提升 升级 改善 清运 清掏 清退 清欠 核销 腾退 追回 追缴 追讨 退缴 退回 退赔 补办 问责 审核 重新审核 复核 核查 摸排 硬化 加固 修缮 督办 挂牌督办 移送 回访 清查 包案化解 包保化解 领导包案化解 立案调查 收回 收缴 上缴 归还 退还 补缴 开放 立案 立案查处 约谈 慰问 走访 选拔资助 更换 补种 补植 补造 补植补造 换装 加装 检修 维修 平整 回填 覆绿 复垦复绿 疏通 打通 清除 迁建 迁移 捡拾 筛查 轮训 发放 出动 接待 修订 退耕还林 退耕还林还草 退耕还草 退耕还湿 围栏封育 封育 退牧还草 退养 清收 压降 安置 养护 维修养护 维护 核发 换发 改厕 改水 抽测 劝返 召开 组织召开 举行 建章立制 接种 免费接种 优化调整 优化 补建 增建 曝光 通报 交办 移交 责令整改 督促整改 "
            + "补编 补签 补订 补装 补发 补录 补设 补配 补栽 补划 补充完善 补充制定 补检 补测 补训 补拨 补交 补盖 补打 补印 加印 印刷 增配 增装 增补 增派 换新 换领 换证 送检 送修 送训 校验 校准 检定 检测 检验 抽样 采样 取样 化验 鉴定 试压 校核 核对 盘查 盘点 巡检 点检 "
            + "施划 划设 涂刷 粉刷 喷涂 刷新 油漆 铺装 摊铺 浇筑 砌筑 开挖 清挖 挖除 挖运 打捞 清捞 填埋 覆盖 苫盖 遮盖 围挡 封闭 封停 封存 查封 扣押 没收 销毁 召回 下架 退货 调换 更正 修改 订正 校正 归档 整理归档 录入 补录入 上传 登记 建档 建档立卡 张贴 悬挂 印制 印发 制作 竖立 采购 购买 新购 购进 租赁 租用 "
            + "救治 收治 诊疗 体检 复查 随访 续签 改签 重新签订 重新制定 重新修订 重新检测 重新验收 重新办理 重新编制 重新铺设 重新施划 拆改 拆换 改装 改接 改移 外迁 移除 移栽 转运 转办 转交 转移安置 分流 分流安置 妥善安置 调剂 调配 划转 偿还 兑付 返还 发还 清偿 清缴 足额缴纳 补足 归集 退付 赔付 理赔 认领 结对 结对帮扶 入户 入户走访 排除 "
            + "修剪 扶正 加固改造 翻新 翻建 重建 复建 改建扩建 完善 新植 新栽 播撒 播种 补播 轮作 休耕 增殖放流 放流 投放苗种 防治 统防统治 扑杀 免疫 注射 消杀 消毒 清洗 清洁 冲洗 疏解 纳管 接入 并网改造 联网 督导 走访慰问 约见 谈心谈话 查办 审结 办结 执结 结案 清结 化解处置 调解 答复 回复", VerbKind.Act),
        ("新增 配增 增加 净增 增设床位 扩大 提高 提升能力 增养 新增加 核增 增招", VerbKind.Add),
        ("减少 压减 削减 降低 压缩 缩减 减排 消减 节约", VerbKind.Take));

    /// <summary>Verbs that are looked for inside a clause too, after its subject; others are too often parts of names (建设用地).</summary>
    public static WordTable<VerbKind> Inner { get; } = new(
        ("建成 新建 完成 打造 培育 创建 招引 开工建设 新开工 组建 设立 争创 建成投用 布设", VerbKind.Make),
        ("引进 淘汰 关停 拆除 搬迁 取缔 新改建 改扩建 惠及 替代 接种 更换 补种 补植", VerbKind.Act),
        ("新增 净增 配增", VerbKind.Add),
        ("压减 削减", VerbKind.Take));

    /// <summary>Verbs that only say that something is brought about, and never stand in a name.</summary>
    public static WordSet Empty { get; } = new("完成 实现 安排 落实 达成 新增 净增 增加 开展 组织开展 举办");

    /// <summary>Verbs that need a thing, and take that of the target before where they have none: 新建管网20公里,改造15公里.</summary>
    public static WordSet Transitive { get; } = new("改造 改建 扩建 修复 更新 疏浚 拆除 开工 投产 竣工 入库");

    /// <summary>What follows a verb that is part of a noun: 建设用地, 治理率.</summary>
    public static WordSet NounAfter { get; } = new("率 用地 用房 度 量 的 出的 到的 过的 费 区 型 性 者 方案 计划 规划 后");

    /// <summary>Things that begin like such a noun: 退回|费用, 送检|量具.</summary>
    public static WordSet Things { get; } = new("费用 费款 量具 度假 区域 区间 型材 型钢 的士");

    /// <summary>Nouns of which 新增 is a part.</summary>
    public static WordSet NewlyAdded { get; } = new("就业 劳动力就业 耕地 贷款");

    /// <summary>Words before the verb of a count: 全年减少贫困人口100万人.</summary>
    public static WordSet Openings { get; } = new("全年 年内 当年 全年累计 累计");
}
