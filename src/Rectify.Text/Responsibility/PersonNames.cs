using System.Buffers;

namespace Rectify.Text.Responsibility;

/// <summary>Tells the name of a person, with or without a post, from the words of units: 王强, 局长王强, 张某某. All names are folded.</summary>
internal static class PersonNames
{
    private const int LongestGiven = 2;

    // What stands in the place of a given name that is not printed.
    private static readonly SearchValues<char> Hidden = SearchValues.Create("某*×xX○");

    private static readonly SearchValues<char> ItemEnds = SearchValues.Create("、,; \n)");

    // What words for fields, systems and bodies end with, and hardly any given name.
    private const string NoGiven = "业管务政委办局处科股室队站所组部会院校馆厂店区县市镇乡村路街河湖城线段制化类级型性率费法案表册员长者油房庄湾场屯堡寨沟塘桥坪岗坡圩垭洼集营坝庙";

    // With one character behind them these make no other word; the others need two, for 安保 and 林草 are fields.
    private const string Plain = "王李张刘陈杨赵吴徐孙朱郭郑梁谢宋韩冯邓曹彭曾肖董袁蒋蔡苏魏吕沈姚卢姜崔谭汪廖贾邹孟邱尹薛闫侯贺龚";

    private static readonly WordSet Surnames = new WordSet(string.Join(' ', (
        Plain + "黄周马胡何林罗唐许田潘于余杜叶程丁任钟陆范金石夏韦付方白熊秦江段雷龙史陶黎顾毛郝邵万钱严覃武戴莫孔向汤温康施牛樊葛邢齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂苗谷盛曲翁冉骆蓝辛靳欧柴蒙鲍华喻祁蒲滕屈饶解牟艾尤"
        + "穆司卓吉缪简芦麦褚娄窦戚岑景卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬仇栾隋刁沙荣巫寇桑郎甄丛仲虞敖巩佘池查麻苑迟邝高")
        .Select(static c => c.ToString())) + " 欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 轩辕 端木");

    /// <summary>Determines whether words are a person's name, alone or beside a post.</summary>
    public static bool IsPerson(ReadOnlySpan<char> words)
    {
        if (PostWords.Posts.TryStart(words, out int post))
            return post == words.Length || IsName(words[post..]);
        return PostWords.Posts.TryEnd(words, out post) ? Surnames.Contains(words[..^post]) || IsName(words[..^post]) : IsName(words);
    }

    /// <summary>Determines whether words are nothing but persons: 张明、李亮.</summary>
    public static bool ArePersons(ReadOnlySpan<char> words)
    {
        foreach (var range in words.SplitAny('、', ','))
        {
            if (!IsPerson(words[range]))
                return false;
        }

        return true;
    }

    /// <summary>Determines whether an item of a list begins that is a person's name and nothing else.</summary>
    public static bool BeginsItem(ReadOnlySpan<char> words)
    {
        int end = words.IndexOfAny(ItemEnds);
        return IsPerson(end < 0 ? words : words[..end]);
    }

    /// <summary>Determines whether an item of a list ends that is a person's name and nothing else, behind the space after its unit.</summary>
    public static bool EndsItem(ReadOnlySpan<char> words) => words.LastIndexOf(' ') is > 0 and var space && IsPerson(words[(space + 1)..]);

    private static bool IsName(ReadOnlySpan<char> words)
    {
        if (!Surnames.TryStart(words, out int surname))
            return false;
        var given = words[surname..];
        if (given.Length is 0 or > LongestGiven)
            return false;
        if (!given.ContainsAnyExcept(Hidden))
            return true;
        bool isPlain = words.Length > 2 || Plain.Contains(words[0], StringComparison.Ordinal);
        return isPlain && !given.ContainsAnyExceptInRange('\u4E00', '\u9FFF') && !NoGiven.Contains(given[^1], StringComparison.Ordinal) && !DepartmentWords.IsField(words) && !OrganizationNames.IsUnit(words);
    }
}
