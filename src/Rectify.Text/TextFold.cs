namespace Rectify.Text;

/// <summary>
/// Folds the variants of one character into one: full-width forms, special spaces, kinds of dashes, traditional characters.
/// One character becomes one character, so a position in the folded text is the same position in the original, which alone is quoted.
/// </summary>
internal static class TextFold
{
    private const int FullWidthOffset = 0xFEE0;

    // Traditional characters on the left of each pair, simplified on the right: those that occur in the vocabulary of plans.
    // A character with several simplified or traditional forms has the form that plans use (後, not the empress 后).
    private const string Traditional =
        "並并併并亞亚佈布佔占來来侖仑係系倉仓個个們们備备傳传債债傷伤傾倾僅仅價价億亿儘尽優优儲储兒儿內内兩两冊册凈净凍冻凖准凱凯別别刪删則则剛刚創创劃划劇剧劍剑動动務务勝胜勞劳勢势勵励勸劝匯汇區区協协卻却厭厌參参叢丛吳吴員员問问啓启啟启單单噸吨嚮向嚴严國国" +
        "圍围園园圖图團团執执堅坚報报場场塊块塗涂塢坞塵尘墊垫墳坟墾垦壇坛壓压壞坏壟垄壩坝壽寿夠够夢梦夾夹奧奥奪夺奮奋婦妇媽妈孫孙學学宮宫實实寧宁審审寫写寬宽寶宝將将專专尋寻對对導导尷尴屆届層层屬属岡冈峯峰島岛崗岗嵐岚嶄崭嶺岭巖岩師师帶带幣币幫帮幹干" +
        "幾几庫库廟庙廠厂廢废廣广廬庐廳厅張张強强彈弹彎弯彔录彙汇後后徑径從从復复徵征徹彻恆恒惡恶愛爱態态慣惯慮虑慶庆憂忧憑凭憲宪憶忆懇恳應应懷怀懸悬戰战戲戏戶户拋抛挾挟捲卷掃扫掛挂採采揀拣揚扬換换揮挥損损搖摇搶抢撐撑撥拨撫抚撲扑撿捡擁拥擄掳擇择擊击" +
        "擋挡擔担據据擠挤擬拟擱搁擴扩擺摆擾扰攔拦攙搀攝摄攤摊攬揽敗败敘叙敵敌數数斃毙斷断於于時时晉晋晝昼暢畅暫暂曆历曉晓書书會会東东柵栅條条棄弃棗枣棟栋棧栈楊杨楓枫業业極极榮荣構构槍枪樁桩樂乐樓楼標标樞枢樣样樹树橋桥機机橫横檔档檢检檻槛櫃柜櫻樱欄栏" +
        "權权欽钦歐欧歡欢歲岁歷历歸归殘残殺杀殼壳毀毁氣气氫氢氬氩汙污決决沒没沖冲況况洩泄涼凉淚泪淨净淵渊淺浅渦涡測测渾浑湧涌湯汤準准溝沟溫温滅灭滌涤滬沪滯滞滲渗滾滚滿满漁渔漢汉漲涨漸渐潔洁潛潜潤润潰溃澆浇澇涝澤泽澱淀濁浊濃浓濕湿濛蒙濟济濫滥濱滨濾滤" +
        "瀏浏瀕濒瀝沥灑洒灘滩灣湾災灾為为無无煉炼煙烟煩烦熱热燈灯燒烧營营燭烛爐炉爭争爲为爾尔牆墙牽牵犧牺狀状猶犹獄狱獎奖獨独獲获獵猎獻献現现環环瓊琼產产産产畝亩畢毕畫画異异當当疊叠療疗發发盜盗盡尽監监盤盘盧卢眾众瞭了矯矫碩硕確确碼码磚砖礎础礙碍礦矿" +
        "礫砾祕秘禦御禮礼稅税種种稱称穀谷積积穢秽穩稳穫获窪洼窮穷窯窑竄窜竊窃竪竖競竞筆笔節节範范築筑篩筛簡简簽签籃篮籌筹籠笼籤签粵粤糞粪糧粮糾纠紀纪約约紅红納纳紙纸級级紛纷紡纺細细紹绍終终組组結结絕绝絡络給给絨绒統统絲丝經经綜综綠绿維维綱纲網网綿绵" +
        "緊紧緒绪線线緝缉締缔緣缘編编緩缓練练縛缚縣县縫缝縮缩縱纵縷缕總总績绩織织繞绕繡绣繩绳繪绘繫系繳缴繼继續续纍累纏缠纖纤缽钵罰罚罷罢羅罗羣群義义習习聖圣聞闻聯联聰聪聲声職职聽听聾聋肅肃脅胁脈脉脫脱腦脑腳脚腸肠膚肤膠胶膽胆臉脸臟脏臨临臺台與与興兴" +
        "舉举舊旧艙舱艱艰莊庄莖茎華华萊莱萬万葉叶蒼苍蓋盖蔣蒋蔥葱蕩荡蕪芜蕭萧薦荐藍蓝藝艺藥药蘇苏蘊蕴蘭兰處处虛虚號号虧亏蝕蚀蟲虫衆众術术衛卫衝冲裏里補补裝装裡里製制複复襯衬襲袭見见規规視视親亲覽览觀观觸触訂订計计訊讯討讨訓训託托記记訪访設设許许" +
        "訴诉診诊註注詐诈評评詞词詢询試试話话該该詳详認认誘诱誠诚誤误說说調调談谈請请諒谅論论諧谐諮咨諾诺謀谋講讲謝谢謹谨證证識识譜谱譯译議议護护譽誉讀读變变讓让讚赞讞谳豎竖豐丰豬猪貝贝負负財财貢贡貧贫貨货販贩貫贯責责貯贮貴贵買买費费貼贴貿贸賀贺賁贲" +
        "資资賒赊賓宾賠赔賣卖賦赋質质賬账賴赖購购賽赛贈赠贊赞贍赡贏赢贛赣趕赶趨趋跡迹踐践蹟迹蹤踪躍跃躪躏車车軌轨軍军軒轩軟软軸轴較较載载輔辅輕轻輛辆輝辉輪轮輯辑輸输輻辐輾辗轄辖轉转辦办辭辞辯辩農农迴回逕径這这連连週周進进遊游運运過过達达違违遙遥遞递" +
        "遠远適适遲迟遷迁選选遺遗遼辽邊边邏逻郟郏郵邮鄆郓鄉乡鄒邹鄧邓鄭郑鄰邻鄲郸醞酝醫医醬酱釀酿釋释釐厘針针鈉钠鈣钙鈦钛鉀钾鉛铅鉤钩鉻铬銀银銅铜銘铭銨铵銳锐銷销鋁铝鋅锌鋒锋鋪铺鋰锂鋼钢錄录錢钱錦锦錫锡錯错錳锰鍋锅鍍镀鍵键鍾钟鎖锁鎘镉鎮镇鎳镍鏈链鏟铲" +
        "鏡镜鐘钟鐵铁鑄铸鑑鉴鑒鉴鑽钻長长門门閉闭開开閏闰閑闲間间閘闸閣阁閥阀閩闽閱阅闊阔關关闡阐闢辟陝陕陣阵陰阴陳陈陸陆陽阳隊队階阶際际隨随險险隱隐隸隶隻只雖虽雙双雛雏雜杂雞鸡離离難难雲云電电霧雾靈灵靜静韓韩響响頁页頂顶項项順顺須须預预頒颁頓顿領领" +
        "頭头頸颈頻频顆颗題题額额願愿類类顧顾顯显顱颅風风飄飘飛飞飯饭飲饮飼饲飽饱飾饰養养餘余館馆馬马馳驰駁驳駐驻駕驾駛驶駝驼騎骑騰腾騷骚驅驱驕骄驗验驚惊驟骤髒脏體体髮发鬆松鬥斗鬱郁魚鱼魯鲁鮮鲜鯉鲤鱗鳞鳥鸟鴨鸭鴻鸿鵝鹅鵬鹏鶴鹤鹽盐麗丽麥麦麼么黃黄黌黉" +
        "點点黨党鼇鳌齊齐齒齿齡龄齣出龍龙";

    private const string Dashes = "–―─‐‑−﹣";

    private static readonly char[] Table = Build();

    private static readonly Dictionary<char, string> TraditionalOf = Traditional.Chunk(2)
        .GroupBy(static pair => pair[1], static pair => pair[0])
        .ToDictionary(static forms => forms.Key, static forms => string.Concat(forms));

    /// <summary>The folded form of one character.</summary>
    public static char Fold(char character) => Table[character];

    /// <summary>The folded form of a text, of the same length; the text itself where nothing changes.</summary>
    public static string Fold(string text)
    {
        int first = FirstToFold(text);
        return first < 0 ? text : string.Create(text.Length, text, static (span, source) => Fold(source, span));
    }

    /// <summary>Writes the folded form of a text.</summary>
    public static void Fold(ReadOnlySpan<char> text, Span<char> destination)
    {
        char[] table = Table;
        for (int i = 0; i < text.Length; i++)
            destination[i] = table[text[i]];
        MisreadDigits.Restore(destination[..text.Length]);
    }

    /// <summary>The ways to write a folded word: as it stands, and in traditional characters.</summary>
    public static IEnumerable<string> SpellingsOf(string word)
    {
        IEnumerable<string> spellings = [word];
        for (int i = 0; i < word.Length; i++)
        {
            if (TraditionalOf.TryGetValue(word[i], out string? forms))
                spellings = [.. from spelling in spellings from form in forms.Prepend(word[i]) select $"{spelling.AsSpan(0, i)}{form}{spelling.AsSpan(i + 1)}"];
        }

        return spellings;
    }

    /// <summary>The position of the first character that folding would change, or -1.</summary>
    public static int FirstToFold(ReadOnlySpan<char> text)
    {
        char[] table = Table;
        for (int i = 0; i < text.Length; i++)
        {
            if (table[text[i]] != text[i])
                return i;
        }

        return MisreadDigits.First(text);
    }

    private static char[] Build()
    {
        char[] table = new char[char.MaxValue + 1];
        for (int i = 0; i < table.Length; i++)
            table[i] = char.IsWhiteSpace((char)i) && (char)i is not ('\n' or '\r') ? ' ' : (char)i;
        for (char c = '\uFF01'; c <= '\uFF5E'; c++)
            table[c] = (char)(c - FullWidthOffset);
        for (int i = 0; i < Traditional.Length; i += 2)
            table[Traditional[i]] = Traditional[i + 1];
        foreach (char dash in Dashes)
            table[dash] = '-';
        table['○'] = '〇';
        table['曰'] = '日';
        table['∶'] = table['︰'] = table['﹕'] = ':';
        table['﹪'] = '%';
        return table;
    }
}
