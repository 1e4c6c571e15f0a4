using Microsoft.Playwright;

namespace Rectify.Reporting.Tests.Charts.Browser;

/// <summary>The Chromium of this machine. The tests install nothing: without one they are skipped, or fail where one is required.</summary>
public sealed class ChromiumFixture : IAsyncLifetime
{
    /// <summary>1 where a missing browser is a failure, as in the build script; 0 where none is to be used.</summary>
    private const string Required = "RECTIFY_REQUIRE_BROWSER";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private static readonly string[] Flags =
        ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("rectify-chart-");
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Executable() is not { } executable)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = Flags });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>Opens a document as a file, as one does who was sent it.</summary>
    public async Task<OpenChart> OpenAsync(string html, bool javaScript = true, int width = 1400, bool isDark = false)
    {
        if (_browser is null)
            GiveUp($"No Chromium is installed: none of {string.Join(", ", Names)} is on the path.");
        string file = Path.Combine(_folder.FullName, Path.GetRandomFileName() + ".html");
        await File.WriteAllTextAsync(file, html, TestContext.Current.CancellationToken);
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 1000 },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,            JavaScriptEnabled = javaScript,
            Offline = true,
        });
        return await OpenChart.AtAsync(await context.NewPageAsync(), new Uri(file).AbsoluteUri);
    }

    private static void GiveUp(string reason)
    {
        if (Environment.GetEnvironmentVariable(Required) == "1")
            Assert.Fail(reason);
        Assert.Skip(reason);
    }

    private static string? Executable()
    {
        if (Environment.GetEnvironmentVariable(Required) == "0")
            return null;
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.SelectMany(static folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
