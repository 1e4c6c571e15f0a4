using Microsoft.Playwright;

namespace Rectify.Reporting.Tests.Charts.Browser;

/// <summary>A chart open in a browser, and what the browser complained of.</summary>
public sealed class OpenChart : IAsyncDisposable
{
    private readonly List<string> _complaints = [];

    private OpenChart(IPage page) => Page = page;

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, which include every breach of the content security policy, and uncaught exceptions.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public ILocator ShownRows => Page.Locator("#chart tr[id]:visible");

    public static async Task<OpenChart> AtAsync(IPage page, string address)
    {
        var chart = new OpenChart(page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                chart._complaints.Add(message.Text);
        };
        page.PageError += (_, error) => chart._complaints.Add(error);
        page.Request += (_, request) =>
        {
            if (request.Url != address)
                chart._complaints.Add($"asked for {request.Url}");
        };
        await page.GotoAsync(address);
        return chart;
    }

    /// <summary>The ids of the rows shown, from top to bottom.</summary>
    public async Task<IReadOnlyList<string>> IdsAsync() => await Page.Locator("#chart tr[id]:visible th").AllInnerTextsAsync();

    public ValueTask DisposeAsync() => new(Page.Context.CloseAsync());
}
