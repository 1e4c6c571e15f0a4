using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Reporting.Tests.Ledgers;
using Rectify.Responsibility;

namespace Rectify.Reporting.Tests.Charts;

public class ContentPolicyTests
{
    private const string Hostile = "<script>alert('x')</script><!-- \" ]]> & \u202Eevil\u0001 </style> onclick=\"x\" 措施";

    private static readonly ChartDocument Chart = ChartDocument.Of(Seed.Plan, Seed.Log, Seed.AsOf);

    private static readonly ChartDocument Attacked = FullOf(Hostile);

    [Theory]
    [InlineData("style", "style-src")]
    [InlineData("script", "script-src")]
    public void The_policy_admits_the_style_and_the_script_by_their_hash(string element, string directive)
    {
        int start = Chart.Html.IndexOf($"<{element}>", StringComparison.Ordinal) + element.Length + 2;
        string code = Chart.Html[start..Chart.Html.IndexOf($"</{element}>", StringComparison.Ordinal)];
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
        Assert.Contains($"{directive} 'sha256-{hash}'", Policy(Chart), StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_admits_nothing_else()
    {
        Assert.StartsWith("default-src 'none';", Policy(Chart), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", Policy(Chart), StringComparison.Ordinal);
        Assert.DoesNotContain(Chart.Root.Descendants().SelectMany(static e => e.Attributes()), static a => a.Name.LocalName is "style" or "src" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.All(Chart.Root.Descendants().SelectMany(static e => e.Attributes("href")), static href => Assert.StartsWith("#", href.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Hostile_words_stay_words()
    {
        Assert.Equal(Shape(FullOf("x")), Shape(Attacked));
        Assert.Contains("<script>alert('x')</script><!-- \" ]]> & \u202Eevil\uFFFD </style> onclick=\"x\" 措施", Attacked.Root.Descendants("blockquote").Single().Value, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", Attacked.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_turn_the_direction_of_reading_are_kept_to_themselves()
    {
        // A block or a bdi ends every embedding that was begun in it; a link stands alone in its cell.
        string[] isolating = ["a", "title", "h1", "td", "th", "span", "bdi", "li", "dd", "blockquote", "option", "h3", "p"];
        var holders = Attacked.Root.DescendantNodes().OfType<XText>().Where(static t => t.Value.Contains('\u202E')).Select(static t => t.Parent!.Name.LocalName);
        Assert.All(holders.Distinct(), holder => Assert.Contains(holder, isolating));
    }

    private static ChartDocument FullOf(string word) => ChartDocument.Of(
        new RectificationPlan("plan", word, new LocalDate(2018, 6, 29),
        [
            new Measure(word, word, new FixedDeadline(new LocalDate(2018, 12, 31)) { Text = word })
            {
                Headings = [word, word],
                Responsibility = new ResponsibilityChain([new ResponsibilityLink(ResponsibilityRole.Responsible, word)]),
                Milestones = [new Milestone("m1", word, new FixedDeadline(new LocalDate(2018, 9, 30)))],
                Indicators = [new TargetIndicator("i1", word, Comparator.AtLeast, new QuantityTarget(90, word))],
            },
        ]),
        new ProgressLog("plan", [new Relapsed(word, new LocalDate(2018, 7, 1)) { By = word, Reason = word }]),
        new LocalDate(2019, 1, 1));

    private static string Shape(ChartDocument chart) => string.Join(' ', chart.Root.DescendantsAndSelf().Select(static e => e.Name.LocalName));

    private static string Policy(ChartDocument chart) =>
        (string)chart.Root.Descendants("meta").Single(static m => (string?)m.Attribute("http-equiv") == "Content-Security-Policy").Attribute("content")!;
}
