using System.Security.Cryptography;
using System.Text;

namespace Rectify.Reporting.Charts;

/// <summary>The style sheet, script and symbols of the chart, and the content security policy that admits just these.</summary>
internal static class ChartAssets
{
    /// <summary>The style sheet.</summary>
    public static string Style { get; } = Read("wall-chart.css");

    /// <summary>What a poster adds to the style sheet.</summary>
    public static string PosterStyle { get; } = Read("wall-poster.css");

    /// <summary>The script.</summary>
    public static string Script { get; } = Read("wall-chart.js");

    /// <summary>The symbols that marks refer to, as an SVG element.</summary>
    public static string Symbols { get; } = Read("wall-chart.svg");

    /// <summary>The policy: nothing is loaded from anywhere, and only this style and this script run.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src '{Hash(HtmlWriter.Marked(Style))}'; script-src '{Hash(HtmlWriter.Marked(Script))}'; base-uri 'none'; form-action 'none'";

    /// <summary>The policy of a poster, which has no script.</summary>
    public static string PosterPolicy { get; } =
        $"default-src 'none'; style-src '{Hash(HtmlWriter.Marked(Style))}' '{Hash(HtmlWriter.Marked(PosterStyle))}'; base-uri 'none'; form-action 'none'";

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Read(string name)
    {
        using var stream = typeof(ChartAssets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource '{name}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
