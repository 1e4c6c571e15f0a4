namespace Rectify.Text.Lexicon;

/// <summary>The words that the names of persons are told by.</summary>
internal static class PersonLexicon
{
    /// <summary>What stands in the place of a given name that is not printed: 张某某.</summary>
    public const string Hidden = "某*×xX○";

    /// <summary>What parts a unit from whoever answers for it, besides brackets and spaces: 县住建局:王强, 石桥镇政府-王海.</summary>
    public const string Joints = ":-/";

    /// <summary>What words for fields, systems and bodies end with, and hardly any given name.</summary>
    public const string NoGiven = "业管务政委办局处科股室队站所组部会院校馆厂店区县市镇乡村路街河湖城线段制化类级型性率费法案表册员长者油房庄湾场屯堡寨沟塘桥坪岗坡圩垭洼集营坝庙";

    /// <summary>With these behind any surname two characters are a name: 周涛, 黄伟.</summary>
    public const string Given = "伟强磊洋勇杰娟艳涛超秀霞敏静丽芳娜燕玲桂英萍红玉兰琴云莲凤洁琳婷雪慧莹倩颖明刚军鹏鑫斌浩凯健俊帆毅峰亮波宇涵彬辉亚旭锋志文兵威武勤三四五六";

    /// <summary>Surnames that with one character behind them make no other word; the others need two, for 安保 and 林草 are fields.</summary>
    public const string Plain = "王李张刘陈杨赵吴徐孙朱郭郑梁谢宋韩冯邓曹彭曾肖董袁蒋蔡苏魏吕沈姚卢姜崔谭汪廖贾邹孟邱尹薛闫侯贺龚";

    /// <summary>All surnames.</summary>
    public static WordSet Surnames { get; } = new(string.Join(' ', (
        Plain + "黄周马胡何林罗唐许田潘于余杜叶程丁任钟陆范金石夏韦付方白熊秦江段雷龙史陶黎顾毛郝邵万钱严覃武戴莫孔向汤温康施牛樊葛邢齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂苗谷盛曲翁冉骆蓝辛靳欧柴蒙鲍华喻祁蒲滕屈饶解牟艾尤"
        + "穆司卓吉缪简芦麦褚娄窦戚岑景卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬仇栾隋刁沙荣巫寇桑郎甄丛仲虞敖巩佘池查麻苑迟邝高")
        .Select(static c => c.ToString())) + " 欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 轩辕 端木");
}
