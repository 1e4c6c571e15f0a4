using System.Globalization;
using Rectify.Cli.Hosting;

namespace Rectify.Cli;

/// <summary>The input or an argument cannot be used: what to say, one line for each reason.</summary>
internal sealed class UnusableInputException : Exception
{
    private const int MostLines = 20;

    public UnusableInputException(params IReadOnlyList<string> lines)
        : base(string.Join('\n', lines)) => Lines = lines;

    public IReadOnlyList<string> Lines { get; }

    /// <summary>The reasons; of very many, the first and how many more there are.</summary>
    public IEnumerable<string> Report(ToolHost host) => Lines.Count <= MostLines
        ? Lines
        : Lines.Take(MostLines).Append(string.Create(CultureInfo.InvariantCulture, $"{host.Say("and", "另有")} {Lines.Count - MostLines} {host.Say("more", "项")}"));
}
