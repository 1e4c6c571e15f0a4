using NodaTime;
using NodaTime.Text;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Text;

namespace Rectify.Text.Tests.Plans;

public class SeedPlanTests
{
    // Id, time limit and number of units of each measure, read from the document by a person.
    private const string Table = """
        2.1.1.1 | at once, then for good | 3
        2.1.1.2 | at once, then for good | 3
        2.1.1.3 | at once, then for good | 3
        2.1.1.4 | at once, then for good | 5
        2.1.2.1 | at once, then for good | 5
        2.1.2.2 | at once, then for good | 3
        2.1.2.3 | at once, then for good | 3
        2.1.2.4 | at once, then for good | 5
        2.1.3.1 | at once, then for good | 4
        2.1.3.2 | at once, then for good | 10
        2.1.3.3 | at once, then for good | 3
        2.1.3.4 | 2018-08-31 | 3
        2.1.4.1 | at once, then for good | 6
        2.1.5.1 | at once, then for good | 5
        2.2.1.1 | at once, then for good | 3
        2.2.1.2 | at once, then for good | 10
        2.2.2.1 | at once, then for good | 4
        2.2.2.2 | at once, then for good | 4
        2.2.3.1 | at once, then for good | 3
        2.2.3.2 | at once, then for good | 3
        2.2.3.3 | at once, then for good | 3
        2.2.4.1 | 2020-12-31 | 3
        2.2.5.1 | at once, then for good | 7
        2.3.1.1 | at once, then for good | 6
        2.3.1.2 | 2019-12-31 | 4
        2.3.1.3 | at once, then for good | 7
        2.3.1.4 | at once, then for good | 3
        2.3.1.5 | at once, then for good | 5
        2.3.1.6 | at once, then for good | 3
        2.3.2.1 | at once, then for good | 3
        2.3.2.2 | at once, then for good | 6
        2.3.2.3 | at once, then for good | 3
        2.3.2.4 | 2020-12-31 | 3
        2.3.3.1 | 2020-12-31 | 7
        2.3.3.2 | 2018-12-31 | 4
        2.3.3.3 | 2020-12-31 | 6
        2.3.3.4 | 2020-12-31 | 5
        2.3.3.5 | at once, then for good | 3
        2.3.4.1 | 2020-12-31 | 4
        2.3.4.2 | 2020-12-31 | 8
        2.3.4.3 | 2020-12-31 | 3
        2.3.5.1 | at once, then for good | 4
        2.3.5.2 | 2019-12-31 | 5
        2.3.5.3 | at once, then for good | 6
        2.4.1.1 | 2020-12-31 | 11
        2.4.2.1 | 2018-08-31 | 3
        2.4.2.2 | 2020-12-31 | 3
        2.5.1.1 | at once, then for good | 1
        2.5.1.2 | at once, then for good | 1
        2.5.2.1 | at once, then for good | 2
        2.5.3.1 | at once, then for good | 4
        2.6.1.1 | at once, then for good | 5
        2.6.2.1 | at once, then for good | 3
        2.6.3.1 | at once, then for good | 10
        2.6.3.2 | at once, then for good | 5
        2.7.1.1 | at once, then for good | 6
        2.7.1.2 | at once, then for good | 4
        2.7.1.3 | at once, then for good | 5
        2.7.1.4 | at once | 3
        2.7.2.1 | at once, then for good | 8
        2.7.3.1 | at once, then for good | 4
        """;

    private static readonly string?[] Media = ["济南日报", "济南新闻"];

    private static RectificationPlan Plan => SeedReading.Result.Plan;

    [Fact]
    public void Plan_has_the_title_and_the_day_of_issue_of_the_document()
    {
        Assert.Equal("jinan-2018", Plan.Id);
        Assert.Equal("济南市贯彻落实中央环境保护督察组督察反馈意见整改落实实施方案", Plan.Title);
        Assert.Equal(new LocalDate(2018, 6, 29), Plan.IssuedOn);
    }

    [Fact]
    public void Measures_are_the_61_paragraphs_with_a_trailer_under_26_items()
    {
        Assert.Equal(61, Plan.Measures.Count);
        Assert.Equal(Enumerable.Range(1, 61), Plan.Measures.Select(m => m.Number));
        Assert.Equal(26, Plan.Measures.Select(m => m.Id[..m.Id.LastIndexOf('.')]).Distinct().Count());
        Assert.All(Plan.Measures, m => Assert.Equal(3, m.Headings.Count));
    }

    [Fact]
    public void Ids_time_limits_and_units_are_those_a_person_reads()
    {
        string[] expected = [.. Table.Split('\n').Select(row => row.Trim())];

        Assert.Equal(expected, Plan.Measures.Select(m => $"{m.Id} | {Describe(m.Deadline)} | {m.Responsibility.Links.Count}"));
    }

    [Fact]
    public void Deadlines_are_45_at_once_and_for_good_one_at_once_and_15_fixed()
    {
        Assert.Equal(45, Plan.Measures.Count(m => m.Deadline is ImmediateDeadline { IsThenLongTerm: true }));
        Assert.Equal(1, Plan.Measures.Count(m => m.Deadline is ImmediateDeadline { IsThenLongTerm: false }));
        Assert.Equal(15, Plan.Measures.Count(m => m.Deadline is FixedDeadline));
    }

    [Fact]
    public void Measure_keeps_its_words_without_number_heading_and_trailer()
    {
        var measure = Find("2.4.2.1");

        Assert.Equal("全面完成矿山地质环境调查,系统查明矿山地质环境底数,2018年8月底前完成《济南市矿山地质环境保护与治理规划》编制报批。", measure.Text);
        Assert.Equal(["主要措施", "坚定不移加快重要生态功能区保护与修复", "加强矿山地质环境恢复和治理"], measure.Headings);
        Assert.Equal("2018年8月底", measure.Deadline?.Text);
        Assert.Equal(["市国土资源局", "各县区党委", "各县区政府"], measure.Responsibility.Links.Select(l => l.Unit));
        Assert.Equal("济南市矿山地质环境保护与治理规划", Assert.Single(measure.Citations).Title);
    }

    [Fact]
    public void Second_paragraph_of_an_item_stands_under_the_heading_of_the_first()
    {
        var measure = Find("2.3.1.2");

        Assert.Equal("因地制宜推进城乡清洁采暖工程,2019年城区清洁取暖率达到90%以上。", measure.Text);
        Assert.Equal(["主要措施", "坚定不移打好污染防治攻坚战", "坚决打赢蓝天保卫战"], measure.Headings);
    }

    [Fact]
    public void Source_is_the_whole_paragraph_with_number_and_trailer()
    {
        string quoted = Find("2.7.3.1").Source!.Value.Quote(Seed.Text);

        Assert.StartsWith("3.新闻媒体宣传监督。各级主流媒体", quoted, StringComparison.Ordinal);
        Assert.EndsWith("整改时限:立行立改,长期坚持)", quoted, StringComparison.Ordinal);
        Assert.All(Plan.Measures, m => Assert.DoesNotContain('\n', m.Source!.Value.Quote(Seed.Text)));
    }

    [Fact]
    public void Units_come_out_one_by_one_where_places_share_their_ending()
    {
        string[] expected =
        [
            "市国土资源局", "市林业和城乡绿化局", "市环保局", "历城区党委", "历城区政府", "长清区党委", "长清区政府",
            "平阴县党委", "平阴县政府", "市南部山区党工委", "市南部山区管委会",
        ];

        Assert.Equal(expected, Find("2.4.1.1").Responsibility.Links.Select(l => l.Unit));
    }

    [Fact]
    public void Goals_are_the_numbered_items_with_their_points_as_lines()
    {
        Assert.Equal(["1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.3.5"], Plan.Goals.Select(g => g.Id));
        string[] lines = Plan.Goals[4].Text.Split('\n');
        Assert.Equal(5, lines.Length);
        Assert.StartsWith("生态环境质量显著改善。到2020年,", lines[0], StringComparison.Ordinal);
        Assert.All(lines[1..], l => Assert.StartsWith("——", l, StringComparison.Ordinal));
    }

    [Fact]
    public void Safeguards_are_the_sections_of_the_last_part()
    {
        Assert.Equal(["3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8"], Plan.Safeguards.Select(s => s.Id));
        Assert.Equal("强化推进机制", Plan.Safeguards[1].Heading);
        Assert.StartsWith("全面建立一级抓一级", Plan.Safeguards[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Citations_with_a_number_are_seven_documents_and_one_order()
    {
        string[] expected =
        [
            "鲁发〔2018〕23号", "鲁厅字〔2016〕25号", "济厅字〔2017〕7号", "中办发〔2015〕45号", "鲁办发〔2016〕45号",
            "鲁政办字〔2017〕168号", "济办发电〔2017〕156号", "国家发展改革委2016年第44号令",
        ];
        var all = Plan.Citations.Concat(Plan.Measures.SelectMany(m => m.Citations)).Concat(Plan.Safeguards.SelectMany(s => s.Citations)).ToList();

        Assert.Equal(expected, all.Where(c => c.Number is not null).Select(c => c.Number!.ToString()));
        Assert.DoesNotContain(all, c => Media.Contains(c.Title));
        Assert.Equal(2, Plan.Citations.Count);
    }

    [Fact]
    public void Annex_that_is_named_and_not_there_is_reported()
    {
        var diagnostic = Assert.Single(SeedReading.Result.Diagnostics, d => d.Code is DiagnosticCodes.AnnexMissing);

        Assert.Equal((196, 1), (diagnostic.Line, diagnostic.Column));
        Assert.Contains("问题整改措施清单", diagnostic.Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_a_warning_but_the_missing_annex()
    {
        Assert.Single(SeedReading.Result.Diagnostics, d => d.Severity != DiagnosticSeverity.Info);
    }

    [Fact]
    public void Every_character_is_accounted_for_and_residue_is_only_the_preamble_and_the_principles()
    {
        var coverage = SeedReading.Result.Coverage;
        var residue = SeedReading.Result.Diagnostics.Where(d => d.Code is DiagnosticCodes.Residue).ToList();

        Assert.Equal(Seed.Text.Length, coverage.Total);
        Assert.Equal(coverage.Total - coverage.Residue, coverage.Modelled + coverage.Structural);
        Assert.Equal(coverage.Residue, residue.Sum(d => d.Span.Length));
        Assert.Equal([4, 4, 8, 12, 14, 16], residue.Select(d => d.Line));
    }

    private static Measure Find(string id) => Plan.TryGetMeasure(id, out var measure) ? measure : throw new InvalidOperationException(id);

    private static string Describe(Deadline? deadline) => deadline switch
    {
        ImmediateDeadline { IsThenLongTerm: true } => "at once, then for good",
        ImmediateDeadline => "at once",
        FixedDeadline { Due: var due } => LocalDatePattern.Iso.Format(due),
        _ => "none",
    };
}
