namespace Rectify.Text.Lexicon;

/// <summary>The words that names of units are made of.</summary>
internal static class OrganizationLexicon
{
    /// <summary>The levels that stand alone before a unit's name: 市环保局. A following unit may elide them.</summary>
    public const string Levels = "省市区县州旗镇乡";

    /// <summary>Levels of more than one character.</summary>
    public static WordSet LongLevels { get; } = new("自治区");

    /// <summary>Words that begin with the character of a level, which is then none: 市场监管局 lacks its 市.</summary>
    public static WordSet FalseLevels { get; } = new(
        "市场 市监 市容 市民中心 市民服务 市政公用 市政园林 市政工程 市政设施 市政管理 市政局 市政处 市政建设 市政和 市域 市区 市郊 市中区 市南区 市北区 市中分局 市南分局 市北分局 " +
        "区域 区划 县域 省际 乡村 镇江 镇海 镇平 镇安 镇原 镇坪 镇康 镇雄 镇沅 镇宁 镇巴 镇赉 镇远 乡宁 乡城");

    /// <summary>Words in which the character of a level stands inside and ends no place: 城市管理局.</summary>
    public static WordSet InnerLevels { get; } = new(
        "城市 都市 超市 股市 上市 社区 小区 景区 库区 灾区 辖区 矿区 林区 牧区 片区 校区 厂区 灌区 军区 军分区 分区 城镇 市镇 " +
        "城乡 下乡 返乡 家乡 同乡 乡镇 区县 县区 市县 省市 省区 市区 市市 省省 县县 区区 州市 市州 县市 县级 市级 区级 省级");

    /// <summary>Words that end like a place and name none.</summary>
    public static WordSet NoPlaces { get; } = new("城市 都市 超市 股市 上市 门市 小区 校区 厂区");

    /// <summary>Characters before 城市 and 都市 that make no city of them: a level, 各, 大.</summary>
    public const string NoCityNames = Levels + "各大全本级";

    /// <summary>The bodies that a place has one each of; a list may name them once for several places.</summary>
    public static WordSet Seats { get; } = new("党委 政府 人民政府 党工委 管委会 管理委员会 办事处 行政公署 行署 人大 人大常委会 政协 纪委 纪委监委 村委会 村民委员会 居委会 居民委员会 街道办 党支部 党总支");

    /// <summary>The seats that only a zone has, not a county or a district.</summary>
    public static WordSet ZoneSeats { get; } = new("管委会 管理委员会 党工委");

    /// <summary>The seats that only a village has.</summary>
    public static WordSet VillageSeats { get; } = new("村委会 村民委员会");

    /// <summary>The seats of the party in a village or a neighbourhood; elsewhere they are part of another body's name.</summary>
    public static WordSet PartyCells { get; } = new("党支部 党总支");

    /// <summary>Places that have such a seat.</summary>
    public static WordSet PlacesWithCells { get; } = new("村 社区");

    /// <summary>Bodies of an office itself, and of no place: 机关党委.</summary>
    public static WordSet OwnBodies { get; } = new("机关党委 机关纪委 机关党总支 机关党支部");

    /// <summary>The seat of the party, whose office a list may name only with the government's: 县委、县政府督查室.</summary>
    public static WordSet PartySeats { get; } = new("委 党委");

    /// <summary>Committees of the party behind which the seat of the government may stand without a mark: 青山乡党委政府.</summary>
    public static WordSet PartyCommittees { get; } = new("党委 党工委 党(工)委");

    /// <summary>What stands before such an office.</summary>
    public static WordSet GovernmentSeats { get; } = new("政府 人民政府");

    /// <summary>Offices that the party committee and the government of a place have one each of.</summary>
    public static WordSet SharedOffices { get; } = new("办公室 督查室 督察室 研究室 办公厅");

    /// <summary>What a bracket beside a unit ends with that says which part of the work is its own: (河道治理).</summary>
    public static WordSet PartsOfWork { get; } = new("治理 建设 整治 改造 排查 清理 清淤 清障 绿化 保洁 巡查 检查 宣传 培训 修复 监管 执法 保障 方面 部分 工作 管理 养护 清运 路段 河段 区域 范围 辖区 期间");

    /// <summary>The seats that only a neighbourhood has.</summary>
    public static WordSet NeighbourhoodSeats { get; } = new("居委会 居民委员会");

    /// <summary>Bodies within a bureau, which a list may name without it: 市公安局交警支队、治安支队.</summary>
    public static WordSet Squads { get; } = new("支队 大队 中队");

    /// <summary>How many levels a name counts: 县、乡两级政府.</summary>
    public static WordSet LevelCounts { get; } = new("两级 三级 四级 五级");

    /// <summary>The seats of a street office, which a county or a district does not have.</summary>
    public static WordSet StreetSeats { get; } = new("办事处 街道办");

    /// <summary>What the name of a zone ends with; a list may name it once for several zones.</summary>
    public static WordSet Zones { get; } = new(
        "开发区 经济开发区 经济技术开发区 技术开发区 高新区 高新技术产业开发区 高新技术开发区 高新技术产业园区 产业开发区 经开区 新区 新城 投资区 台商投资区 园区 工业园区 产业园区 科技园区 农业园区 工业园 产业园 科技园 高新园 化工园区 " +
        "保税区 综合保税区 保税港区 示范区 试验区 实验区 度假区 旅游度假区 风景区 名胜区 风景名胜区 景区 保护区 自然保护区 功能区 合作区 管理区 工业区 集聚区 集中区 港区 空港 临港区 矿区 农场 林场 山区 先行区 商务区 生态城 科学城 科技城 物流园 综保区 自创区 自贸区 自贸试验区 加工区 经济区 产业区");

    /// <summary>Zones that are no districts and so have no 党委 or 政府 of a county.</summary>
    public static WordSet PureZones { get; } = new("开发区 高新区 经开区 园区 工业园 产业园 科技园 保税区 保税港区 示范区 试验区 度假区 风景区 名胜区 保护区 功能区 合作区 集聚区 集中区 商务区 物流园 综保区 自创区 自贸区 自贸试验区 加工区 经济区 产业区");

    /// <summary>What the name of a place ends with.</summary>
    public static WordSet Places { get; } = new("省 自治区 市 县 区 旗 自治州 市州 各州 各地 自治县 盟 镇 乡 镇街 镇办 街道 村 社区 地区 县(市、区) 县(市) 县(区) 区(县) 市(县) 市(区)");

    /// <summary>What the name of a unit ends with.</summary>
    public static WordSet Endings { get; } = new(
        "局 委 办 厅 署 处 师 科 股 室 组 队 站 所 院 校 库 矿 厂 店 馆 社 联 法庭 一庭 二庭 三庭 四庭 立案庭 审判庭 行政庭 刑庭 民庭 审监庭 环资庭 少年庭 知产庭 执行庭 中学 小学 幼儿园 车间 工区 领导班子 党小组 党支部 " +
        "组织部 宣传部 统战部 武装部 工作部 管理部 业务部 工程部 教育部 科技部 公安部 安全部 民政部 司法部 财政部 保障部 资源部 环境部 环境保护部 建设部 运输部 水利部 农村部 农业部 商务部 旅游部 文化部 应急部 事务部 化部 工信部 外交部 交通部 铁道部 卫生部 监察部 国土部 海洋部 指挥部 总部 项目部 支部 本部 " +
        "委员会 委会 办公室 管委会 常委会 理事会 工会 总工会 工商联 妇联 残联 文联 侨联 科协 政协 协会 学会 商会 联合会 红十字会 基金会 居委会 村委会 证监会 银监会 保监会 银保监会 贸促会 董事会 促进会 人大 政府 " +
        "公司 集团 银行 分行 支行 总行 央行 电网 海关 中心 总社 供销社 报社 广播电台 电视台 气象台 党组 党组织 专班 工作专班 专委 机关 机构 部门 单位 企业 学校 大学 学院 医院 法院 检察院 车站 港口 街道 团委 指挥中心 网信办 电信 联通 移动 铁塔 管理区 " +
        "团市委 团省委 团县委 团区委 国务院 团中央 党中央 中央 军区 军分区 警备区 流域 灌区 兵团");

    /// <summary>Endings that the units of one level have and that may follow an elided 省, 市, 区, 县.</summary>
    public static WordSet LevelEndings { get; } = new(
        "局 委 办 厅 处 中心 支队 大队 总队 委员会 办公室 总工会 工商联 妇联 残联 文联 侨联 科协 政协 人大 政府 人民政府 法院 检察院 供销社 联合会 红十字会 贸促会 工会 团委 站 所 馆 校 " +
        "组织部 宣传部 统战部 武装部 工作部 指挥部 常委会 督查室 督察室 研究室 档案馆 党委 研究院 供电公司 电力公司 部门");

    /// <summary>Departments spoken of in general, which lack no level.</summary>
    public static WordSet KindsOfDepartment { get; } = new("主管部门 监管部门 职能部门 执法部门 责任部门 牵头部门 配合部门 业务部门 成员部门 管理部门");

    /// <summary>Endings of bodies that stand outside the levels, although their last character is that of one.</summary>
    public static WordSet OutsideEndings { get; } = new(
        "总局 总署 分署 海事局 铁路局 铁路监管局 银保监局 证监局 银监局 保监局 金融监管局 金融监管总局 能源监管办 能源监管局 供电局 分行 支行 督察局 特派办 专员办 流域管理局 空管局");

    /// <summary>What the names of bodies begin with that belong to no city: the state's own, and state companies.</summary>
    public static WordSet OutsideBeginnings { get; } = new(
        "国家 国务院 全国 中央 中共 中国 中铁 中建 中交 中石 中海 中核 中电 中粮 中车 国网 国能 国电 国铁 华能 华电 大唐 南方电网 人民银行 海关 武警 解放军 驻 " +
        "北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾 " +
        "长江 黄河 淮河 海河 珠江 松辽 太湖 华北 华东 华南 华中 东北 西北 西南 团 共青团 兵团");

    /// <summary>What makes of such a beginning the name of a province with bodies of its own: 山东|省.</summary>
    public static WordSet Provinces { get; } = new("省 市 自治区 壮族自治区 回族自治区 维吾尔自治区 特别行政区");

    /// <summary>Cities. A body named after one has its place and no other: 河池公积金管理中心.</summary>
    public static WordSet Cities { get; } = new(
        "石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁 呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 " +
        "沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛 长春 吉林 四平 辽源 通化 白山 松原 白城 哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化 " +
        "南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水 合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城 " +
        "福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德 南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽 " +
        "郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 " +
        "广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮 南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左 海口 三亚 三沙 儋州 " +
        "成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 贵阳 六盘水 遵义 安顺 毕节 铜仁 昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 拉萨 日喀则 昌都 林芝 山南 那曲 " +
        "西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛 兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 西宁 海东 银川 石嘴山 吴忠 固原 中卫 乌鲁木齐 克拉玛依 吐鲁番 哈密");

    /// <summary>Departments that only a party committee has: 组织部 lacks its 市委 and not only its 市.</summary>
    public static WordSet PartyDepartments { get; } = new("组织部 宣传部 统战部 政法委 政法委员会 社会工作部 巡察办 巡视办 政研室 政策研究室");

    /// <summary>Offices of the party committee in some places and of the government in others: after 市委 they lack 市委.</summary>
    public static WordSet PartyOffices { get; } = new("网信办 编办 改革办 财办 农办 金融办 军民融合办 国安办 台办 老干部局");

    /// <summary>Branches of a bureau, which a list may name after one bureau: 市公安局历下分局、天桥分局.</summary>
    public static WordSet Branches { get; } = new("分局");

    /// <summary>What follows 市委 when it is the committee that owns a department.</summary>
    public static WordSet CommitteeLevels { get; } = new("省委 市委 区委 县委 州委 旗委 镇委 乡委 自治区党委 地委 盟委");

    /// <summary>Words that begin the name of more units than one.</summary>
    public static WordSet CollectiveBeginnings { get; } = new(
        "各 县区 区县 县市 市县 市州 州市 地市 县级 地方 乡镇 镇街 街镇 镇村 乡(镇 镇(街 镇(乡 街道(乡 街道(镇 县(市 县(区 区(县 市(县 市(区 区(市 村(社区 社区(村 " +
        "属地 沿线 沿海 辖区 基层 有关 相关 其他 其它 其余 所有 全体 全省 全市 全县 全区 事发地 所在地 所属");

    /// <summary>Words that end the name of more units than one: a kind of unit, not a unit.</summary>
    public static WordSet CollectiveEndings { get; } = new("部门 单位 企业 国企 机关 机构 责任主体 镇街 乡镇 县区 区县");

    /// <summary>Words that say that nobody is named.</summary>
    public static WordSet Nobody { get; } = new("无 暂无 没有 / - — 空 同上 同前 同左 略 待定 待明确 电话 手机 手机号 联系电话 办公电话 电话: 手机: 联系电话:");

    /// <summary>Signs beside a unit, which a note explains: ★市水务局.</summary>
    public const string UnitSigns = "★☆*※▲△●◆■";

    /// <summary>Kinds of departments that 各委、办、局 joins in one name.</summary>
    public static WordSet DepartmentKinds { get; } = new("委 办 局 部 处 科 室 厅 院 所");

    /// <summary>Places spoken of in general: 县(市、区), 乡镇.</summary>
    public static WordSet PlacesInGeneral { get; } = new(
        "县区 区县 县市 市县 市州 州市 地市 市、 县、 区、 州、 市地 设区市 地级 县级 地方 乡镇 镇街 街镇 乡(镇 镇(街 镇(乡 街道(乡 街道(镇 县(市 县(区 区(县 市(县 市(区 区(市 市区 镇 街道 属地 沿线 沿海 " +
        "有关县 有关市 有关区 相关县 相关市 相关区 有关地 相关地 级人民政府 级政府 级党委 级地方 市人民政府 市政府 县人民政府 县政府 区人民政府 区政府 市党委 县党委 区党委 功能区 园区 开发区 地");

    /// <summary>Autonomous prefectures by their short names. Other names that end in 州 are those of cities.</summary>
    public static WordSet Prefectures { get; } = new(
        "恩施州 湘西州 阿坝州 甘孜州 凉山州 黔东南州 黔南州 黔西南州 西双版纳州 文山州 红河州 德宏州 怒江州 迪庆州 大理州 楚雄州 临夏州 甘南州 海北州 黄南州 海南州 果洛州 玉树州 海西州 昌吉州 巴州 博州 克州 伊犁州 延边州 州");

    /// <summary>Kinds of places that a list counts behind their names: 青山、白水、红石三镇.</summary>
    public static WordSet CountedPlaces { get; } = new("市 县 区 旗 镇 乡 街道 村 社区 乡镇 镇街 县区 区县 街道办事处");

    /// <summary>What the names of towns and villages end with.</summary>
    public static WordSet Towns { get; } = new("镇 乡 街道 村 社区");

    /// <summary>Towns and villages of some kind, and none by itself.</summary>
    public static WordSet KindsOfTown { get; } = new(
        "小城镇 重点镇 中心镇 特色镇 重点乡 建制镇 民族乡 贫困乡 示范村 重点村 中心村 行政村 自然村 贫困村 空心村 城中村 试点村 薄弱村 问题村 脱贫村 特色村 美丽乡村 文明村 示范社区 智慧社区 老旧社区 新型社区 农村社区 试点社区");

    /// <summary>Words for levels of places, of which 各市、州 is made.</summary>
    public static WordSet LevelWords { get; } = new("省 自治区 直辖市 市 县 区 州 盟 旗 乡 镇 街道 县级市 县(市、区) 县(市) 区(县) 县(区) 市(区) 设区市 地级市 直管市 自治州");

    /// <summary>Levels whose units a list counts together: 区、镇(街)两级.</summary>
    public static WordSet CountedLevels { get; } = new([.. LevelWords.Words, "街 村 社区 镇(街) 镇(街道) 乡(镇) 乡镇(街道) 街道(乡镇) 街道(镇) 街(镇) 乡镇 镇街 村(社区) 社区(村)"]);

    /// <summary>What follows the last of several levels: 各县、区人民政府.</summary>
    public static WordSet LevelFollowers { get; } = new("人民政府 政府 党委 党政 党工委 委 ( 、 , ; 管委会 级人民政府 级政府 级党委 级党政 级河长");

    /// <summary>Kinds of places that share the 各 of the item before: 各镇政府、街道办事处.</summary>
    public static WordSet KindsOfPlace { get; } = new("街道 新区 开发区 园区 功能区 工业园 产业园 工业园区 产业园区 乡 镇 乡镇 县 区 县区 农场 林场 景区");

    /// <summary>Kinds of bodies that do so, too: 各中小学校、幼儿园.</summary>
    public static WordSet KindsOfBody { get; } = new("幼儿园 高校 院校 高等院校 医院 学校");

    /// <summary>Chinese numerals before a kind of place, which they make many: 沿江五市.</summary>
    public const string Numerals = "0123456789一二两三四五六七八九十";

    /// <summary>What a form has where a name was left blank.</summary>
    public const string Blanks = "_×*□△…-—. Xx";

    /// <summary>Numbers of items that need no mark before them: ①市水务局②市住建局.</summary>
    public const string Circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    /// <summary>Words before several levels.</summary>
    public static WordSet AllOf { get; } = new("各 各有关 各相关 有关 相关");

    /// <summary>All levels, which are no unit of their own: 各级|河长.</summary>
    public static WordSet AllLevels { get; } = new("各级 各 全体 所有");

    /// <summary>Words between two units of a list.</summary>
    public static WordSet Conjunctions { get; } = new("和 与 及 及其 以及 或 或者 并 暨 / . 联合 授权 委托");

    /// <summary>Things that a department is named after together with another, which end like units: 实验室与设备管理处.</summary>
    public static WordSet FieldsOfDepartments { get; } = new("实验室 教室 校园 公寓 机关 企业 社区 学校 医院 工厂 车站 港口 中小学 幼儿园 院校 高校 法院 车间");

    /// <summary>Endings of a department that is named after a field of work.</summary>
    public static WordSet NamedByField { get; } = new("处 科 部 中心 办公室 办 司 股");

    /// <summary>The characters that such words begin with.</summary>
    public const string ConjunctionBeginnings = "和与及以或并暨/.联授委";

    /// <summary>Endings of departments that a list may name once for several: 市发改、财政、住建局.</summary>
    public static WordSet SharedEndings { get; } = new("局 委 厅 办 处 部门 分局 主管部门");

    /// <summary>What stands behind 等 and names the kind of all the departments before it: 水利、林业等部门.</summary>
    public static WordSet EndingsOfFields { get; } = new("局 委 厅 办 部门 主管部门 有关部门 相关部门 各有关部门 各相关部门");

    /// <summary>The youth league, whose 团市委 is no party committee.</summary>
    public static WordSet Youth { get; } = new("团 共青团");

    /// <summary>What stands in a bracket after a unit that every later measure has, too.</summary>
    public static WordSet Repetitions { get; } = new("下同 以下同 以下相同");

    /// <summary>What a bracket begins with that only gives a name a short form.</summary>
    public static WordSet Abbreviations { get; } = new("以下简称 简称 下称 以下称 以下统称");
}
