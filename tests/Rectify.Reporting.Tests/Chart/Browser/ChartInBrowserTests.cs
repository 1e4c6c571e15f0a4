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
        await using var chart = await chromium.OpenAsync(Seed(language));
        Assert.Equal(61, await chart.ShownRows.CountAsync());
        Assert.True(await chart.Page.Locator("#filter").IsVisibleAsync());
        Assert.Empty(chart.Complaints);
    }

    [Fact]
    public async Task A_browser_reads_the_tree_that_was_written()
    {
        string html = Seed("zh");
        await using var chart = await chromium.OpenAsync(html, javaScript: false);
        string[] written = [.. new ChartDocument(html).Root.DescendantsAndSelf().Select(static e => e.Name.LocalName)];
        Assert.Equal(written, await chart.Page.EvaluateAsync<string[]>("Array.from(document.querySelectorAll('*'), e => e.localName)"));
    }

    [Fact]
    public async Task The_policy_stops_a_script_that_is_not_the_charts_own()
    {
        string tampered = Seed("en").Replace("</main>", "<script>document.title = 'tampered'</script></main>", StringComparison.Ordinal);
        await using var chart = await chromium.OpenAsync(tampered);
        Assert.NotEqual("tampered", await chart.Page.TitleAsync());
        Assert.NotEmpty(chart.Complaints);
    }

    [Fact]
    public async Task Without_script_the_chart_is_complete_and_hides_the_form()
    {
        await using var chart = await chromium.OpenAsync(Seed("en"), javaScript: false);
        Assert.Equal(61, await chart.ShownRows.CountAsync());
        Assert.Equal(61, await chart.Page.Locator("#details article:visible").CountAsync());
        Assert.False(await chart.Page.Locator("#filter").IsVisibleAsync());
    }

    [Fact]
    public async Task The_form_filters_by_unit_stage_signal_and_text_and_says_how_many_are_left()
    {
        await using var chart = await chromium.OpenAsync(Seed("zh"));
        var form = chart.Page.Locator("#filter");

        await form.Locator("[name=units]").SelectOptionAsync(new SelectOptionValue { Label = "市环保局" });
        Assert.Equal(MeasuresOf("市环保局"), await chart.IdsAsync());
        Assert.Equal("显示 37 / 61 项", await form.Locator("output").InnerTextAsync());

        await form.Locator("[name=stage]").SelectOptionAsync(new SelectOptionValue { Label = "已公开" });
        Assert.Equal(["2.1.3.4"], await chart.IdsAsync());
        await form.Locator("button").ClickAsync();
        Assert.Equal(61, await chart.ShownRows.CountAsync());

        await form.Locator("[name=signal]").SelectOptionAsync(new SelectOptionValue { Label = "红" });
        Assert.Equal(SeedPlan.Assessment.Measures.Where(static m => m.Signal == Signal.Red).Select(static m => m.Id), await chart.IdsAsync());
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
        await using var chart = await chromium.OpenAsync(Seed("en"));
        var inOrder = await chart.IdsAsync();
        var due = chart.Page.GetByRole(AriaRole.Button, new() { Name = "Due", Exact = true });

        await due.ClickAsync();
        Assert.Equal("ascending", await due.Locator("..").GetAttributeAsync("aria-sort"));
        var dues = SeedPlan.Assessment.Measures.ToDictionary(static m => m.Id, static m => m.Due ?? LocalDate.MaxIsoValue, StringComparer.Ordinal);
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
        await using var chart = await chromium.OpenAsync(Seed("en"));
        var keyboard = chart.Page.Keyboard;
        await keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the measures", await FocusAsync(chart));
        await keyboard.PressAsync("Enter");

        var reached = new List<string>();
        for (int i = 0; i < 14; i++)
        {
            await keyboard.PressAsync("Tab");
            reached.Add(await FocusAsync(chart));
        }

        Assert.Equal(["units", "stage", "schedule", "signal", "text", "Reset", "No.", "Unit", "Stage", "Schedule", "Signal", "Due", "2.1.1.1", "2.1.1.2"], reached);
        await keyboard.PressAsync("Enter");
        Assert.EndsWith("#m2", chart.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_of_the_heat_map_filters_the_measures()
    {
        await using var chart = await chromium.OpenAsync(Seed("zh"));
        await chart.Page.Locator(".heat a", new() { HasText = "市发改委" }).ClickAsync();
        Assert.Equal(MeasuresOf("市发改委"), await chart.IdsAsync());
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Axe_finds_no_violation(string language)
    {
        await using var chart = await chromium.OpenAsync(Seed(language));
        var found = await chart.Page.RunAxe(new AxeRunOptions { ResultTypes = new HashSet<ResultType> { ResultType.Violations } });
        Assert.Empty(found.Violations.Select(static v => $"{v.Impact} {v.Id}: {v.Help} ({v.Nodes.Length})"));
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task It_prints_on_A3_and_is_kept_as_a_picture(string language)
    {
        await using var chart = await chromium.OpenAsync(Seed(language));
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
        SeedPlan.Plan.Measures.Where(m => m.Responsibility.Answering.Any(l => l.Unit == unit)).Select(static m => m.Id);

    private static string Seed(string language) =>
        WallChart.Write(SeedPlan.Plan, SeedPlan.Progress, SeedPlan.Assessment, new WallChartOptions { Language = language });

    private static string Many()
    {
        var measures = Enumerable.Range(0, ManyMeasures).Select(static i =>
        {
            var model = SeedPlan.Plan.Measures[i % SeedPlan.Plan.Measures.Count];
            string id = string.Create(CultureInfo.InvariantCulture, $"{model.Id}.{i}");
            return new Measure(id, model.Text, model.Deadline) { Headings = model.Headings, Responsibility = model.Responsibility };
        }).ToValueList();
        var facts = measures.Select(static (m, i) => (ProgressEvent)(i % 3 == 0
            ? new Rectified(m.Id, SeedPlan.Plan.IssuedOn.PlusDays(i % 300))
            : new Started(m.Id, SeedPlan.Plan.IssuedOn.PlusDays(i % 200))));
        var plan = new RectificationPlan("many", "Many measures", SeedPlan.Plan.IssuedOn, measures);
        var log = new ProgressLog("many", facts.ToValueList());
        return WallChart.Write(plan, log, new Evaluator(RuleSet.Default).Evaluate(plan, log, SeedPlan.AsOf));
    }
}
