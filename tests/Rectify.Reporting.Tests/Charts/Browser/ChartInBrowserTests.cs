using System.Globalization;

using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using NodaTime;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Reporting.Tests.Ledgers;
using Rectify.Rules;

namespace Rectify.Reporting.Tests.Charts.Browser;

public class ChartInBrowserTests(ChromiumFixture chromium, ITestOutputHelper output) : IClassFixture<ChromiumFixture>
{
    private const int ManyMeasures = 5000;

    // Far above the 200 ms it takes on a quiet machine: it only catches a filter that went quadratic.
    private const double SaneMilliseconds = 10_000;

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task The_chart_opens_as_a_file_without_a_complaint_and_asks_for_nothing(string language)
    {
        await using var chart = await chromium.OpenAsync(ChartOfSeed(language));
        Assert.Equal(61, await chart.ShownRows.CountAsync());
        Assert.True(await chart.Page.Locator("#filter").IsVisibleAsync());
        Assert.Empty(chart.Complaints);
    }

    [Fact]
    public async Task Several_plans_are_filtered_by_plan_and_accessible()
    {
        var second = new RectificationPlan("second", "某市整改方案", Seed.Plan.IssuedOn, [.. Seed.Plan.Measures.Take(3)]);
        var other = new Evaluator(RuleSet.Default).Evaluate(new EvaluationInputs(second, ProgressLog.Empty, Seed.AsOf));
        await using var chart = await chromium.OpenAsync(WallChart.Write([SeedAssessment.Value, other], new WallChartOptions { Language = "zh" }));
        Assert.Equal(64, await chart.ShownRows.CountAsync());
        await chart.Page.Locator("#filter [name=plan]").SelectOptionAsync(new SelectOptionValue { Label = "某市整改方案" });
        Assert.Equal(3, await chart.ShownRows.CountAsync());
        Assert.Equal(["某市整改方案3"], await chart.Page.Locator("#chart tr.plan:visible").AllInnerTextsAsync());
        Assert.Equal(0, await chart.Page.Locator("#chart .of-plan:visible").CountAsync());
        await chart.Page.Locator("#chart th.signal button").ClickAsync();
        Assert.Equal(3, await chart.Page.Locator("#chart .of-plan:visible").CountAsync());
        Assert.Empty((await chart.Page.RunAxe()).Violations.Select(static v => v.Id));
        Assert.Empty(chart.Complaints);
    }

    [Fact]
    public async Task A_browser_reads_the_tree_that_was_written()
    {
        string html = ChartOfSeed("zh");
        await using var chart = await chromium.OpenAsync(html, javaScript: false);
        string[] written = [.. new ChartDocument(html).Root.DescendantsAndSelf().Select(static e => e.Name.LocalName)];
        Assert.Equal(written, await chart.Page.EvaluateAsync<string[]>("Array.from(document.querySelectorAll('*'), e => e.localName)"));
    }

    [Fact]
    public async Task The_policy_stops_a_script_that_is_not_the_charts_own()
    {
        string tampered = ChartOfSeed("en").Replace("</main>", "<script>document.title = 'tampered'</script></main>", StringComparison.Ordinal);
        await using var chart = await chromium.OpenAsync(tampered);
        Assert.NotEqual("tampered", await chart.Page.TitleAsync());
        Assert.NotEmpty(chart.Complaints);
    }

    [Fact]
    public async Task Without_script_the_chart_is_complete_and_hides_the_form()
    {
        await using var chart = await chromium.OpenAsync(ChartOfSeed("en"), javaScript: false);
        Assert.Equal(61, await chart.ShownRows.CountAsync());
        Assert.Equal(61, await chart.Page.Locator("#details article:visible").CountAsync());
        Assert.False(await chart.Page.Locator("#filter").IsVisibleAsync());
    }

    [Fact]
    public async Task The_form_filters_by_unit_stage_signal_and_text_and_says_how_many_are_left()
    {
        await using var chart = await chromium.OpenAsync(ChartOfSeed("zh"));
        var form = chart.Page.Locator("#filter");

        await form.Locator("[name=units]").SelectOptionAsync(new SelectOptionValue { Label = "市环保局" });
        Assert.Equal(MeasuresOf("市环保局"), await chart.IdsAsync());
        Assert.Equal("显示 37 / 61 项", await form.Locator("output").InnerTextAsync());

        await form.Locator("[name=stage]").SelectOptionAsync(new SelectOptionValue { Label = "已公开" });
        Assert.Equal(["2.1.3.4"], await chart.IdsAsync());
        await form.Locator("button").ClickAsync();
        Assert.Equal(61, await chart.ShownRows.CountAsync());

        await form.Locator("[name=signal]").SelectOptionAsync(new SelectOptionValue { Label = "红" });
        Assert.Equal(SeedAssessment.Value.Measures.Where(static m => m.Signal == Signal.Red).Select(static m => m.Id), await chart.IdsAsync());
        await form.Locator("[name=text]").FillAsync("畜禽");
        Assert.Equal(["2.3.2.4"], await chart.IdsAsync());
        Assert.Equal(1, await chart.Page.Locator("#details article:visible").CountAsync());
        Assert.Equal(1, await chart.Page.Locator("tr.section:visible").CountAsync());
        Assert.Equal("1", await chart.Page.Locator("tr.part:visible .count").InnerTextAsync());

        await form.Locator("[name=text]").FillAsync("no such words");
        Assert.Equal("没有符合条件的措施。", await form.Locator("output").InnerTextAsync());
        Assert.Empty(chart.Complaints);
    }

    [Fact]
    public async Task A_heading_sorts_up_then_down_and_the_first_brings_the_order_of_the_plan_back()
    {
        await using var chart = await chromium.OpenAsync(ChartOfSeed("en"));
        var inOrder = await chart.IdsAsync();
        var due = chart.Page.GetByRole(AriaRole.Button, new() { Name = "Due", Exact = true });

        await due.ClickAsync();
        Assert.Equal("ascending", await due.Locator("..").GetAttributeAsync("aria-sort"));
        var dues = SeedAssessment.Value.Measures.ToDictionary(static m => m.Id, static m => m.Due ?? LocalDate.MaxIsoValue, StringComparer.Ordinal);
        Assert.Equal(inOrder.OrderBy(id => dues[id]), await chart.IdsAsync());

        await due.ClickAsync();
        Assert.Equal("descending", await due.Locator("..").GetAttributeAsync("aria-sort"));
        Assert.Equal(inOrder.OrderByDescending(id => dues[id]), await chart.IdsAsync());

        await chart.Page.GetByRole(AriaRole.Button, new() { Name = "No.", Exact = true }).ClickAsync();
        Assert.Equal(inOrder, await chart.IdsAsync());
        Assert.Empty(chart.Complaints);
    }

    [Fact]
    public async Task The_keyboard_reaches_the_form_the_headings_and_the_measures()
    {
        await using var chart = await chromium.OpenAsync(ChartOfSeed("en"));
        var keyboard = chart.Page.Keyboard;
        await keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the measures", await FocusAsync(chart));
        await keyboard.PressAsync("Enter");

        var reached = new List<string>();
        for (int i = 0; i < 15; i++)
        {
            await keyboard.PressAsync("Tab");
            reached.Add(await FocusAsync(chart));
        }

        Assert.Equal(["group", "units", "stage", "schedule", "signal", "text", "Reset", "No.", "Unit", "Stage", "Schedule", "Signal", "Due", "2.1.1.1", "2.1.1.2"], reached);
        await keyboard.PressAsync("Enter");
        Assert.EndsWith("#m2", chart.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_of_the_heat_map_filters_the_measures()
    {
        await using var chart = await chromium.OpenAsync(ChartOfSeed("zh"));
        await chart.Page.Locator(".heat a", new() { HasText = "市发改委" }).ClickAsync();
        Assert.Equal(MeasuresOf("市发改委"), await chart.IdsAsync());
    }

    [Fact]
    public async Task A_figure_and_a_colour_show_their_measures_and_the_page_says_what_is_filtered()
    {
        await using var chart = await chromium.OpenAsync(ChartOfSeed("en"));
        await chart.Page.Locator(".g-overdue a").ClickAsync();
        Assert.Equal(SeedAssessment.Value.Measures.Where(static m => m.Schedule == ScheduleStatus.Overdue).Select(static m => m.Id), await chart.IdsAsync());
        Assert.Equal("Filtered: Group: Overdue.", await chart.Page.Locator("#filtered").InnerTextAsync());

        await chart.Page.Locator(".signals a").First.ClickAsync();
        Assert.Equal(SeedAssessment.Value.Measures.Where(static m => m.Signal == Signal.Red).Select(static m => m.Id), await chart.IdsAsync());
        Assert.Equal("Filtered: Signal: red.", await chart.Page.Locator("#filtered").InnerTextAsync());
        await chart.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await chart.Page.Locator("#filtered").IsVisibleAsync());
        Assert.False(await chart.Page.Locator("#filter").IsVisibleAsync());
        Assert.Empty(chart.Complaints);
    }

    [Fact]
    public async Task Sorting_by_signal_begins_with_red()
    {
        await using var chart = await chromium.OpenAsync(ChartOfSeed("en"));
        await chart.Page.GetByRole(AriaRole.Button, new() { Name = "Signal", Exact = true }).ClickAsync();
        var red = SeedAssessment.Value.Measures.Where(static m => m.Signal == Signal.Red).Select(static m => m.Id).ToList();
        Assert.Equal(red, (await chart.IdsAsync()).Take(red.Count));
    }

    [Theory]
    [InlineData("zh", 390)]
    [InlineData("en", 390)]
    public async Task On_a_telephone_nothing_stands_beyond_the_edge_and_a_row_keeps_what_matters(string language, int width)
    {
        await using var chart = await chromium.OpenAsync(ChartOfSeed(language), width: width);
        var row = chart.ShownRows.First;
        Assert.Equal(4, await row.Locator("> *:visible").CountAsync());
        Assert.True(await row.Locator(".state").IsVisibleAsync());
        var box = await chart.Page.Locator("#chart").BoundingBoxAsync();
        Assert.InRange(box!.X + box.Width, 0, width);
        Assert.InRange(await chart.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 0, width);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task A_poster_fills_the_screen_and_leaves_nothing_out_of_it(string language)
    {
        string html = WallChart.Write(Seed.Plan, Seed.Log, SeedAssessment.Value, new WallChartOptions { Language = language, IsPoster = true, Evaluator = new Evaluator(RuleSet.Default) });
        await using var poster = await chromium.OpenAsync(html, width: 1920);
        await poster.Page.SetViewportSizeAsync(1920, 1080);
        var beyond = await poster.Page.EvaluateAsync<string[]>(
            "Array.from(document.querySelectorAll('body *')).filter(e => !e.closest('.symbols')).filter(e => { const b = e.getBoundingClientRect(); return b.bottom > 1081 || b.right > 1921; }).map(e => e.outerHTML.slice(0, 60))");
        Assert.Empty(beyond);
        Assert.Empty(poster.Complaints);
        string folder = Directory.CreateDirectory(Repository.PathOf("artifacts", "wall-chart")).FullName;
        await poster.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"poster-{language}.png") });
        string pdf = System.Text.Encoding.Latin1.GetString(await poster.Page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true }));
        Assert.Equal(1, pdf.Split("/Type /Page\n").Length - 1);
        // A1 is 594 by 841 mm: 1684 by 2384 points.
        Assert.Matches(@"/MediaBox \[0 0 238\d(\.\d+)? 168\d(\.\d+)?\]", pdf);
    }

    [Theory]
    [InlineData("zh", 390, true)]
    [InlineData("en", 1024, true)]
    [InlineData("zh", 1920, false)]
    [InlineData("en", 390, false)]
    public async Task Axe_finds_no_violation(string language, int width, bool isDark)
    {
        await using var chart = await chromium.OpenAsync(ChartOfKinds(language), width: width, isDark: isDark);
        var found = await chart.Page.RunAxe(new AxeRunOptions { ResultTypes = new HashSet<ResultType> { ResultType.Violations } });
        Assert.Empty(found.Violations.Select(static v => $"{v.Impact} {v.Id}: {v.Help} ({v.Nodes.Length})"));
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task It_prints_on_A3_and_is_kept_as_a_picture(string language)
    {
        await using var chart = await chromium.OpenAsync(ChartOfSeed(language));
        string folder = Directory.CreateDirectory(Repository.PathOf("artifacts", "wall-chart")).FullName;
        await chart.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"seed-{language}.png") });
        byte[] pdf = await chart.Page.PdfAsync(new() { PreferCSSPageSize = true, Path = Path.Combine(folder, $"seed-{language}.pdf") });
        string text = System.Text.Encoding.Latin1.GetString(pdf);
        Assert.NotEqual(0, text.Split("/Type /Page\n").Length - 1);
        // A3 is 297 by 420 mm: 842 by 1191 points.
        Assert.Matches(@"/MediaBox \[0 0 119\d(\.\d+)? 84\d(\.\d+)?\]", text);
    }

    [Fact]
    public async Task Five_thousand_measures_are_filtered_at_once()
    {
        await using var chart = await chromium.OpenAsync(Many());
        Assert.Equal(ManyMeasures, await chart.Page.Locator("#chart tr[id]").CountAsync());
        foreach (var (what, name, value) in new[] { ("by unit", "units", "2"), ("by stage", "stage", "2"), ("to all", "reset", ""), ("by text", "text", "畜禽"), ("by other text", "text", "土壤") })
            output.WriteLine($"{ManyMeasures} measures filtered {what} in {await FilterAsync(chart, name, value):0} ms");
        Assert.InRange(await FilterAsync(chart, "text", "水"), 0, SaneMilliseconds);
        Assert.Empty(chart.Complaints);
    }

    // From the input to the end of the frame that shows the answer.
    private static Task<double> FilterAsync(OpenChart chart, string name, string value) => chart.Page.EvaluateAsync<double>(
        """
        ([name, value]) => new Promise(done => {
          const form = document.getElementById('filter');
          const start = performance.now();
          if (name === 'reset') form.reset();
          else form.elements[name].value = value;
          form.dispatchEvent(new Event('input', { bubbles: true }));
          document.body.offsetHeight;
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
        })
        """,
        new[] { name, value });

    private static Task<string> FocusAsync(OpenChart chart) => chart.Page.EvaluateAsync<string>("document.activeElement.name || document.activeElement.innerText");

    private static IEnumerable<string> MeasuresOf(string unit) =>
        Seed.Plan.Measures.Where(m => m.Responsibility.Accountable.Any(l => l.Unit == unit)).Select(static m => m.Id);

    private static string ChartOfSeed(string language) =>
        WallChart.Write(Seed.Plan, Seed.Log, SeedAssessment.Value, new WallChartOptions { Language = language });

    // Of the measures one for each kind of row and cell: another of a kind has the same elements.
    private static string ChartOfKinds(string language)
    {
        var kinds = SeedAssessment.Value.Measures
            .DistinctBy(static m => (m.Stage, m.Schedule, m.Signal, Parts: (m.Indicators.IsEmpty, m.Milestones.IsEmpty, m.Duties.IsEmpty), m.Findings.IsEmpty))
            .Select(static m => m.Id).ToHashSet(StringComparer.Ordinal);
        var plan = new RectificationPlan(Seed.Plan.Id, Seed.Plan.Title, Seed.Plan.IssuedOn, Seed.Plan.Measures.Where(m => kinds.Contains(m.Id)).ToValueList(), Seed.Plan.Goals, Seed.Plan.Safeguards);
        var inputs = new EvaluationInputs(plan, Seed.Log, Seed.AsOf) { Directory = Seed.Directory };
        return WallChart.Write(plan, Seed.Log, new Evaluator(RuleSet.Default).Evaluate(inputs), new WallChartOptions { Language = language });
    }

    private static string Many()
    {
        var measures = Enumerable.Range(0, ManyMeasures).Select(static i =>
        {
            var model = Seed.Plan.Measures[i % Seed.Plan.Measures.Count];
            string id = string.Create(CultureInfo.InvariantCulture, $"{model.Id}.{i}");
            return new Measure(id, model.Text, model.Deadline) { Headings = model.Headings, Responsibility = model.Responsibility };
        }).ToValueList();
        var facts = measures.Select(static (m, i) => (ProgressEvent)(i % 3 == 0
            ? new Rectified(m.Id, Seed.Plan.IssuedOn.PlusDays(i % 300))
            : new Started(m.Id, Seed.Plan.IssuedOn.PlusDays(i % 200))));
        var plan = new RectificationPlan("many", "Many measures", Seed.Plan.IssuedOn, measures);
        var log = new ProgressLog("many", facts.ToValueList());
        return WallChart.Write(plan, log, new Evaluator(RuleSet.Default).Evaluate(new EvaluationInputs(plan, log, Seed.AsOf)), new WallChartOptions { Language = "zh" });
    }
}
