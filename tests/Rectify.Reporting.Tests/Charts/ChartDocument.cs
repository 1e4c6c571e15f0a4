using System.Xml.Linq;
using NodaTime;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Reporting.Tests.Charts;

/// <summary>A chart, read back as the XML that it also is.</summary>
internal sealed class ChartDocument
{
    public ChartDocument(string html)
    {
        Html = html;
        Root = XDocument.Parse(html, LoadOptions.PreserveWhitespace).Root!;
    }

    public string Html { get; }

    public XElement Root { get; }

    public IEnumerable<XElement> Rows => Chart.Descendants("tr").Where(static r => r.Attribute("id") is not null);

    public XElement Chart => ById("chart");

    public XElement Heat => Root.Descendants("table").Single(static t => Has(t, "heat"));

    public IEnumerable<XElement> Articles => ById("details").Elements("article");

    public static ChartDocument Of(RectificationPlan plan, ProgressLog log, LocalDate asOf, string language = "en") =>
        new(WallChart.Write(plan, log, new Evaluator(RuleSet.Default).Evaluate(new EvaluationInputs(plan, log, asOf)), new WallChartOptions { Language = language }));

    public XElement ById(string id) => Root.Descendants().Single(e => (string?)e.Attribute("id") == id);

    public XElement RowOf(string measure) => Rows.Single(r => r.Element("th")!.Value == measure);

    public XElement ArticleOf(string measure) => ById(((string)RowOf(measure).Element("th")!.Element("a")!.Attribute("href")!)[1..]);

    public XElement BarOf(string measure) => RowOf(measure).Descendants("svg").Single(static s => Has(s, "bar"));

    public static bool Has(XElement element, string name) => ((string?)element.Attribute("class") ?? "").Split(' ').Contains(name);

    public static XElement[] Marks(XElement drawing, string name) => [.. drawing.Descendants().Where(e => Has(e, name) || (string?)e.Attribute("href") == $"#{name}")];

    /// <summary>The texts of the cells of a row, the heading first.</summary>
    public static string[] Cells(XElement row) => [.. row.Elements().Select(static c => c.Value)];
}
