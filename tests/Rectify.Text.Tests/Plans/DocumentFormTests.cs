using NodaTime;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Text;

namespace Rectify.Text.Tests.Plans;

public class DocumentFormTests
{
    [Fact]
    public void Full_width_marks_are_read_as_half_width_ones()
    {
        var plan = Plan("""
            二、重点任务
            （一）整治水环境
            １．疏浚河道。清理淤泥。（责任单位：市水务局；责任人：主要负责人；整改时限：２０２１年１０月底前）
            ２、封堵排口。【牵头单位：市生态环境局；配合单位：市水务局；完成时限：2021年12月底】
            """);

        Assert.Equal(["2.1.1.1 | 2021-10-31 | Responsible 市水务局", "2.1.2.1 | 2021-12-31 | Lead 市生态环境局, Supporting 市水务局"], plan.Measures.Select(Describe));
        Assert.Equal(["重点任务", "整治水环境", "疏浚河道"], plan.Measures[0].Headings);
        Assert.Equal("清理淤泥。", plan.Measures[0].Text);
    }

    [Fact]
    public void Trailer_may_be_split_over_lines()
    {
        var plan = Plan("""
            一、任务
            1.疏浚河道。(责任单位:市水务局、
            市城管局;
            责任人:主要负责人;
            整改时限:2021年6月底前,
            并长期坚持)
            2.封堵排口。
            责任单位:市水务局
            整改时限:2021年底
            """);

        Assert.Equal(["1.1.1 | 2021-06-30 and for good | Responsible 市水务局, Responsible 市城管局", "1.2.1 | 2021-12-31 | Responsible 市水务局"], plan.Measures.Select(Describe));
    }

    [Fact]
    public void Labels_may_stand_without_brackets_and_in_any_order()
    {
        var plan = Plan("""
            一、任务
            1.疏浚河道。完成时限:2021年6月底 牵头单位:市水务局 配合单位:市财政局
            """);

        Assert.Equal("1.1.1 | 2021-06-30 | Lead 市水务局, Supporting 市财政局", Describe(Assert.Single(plan.Measures)));
    }

    [Fact]
    public void One_label_may_name_the_unit_and_who_answers_for_it()
    {
        var plan = Plan("""
            一、任务
            1.疏浚河道。责任单位及责任人:市水务局 王某;整改时限:2021年6月底
            """);

        Assert.Equal("王某", Assert.Single(Assert.Single(plan.Measures).Responsibility.Links).PrintedPrincipal?.Title);
    }

    [Fact]
    public void Audits_and_inspections_name_their_problems_in_their_own_words()
    {
        var plan = Plan("""
            审计查出问题:部分项目资金滞留。
            整改措施:(1)收回结余资金1250.6万元。(2)修订管理办法,2021年9月底前印发。
            整改责任单位:区财政局
            整改时限:2021年9月30日
            实际完成时间:2021年8月2日
            隐患描述:消防通道被占用。
            治理措施:清除堆放物料。
            整改单位:某商场
            整改时限:立即整改
            """);

        Assert.Equal(["部分项目资金滞留。", "消防通道被占用。"], plan.Problems.Select(p => p.Text));
        Assert.Equal(["1.1 | 2021-09-30 | Responsible 区财政局", "1.2 | 2021-09-30 | Responsible 区财政局", "2.1 | at once | Responsible 某商场"], plan.Measures.Select(Describe));
    }

    [Fact]
    public void Tasks_may_be_numbered_in_their_labels_and_name_the_day_before_the_goal()
    {
        var plan = Plan("""
            整改任务一:违法养殖清退不彻底。
            整改时限:2021年6月
            整改目标:湖心断面水质达到Ⅳ类。
            整改措施:
            (一)开展排查。2021年5月底前完成建档。
            (二)依法清退。
            整改责任单位:某市党委、政府
            整改督导单位:省农业农村厅
            整改验收单位:省生态环境厅
            整改任务二:部分企业未按期搬迁。
            整改时限:2021年12月
            整改措施:完成8家企业搬迁。
            整改责任单位:某县政府
            """);

        const string Chain = "Responsible 某市党委, Responsible 某市政府, Supervising 省农业农村厅, Accepting 省生态环境厅";
        Assert.Equal([$"1.1 | 2021-06-30 | {Chain}", $"1.2 | 2021-06-30 | {Chain}", "2.1 | 2021-12-31 | Responsible 某县政府"], plan.Measures.Select(Describe));
        Assert.Equal(["1-g1"], plan.Goals.Select(g => g.Id));
    }

    [Fact]
    public void Points_are_lines_of_the_measure_they_stand_under()
    {
        var plan = Plan("""
            一、任务
            1.控制扬尘。
            (1)覆盖裸土;
            (2)冲洗车辆。
            ①出口设槽。
            责任单位:市住建局
            2.管控油烟:
            ——安装净化器;
            ——定期清洗。(责任单位:市城管局;整改时限:2021年底)
            """);

        Assert.Equal(["控制扬尘。\n(1)覆盖裸土;\n(2)冲洗车辆。\n①出口设槽。", "管控油烟:\n——安装净化器;\n——定期清洗。"], plan.Measures.Select(m => m.Text));
    }

    [Fact]
    public void Points_with_trailers_of_their_own_are_measures()
    {
        var plan = Plan("""
            一、任务
            1.控制扬尘
            (1)覆盖裸土。(责任单位:市住建局;整改时限:2021年6月)
            (2)冲洗车辆。(责任单位:市城管局;整改时限:2021年9月)
            """);

        Assert.Equal(["1.1.1 | 2021-06-30 | Responsible 市住建局", "1.1.2 | 2021-09-30 | Responsible 市城管局"], plan.Measures.Select(Describe));
        Assert.All(plan.Measures, m => Assert.Equal(["任务", "控制扬尘"], m.Headings));
    }

    [Fact]
    public void Point_without_a_trailer_among_points_with_trailers_is_a_measure_that_lacks_one()
    {
        var plan = Plan("""
            一、任务
            1.控制扬尘,分头推进:
            (1)覆盖裸土。(责任单位:市住建局)
            (2)冲洗车辆。
            (3)洒水降尘。(责任单位:市城管局)
            备注:以上各项按季报送。
            """);

        Assert.Equal(["1.1.1 | none | Responsible 市住建局", "1.1.2 | none | ", "1.1.3 | none | Responsible 市城管局"], plan.Measures.Select(Describe));
    }

    [Fact]
    public void Safeguard_with_a_trailer_is_a_measure_and_its_neighbour_is_not()
    {
        var plan = Plan("""
            一、任务
            1.疏浚。(责任单位:市水务局)
            二、保障措施
            压实各方责任。
            每季度通报进展。(责任单位:市整改办)
            """);

        Assert.Equal("压实各方责任。", Assert.Single(plan.Safeguards).Text);
        Assert.Equal("每季度通报进展。", plan.Measures[1].Text);
    }

    [Fact]
    public void Paragraphs_without_numbers_are_measures_by_their_trailers()
    {
        var plan = Plan("""
            现提出以下措施。
            疏浚河道。(责任单位:市水务局;整改时限:2021年6月)
            封堵排口。(责任单位:市水务局;整改时限:2021年9月)
            """);

        Assert.Equal(["1 | 2021-06-30 | Responsible 市水务局", "2 | 2021-09-30 | Responsible 市水务局"], plan.Measures.Select(Describe));
    }

    [Fact]
    public void Sentences_name_units_and_time_where_there_is_no_trailer()
    {
        var plan = Plan("""
            一、主要任务
            (一)治理工业废水。2021年6月底前完成污水厂提标。市生态环境局牵头,市工信局配合。
            (二)推进分流。改造管网。(市住建局牵头,市水务局配合)
            (三)控制扬尘。推行绿色施工。市住建局牵头,市城管局、市交通局,各县区政府配合。
            """);

        Assert.Equal(["1.1.1 | 2021-06-30 | Lead 市生态环境局, Supporting 市工信局", "1.2.1 | none | Lead 市住建局, Supporting 市水务局"], plan.Measures.Take(2).Select(Describe));
        Assert.Equal("推行绿色施工。", plan.Measures[2].Text);
        Assert.Equal("2021年6月底前完成污水厂提标。", plan.Measures[0].Text);
    }

    [Fact]
    public void Sentence_that_also_says_what_is_done_stays_in_the_words()
    {
        var measure = Assert.Single(Plan("一、任务\n1.整治排口。市水务局牵头,2021年底前封堵直排口,市生态环境局配合。").Measures);

        Assert.Equal("市水务局牵头,2021年底前封堵直排口,市生态环境局配合。", measure.Text);
        Assert.Equal(["市水务局", "市生态环境局"], measure.Responsibility.Links.Select(l => l.Unit));
    }

    [Fact]
    public void Missing_time_limit_or_unit_is_missing_and_not_taken_from_the_prose()
    {
        var plan = Plan("""
            一、任务
            1.2021年8月前疏浚河道。(责任单位:市水务局)
            2.封堵排口。(整改时限:2021年底)
            3.清理垃圾。
            """);

        Assert.Equal(["1.1.1 | none | Responsible 市水务局", "1.2.1 | 2021-12-31 | ", "1.3.1 | none | "], plan.Measures.Select(Describe));
    }

    [Fact]
    public void Numbered_line_without_a_full_stop_is_a_measure_and_an_empty_part_is_none()
    {
        var plan = Plan("""
            一、任务
            (一)疏浚河道
            (二)修复湿地
            二、其他
            """);

        Assert.Equal(["疏浚河道", "修复湿地"], plan.Measures.Select(m => m.Text));
    }

    [Fact]
    public void Two_trailers_in_one_paragraph_end_two_measures()
    {
        var plan = Plan("""
            一、任务
            1.严格准入。完成清单编制。(市生态环境局负责)淘汰燃煤锅炉。(市发改委负责)
            """);

        Assert.Equal(["完成清单编制。", "淘汰燃煤锅炉。"], plan.Measures.Select(m => m.Text));
        Assert.Equal(["1.1.1", "1.1.2"], plan.Measures.Select(m => m.Id));
    }

    [Fact]
    public void Labelled_paragraphs_make_problems_and_the_time_limit_holds_for_each_measure()
    {
        var plan = Plan("""
            1.反馈问题:园区污水超标。
            整改目标:稳定达标。
            整改措施:
            1.加强监管。
            2.提标改造。
            整改时限:2021年6月30日前
            责任单位:市生态环境局
            2.反馈问题:渣土车管理不严。
            责任单位:市城管局
            整改时限:立行立改
            整改措施:(1)严查违规车辆;(2)安装定位。
            """);

        Assert.Equal(["1: 园区污水超标。 1.1 1.2", "2: 渣土车管理不严。 2.1 2.2"], plan.Problems.Select(p => $"{p.Id}: {p.Text} {string.Join(' ', p.Measures)}"));
        Assert.Equal(["加强监管。", "提标改造。", "严查违规车辆;", "安装定位。"], plan.Measures.Select(m => m.Text));
        Assert.Equal(
            ["1.1 | 2021-06-30 | Responsible 市生态环境局", "1.2 | 2021-06-30 | Responsible 市生态环境局", "2.1 | at once | Responsible 市城管局", "2.2 | at once | Responsible 市城管局"],
            plan.Measures.Select(Describe));
        Assert.Equal("稳定达标。", Assert.Single(plan.Goals).Text);
        Assert.Single(plan.Problems, static p => p.Target is "稳定达标。");
    }

    [Fact]
    public void Problems_and_measures_may_share_a_style_of_numbers()
    {
        var plan = Plan("""
            一、大气方面
            1.秸秆禁烧管控不严。
            整改措施:
            1.划定网格。
            2.每周巡查2次。
            2.柴油车监管不到位
            整改措施:建成监测设备3套。
            完成时限:2022年6月30日
            """);

        Assert.Equal(["1.1: 1.1.1 1.1.2", "1.2: 1.2.1"], plan.Problems.Select(p => $"{p.Id}: {string.Join(' ', p.Measures)}"));
    }

    [Theory]
    [InlineData("南县政府要于2024年4月10日前报送整治方案。", "2024-04-10", "Responsible 南县政府")]
    [InlineData("2024年10月底前,南县政府要将自验情况报送市消安委。", "2024-10-31", "Responsible 南县政府")]
    [InlineData("第二条 市水务局应当于2024年9月底前建成监测站。", "2024-09-30", "Responsible 市水务局")]
    public void Sentence_that_orders_a_unit_is_a_measure_where_there_is_no_list(string sentence, string day, string unit) =>
        Assert.EndsWith($" | {day} | {unit}", Describe(Assert.Single(Plan(sentence).Measures)), StringComparison.Ordinal);

    [Theory]
    [InlineData("有关情况将于2024年4月10日前通报。")]
    [InlineData("市水务局已于2023年4月10日前完成整改。")]
    public void Other_sentence_with_a_day_is_no_measure(string sentence) => Assert.Empty(Plan(sentence).Measures);

    [Fact]
    public void Limits_of_one_field_are_one_for_each_measure() => Assert.Equal(
        ["2021-06-30", "2021-09-30"],
        Plan("""
            存在问题:围栏缺失。
            整改措施:1.设置围栏。2.专人巡查。
            整改时限:1.2021年6月底;2.2021年9月底
            责任单位:市水务局
            """).Measures.Select(static m => NodaTime.Text.LocalDatePattern.Iso.Format(m.Deadline!.NamedDay!.Value)));

    [Fact]
    public void Text_that_lost_its_breaks_to_spaces_is_divided_at_numbers_labels_and_dates()
    {
        var read = PlanReader.Read("某县积案化解整改方案 2021年4月1日 一、化解积案。1.包案化解。(责任单位:县信访局;整改时限:2021年9月底)2.建立回访制度。(责任单位:县司法局) 二、规范接访。1.公布日程。(责任单位:县委办)");

        Assert.Equal(("某县积案化解整改方案", new NodaTime.LocalDate(2021, 4, 1)), (read.Plan.Title, read.Plan.IssuedOn));
        Assert.Equal(["包案化解。", "建立回访制度。", "公布日程。"], read.Plan.Measures.Select(static m => m.Text));
    }

    [Fact]
    public void Mark_of_an_annex_over_the_title_is_no_part_of_it() =>
        Assert.Equal("某区整改任务清单", PlanReader.Read("附件2\n某区整改任务清单\n(2021年4月2日)\n1.疏浚。(责任单位:区水务局)").Plan.Title);

    [Fact]
    public void Goal_may_follow_its_label()
    {
        var plan = Plan("""
            一、总体要求
            (一)总体目标:到2022年,森林覆盖率达到30%以上。
            二、主要任务
            1.封山育林。(责任单位:市林业局)
            """);

        Assert.Equal("到2022年,森林覆盖率达到30%以上。", Assert.Single(plan.Goals).Text);
    }

    [Theory]
    [InlineData("关闭砖厂3家(责任单位:市工信局;整改时限:2021年底)")]
    [InlineData("加强组织领导:成立专班。(责任单位:市工信局;整改时限:2021年底)")]
    [InlineData("明确整改时限:逐一销号。(责任单位:市工信局;整改时限:2021年底)")]
    public void Words_that_only_look_like_furniture_or_labels_are_words(string paragraph)
    {
        var measure = Assert.Single(Plan(paragraph).Measures);

        Assert.Equal(paragraph[..paragraph.IndexOf('(', StringComparison.Ordinal)], measure.Text);
        Assert.Equal("2021年底", measure.Deadline?.Text);
    }

    [Fact]
    public void Furniture_of_the_page_is_structure()
    {
        var read = Read("1.疏浚。(责任单位:市水务局)\n【打印本页】 【关闭窗口】\n分享到:\nProduced By 某网");

        Assert.Equal("疏浚。", Assert.Single(read.Plan.Measures).Text);
        Assert.Equal(0, read.Coverage.Residue);
    }

    [Fact]
    public void Sections_may_carry_the_labels_of_a_problem()
    {
        var plan = Plan("""
            一、矿山修复滞后
            (一)整改目标。修复到位。
            (二)整改措施。
            1.编制方案。
            2.实施工程。
            (三)整改时限:2022年底
            (四)责任单位:市自然资源局
            """);

        Assert.Equal("矿山修复滞后", Assert.Single(plan.Problems).Text);
        Assert.Equal(["1.1 | 2022-12-31 | Responsible 市自然资源局", "1.2 | 2022-12-31 | Responsible 市自然资源局"], plan.Measures.Select(Describe));
    }

    [Fact]
    public void Standing_rule_names_units_for_every_later_measure()
    {
        var plan = Plan("""
            一、任务
            1.严格准入。(市生态环境局牵头,各县区政府负责落实。以下均需各县区政府落实,不再列出)
            2.疏浚河道。(市水务局牵头)
            """);

        Assert.All(plan.Measures, m => Assert.Contains(m.Responsibility.Links, l => l is { Unit: "各县区政府", IsCollective: true }));
    }

    [Fact]
    public void Annex_in_the_same_text_has_ids_of_its_own()
    {
        var read = Read("""
            一、任务
            1.疏浚河道。(责任单位:市水务局;整改时限:2021年底)
            附件:问题清单
            附件
            问题清单
            一、垃圾多
            整改措施:清运。
            整改时限:2021年底
            """);

        Assert.Equal(["1.1.1", "A1.1.1"], read.Plan.Measures.Select(m => m.Id));
        Assert.DoesNotContain(read.Diagnostics, d => d.Code is DiagnosticCodes.AnnexMissing);
    }

    [Fact]
    public void Title_of_a_notice_gives_way_to_the_title_of_the_plan()
    {
        var plan = PlanReader.Read("""
            关于印发《某市水污染防治方案》的通知
            某政发〔2021〕12号
            各县区政府:
            现将《某市水污染防治方案》印发给你们。
            某市人民政府
            2021年4月2日
            某市水污染防治方案
            一、任务
            1.疏浚河道。(责任单位:市水务局)
            """).Plan;

        Assert.Equal("某市水污染防治方案", plan.Title);
        Assert.Equal(new LocalDate(2021, 4, 2), plan.IssuedOn);
        Assert.Empty(plan.Citations);
    }

    [Theory]
    [InlineData("某市整改方案\n发布日期:2021-04-02 10:30 来源:某网", "\n一、任务\n1.疏浚。(责任单位:市水务局)")]
    [InlineData("某市整改方案\n(2021年4月2日)", "\n一、任务\n1.疏浚。(责任单位:市水务局)")]
    [InlineData("某市整改方案", "\n一、任务\n1.疏浚。(责任单位:市水务局)\n某市人民政府\n二〇二一年四月二日")]
    [InlineData("某市整改方案", "\n一、任务\n1.疏浚。(责任单位:市水务局)\n某市人民政府 2021年4月2日")]
    [InlineData("某市整改方案", "\n一、任务\n1.疏浚。(责任单位:市水务局)\n某市人民政府\n2021年4月1日\n某市政府办公室    2021年4月2日印发")]
    [InlineData("某市整改方案\n(2021年4月2日印发)", "\n一、任务\n1.疏浚。(责任单位:市水务局)")]
    [InlineData("成文日期：2021年04月02日 索引号：1\n某市整改方案\n发布日期:2021-05-06", "\n一、任务\n1.疏浚。(责任单位:市水务局)")]
    public void Day_of_issue_is_found_in_its_usual_places(string front, string body)
    {
        var plan = PlanReader.Read(front + body).Plan;

        Assert.Equal(new LocalDate(2021, 4, 2), plan.IssuedOn);
        Assert.Equal("某市整改方案", plan.Title);
        Assert.Equal("疏浚。", Assert.Single(plan.Measures).Text);
    }

    [Theory]
    [InlineData("第一章 总则\n第一条 为规范工作。\n第二章 任务\n第一节 大气\n一、控尘\n1.覆盖裸土。(责任单位:市住建局)", "2.1.1.1.1")]
    [InlineData("任务\n1.1 覆盖裸土。(责任单位:市住建局)", "1.1")]
    [InlineData("一、任务\n㈠覆盖裸土。(责任单位:市住建局)", "1.1.1")]
    [InlineData("一、任務\n（一）整治揚塵。覆蓋裸土。（責任單位：市住建局；整改時限：2021年底）", "1.1.1")]
    public void Every_style_of_numbering_gives_a_path(string body, string id) => Assert.Equal(id, Assert.Single(Plan(body).Measures).Id);

    [Fact]
    public void Numbering_that_goes_back_is_counted_on_and_reported()
    {
        var read = Read("一、任务\n(一)疏浚。(责任单位:市水务局)\n(一)清淤。(责任单位:市水务局)");

        Assert.Equal(["1.1.1", "1.2.1"], read.Plan.Measures.Select(m => m.Id));
        Assert.Equal((4, 1), Assert.Single(read.Diagnostics, d => d.Code is DiagnosticCodes.NumberingOutOfOrder) is var d ? (d.Line, d.Column) : default);
    }

    [Fact]
    public void Wording_that_is_not_understood_is_reported_with_its_place()
    {
        var read = Read("一、任务\n1.疏浚。(责任单位:市水务局;整改时限:按期完成)");

        Assert.Null(Assert.Single(read.Plan.Measures).Deadline);
        var diagnostic = Assert.Single(read.Diagnostics, d => d.Severity == DiagnosticSeverity.Warning);
        Assert.Equal((DiagnosticCodes.DeadlineNotUnderstood, 3, 22, "按期完成"), (diagnostic.Code, diagnostic.Line, diagnostic.Column, diagnostic.Quote));
    }

    private static RectificationPlan Plan(string body) => Read(body).Plan;

    private static PlanReadResult Read(string body) => PlanReader.Read($"某市整改方案 2021年4月2日\n{body}", new PlanReadOptions { IssuedOn = new LocalDate(2021, 4, 2) });

    private static string Describe(Measure measure)
    {
        string deadline = measure.Deadline switch
        {
            null => "none",
            ImmediateDeadline => "at once",
            var d => NodaTime.Text.LocalDatePattern.Iso.Format(d.NamedDay!.Value) + (d.IsThenLongTerm ? " and for good" : ""),
        };
        return $"{measure.Id} | {deadline} | {string.Join(", ", measure.Responsibility.Links.Select(l => $"{l.Role} {l.Unit}"))}";
    }
}
