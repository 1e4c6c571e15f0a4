using System.Buffers;

namespace Rectify.Text.Responsibility;

/// <summary>Tells the name of a person, with or without a post, from the words of units: 王强, 局长王强, 张某某. All names are folded.</summary>
internal static class PersonNames
{
    private const int LongestGiven = 2;
    private const int ShortestTitle = 2;
    private const int LongestTitle = 12;
    private const int LongestItem = 16;

    // What stands in the place of a given name that is not printed.
    private static readonly SearchValues<char> Hidden = SearchValues.Create("某*×xX○");

    private static readonly SearchValues<char> ItemEnds = SearchValues.Create("、,; \n)");
    private static readonly SearchValues<char> ItemBeginnings = SearchValues.Create("、,;:/ \n(");

    // What parts a unit from whoever answers for it, besides brackets and spaces: 县住建局:王强, 石桥镇政府-王海.
    private const string Joints = ":-/";

    // With these behind any surname two characters are a name: 周涛, 黄伟.
    private const string Given = "伟强磊洋勇杰娟艳涛超秀霞敏静丽芳娜燕玲桂英萍红玉兰琴云莲凤洁琳婷雪慧莹倩颖明刚军鹏鑫斌浩凯健俊帆毅峰亮波宇涵彬辉亚旭锋志文兵威武勤";

    // What words for fields, systems and bodies end with, and hardly any given name.
    private const string NoGiven = "业管务政委办局处科股室队站所组部会院校馆厂店区县市镇乡村路街河湖城线段制化类级型性率费法案表册员长者油房庄湾场屯堡寨沟塘桥坪岗坡圩垭洼集营坝庙";

    // With one character behind them these make no other word; the others need two, for 安保 and 林草 are fields.
    private const string Plain = "王李张刘陈杨赵吴徐孙朱郭郑梁谢宋韩冯邓曹彭曾肖董袁蒋蔡苏魏吕沈姚卢姜崔谭汪廖贾邹孟邱尹薛闫侯贺龚";

    private static readonly WordSet Surnames = new WordSet(string.Join(' ', (
        Plain + "黄周马胡何林罗唐许田潘于余杜叶程丁任钟陆范金石夏韦付方白熊秦江段雷龙史陶黎顾毛郝邵万钱严覃武戴莫孔向汤温康施牛樊葛邢齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂苗谷盛曲翁冉骆蓝辛靳欧柴蒙鲍华喻祁蒲滕屈饶解牟艾尤"
        + "穆司卓吉缪简芦麦褚娄窦戚岑景卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬仇栾隋刁沙荣巫寇桑郎甄丛仲虞敖巩佘池查麻苑迟邝高")
        .Select(static c => c.ToString())) + " 欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 轩辕 端木");

    /// <summary>Determines whether words are a person's name, alone or beside a post, or a post alone.</summary>
    public static bool IsPerson(ReadOnlySpan<char> words) => PostWords.Posts.Contains(words) || IsNamed(words);

    /// <summary>Determines whether words are a person's name and no place that is called like one: 局长王强, 王强; not 李沧.</summary>
    public static bool IsSurely(ReadOnlySpan<char> words) =>
        IsNamed(words) && (PostWords.Posts.Starts(words) || PostWords.Posts.Ends(words) || Given.Contains(words[^1], StringComparison.Ordinal) || !words[1..].ContainsAnyExcept(Hidden));

    /// <summary>Finds who answers for a unit and is printed right behind its name: 县水利局|张三, 县住建局:|王强, 县水利局|局长李明.</summary>
    /// <param name="words">The words of both.</param>
    /// <param name="unit">How long the name of the unit is.</param>
    /// <param name="person">Where the person begins.</param>
    public static bool TryCut(ReadOnlySpan<char> words, out int unit, out int person)
    {
        for (person = Math.Max(ShortestTitle, words.Length - LongestTitle); person <= words.Length - ShortestTitle; person++)
        {
            var title = words[person..];
            unit = person - (Joints.Contains(words[person - 1], StringComparison.Ordinal) ? 1 : 0);
            if (IsNamed(title) && IsNameOfUnit(words[..unit], unit < person || PostWords.Posts.Starts(title)))
                return true;
        }

        (unit, person) = (0, 0);
        return false;
    }

    // A place is one only beside a mark or a post: 青山镇镇长王强, but 历城区王舍人 is a street.
    private static bool IsNameOfUnit(ReadOnlySpan<char> words, bool mayBePlace) =>
        words.Length >= ShortestTitle && !OrganizationWords.Seats.Contains(words)
        && (OrganizationWords.Endings.Ends(words) || OrganizationWords.Seats.Ends(words) || (mayBePlace && OrganizationNames.IsPlace(words)));

    private static bool IsNamed(ReadOnlySpan<char> words)
    {
        if (PostWords.Posts.TryStart(words, out int post) && post < words.Length)
            return IsName(words[post] == ':' ? words[(post + 1)..] : words[post..]);
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
    public static bool BeginsItem(ReadOnlySpan<char> words) => IsPerson(FirstItem(words));

    /// <summary>Determines whether an item of a list ends that is a person's name and nothing else.</summary>
    public static bool EndsItem(ReadOnlySpan<char> words) => IsNamed(LastItem(words));

    /// <summary>Determines whether two items of a list are two persons: 党委书记张某某|镇长李某某, 王建国|李红. In 张三|局长 the post is the first one's.</summary>
    public static bool AreTwo(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var next = FirstItem(after);
        if (!IsPerson(next) && !IsPadded(after))
            return false;
        var last = LastItem(before);
        return IsNamed(last) && (PostWords.Posts.Starts(last) || !PostWords.Posts.Contains(next));
    }

    // 李 明
    private static bool IsPadded(ReadOnlySpan<char> words) =>
        words.Length > 2 && words[1] == ' ' && Surnames.Contains(words[..1]) && IsName([words[0], words[2]]) && (words.Length == 3 || ItemEnds.Contains(words[3]));

    private static ReadOnlySpan<char> FirstItem(ReadOnlySpan<char> words)
    {
        int end = words[..Math.Min(words.Length, LongestItem)].IndexOfAny(ItemEnds);
        return end >= 0 ? words[..end] : words.Length < LongestItem ? words : default;
    }

    /// <summary>The item of a list that words end with.</summary>
    public static ReadOnlySpan<char> LastItem(ReadOnlySpan<char> words)
    {
        var window = words[Math.Max(0, words.Length - LongestItem)..];
        int start = window.LastIndexOfAny(ItemBeginnings);
        return start >= 0 ? window[(start + 1)..] : words.Length < LongestItem ? words : default;
    }

    private static bool IsName(ReadOnlySpan<char> words)
    {
        if (!Surnames.TryStart(words, out int surname))
            return false;
        var given = words[surname..];
        if (given.Length is 0 or > LongestGiven)
            return false;
        if (!given.ContainsAnyExcept(Hidden))
            return true;
        bool isPlain = words.Length > 2 || Plain.Contains(words[0], StringComparison.Ordinal) || Given.Contains(given[0], StringComparison.Ordinal);
        return isPlain && !given.ContainsAnyExceptInRange('\u4E00', '\u9FFF') && !NoGiven.Contains(given[^1], StringComparison.Ordinal) && !DepartmentWords.IsField(words) && !OrganizationNames.IsUnit(words);
    }
}
