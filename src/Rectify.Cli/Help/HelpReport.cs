using System.CommandLine;
using Rectify.Cli.Hosting;
using Rectify.Cli.Output;
using Rectify.Rules;

namespace Rectify.Cli.Help;

/// <summary>Prints what a command does and takes, fitted to the terminal, in the language that was asked for.</summary>
internal sealed class HelpReport(ToolHost host)
{
    private const int MostName = 28;
    private const int Indent = 2;

    private static readonly LocalizedText Usage = new("Usage", "用法");
    private static readonly LocalizedText Arguments = new("Arguments", "参数");
    private static readonly LocalizedText Options = new("Options", "选项");
    private static readonly LocalizedText Commands = new("Commands", "命令");
    private static readonly LocalizedText OptionsWord = new("[options]", "[选项]");
    private static readonly LocalizedText CommandWord = new("COMMAND", "命令");
    private static readonly LocalizedText Required = new(" (required)", "（必填）");

    public void Print(Command command)
    {
        WriteWrapped(Description(command.Description), 0);
        host.Output.WriteLine();
        host.Output.WriteLine($"{host.Say(Usage)}: {UsageOf(command)}");
        Print(Arguments, command.Arguments.Where(static a => !a.Hidden).Select(a => (a.Name, Description(a.Description))));
        Print(Options, command.Options.Where(static o => !o.Hidden).Select(o => (NameOf(o), Description(o.Description) + (o.Required ? host.Say(Required) : ""))));
        Print(Commands, command.Subcommands.Where(static c => !c.Hidden).Select(c => (c.Name, Description(c.Description))));
    }

    private string UsageOf(Command command)
    {
        string path = string.Join(' ', PathOf(command));
        string arguments = string.Concat(command.Arguments.Select(static a => a.Arity.MinimumNumberOfValues == 0 ? $" [{a.Name}]" : $" {a.Name}"));
        return $"{path}{(command.Subcommands.Count > 0 ? $" {host.Say(CommandWord)}" : "")}{arguments} {host.Say(OptionsWord)}";
    }

    private static IEnumerable<string> PathOf(Command command)
    {
        if (command is RootCommand)
            return ["rectify"];
        return command.Parents.OfType<Command>().SelectMany(PathOf).Append(command.Name);
    }

    private void Print(LocalizedText heading, IEnumerable<(string Name, string Text)> entries)
    {
        var all = entries.ToArray();
        if (all.Length == 0)
            return;
        host.Output.WriteLine();
        host.Output.WriteLine($"{host.Say(heading)}:");
        int width = Math.Min(all.Max(static e => Columns.Width(e.Name)), MostName);
        foreach (var (name, text) in all)
            Print(name, text, width);
    }

    // A name that is too long has a line of its own.
    private void Print(string name, string text, int width)
    {
        string before = new string(' ', Indent) + name;
        int hang = Indent + width + PlainTable.Gap;
        if (Columns.Width(name) > width)
        {
            host.Output.WriteLine(before);
            before = "";
        }

        before += new string(' ', hang - Columns.Width(before));
        foreach (string line in Columns.Wrap(text, host.Display.Width - hang).DefaultIfEmpty(""))
        {
            host.Output.WriteLine((before + line).TrimEnd());
            before = new string(' ', hang);
        }
    }

    private static string NameOf(Option option)
    {
        string names = string.Join(", ", option.Aliases.Order(StringComparer.Ordinal).Append(option.Name).Distinct(StringComparer.Ordinal));
        return option.ValueType == typeof(bool) || option.HelpName is null ? names : $"{names} {option.HelpName}";
    }

    private string Description(string? english) =>
        english is null ? "" : string.Equals(host.Language, Rectify.Cli.Options.Language.Chinese, StringComparison.Ordinal) ? HelpTexts.InChinese(english) : english;

    private void WriteWrapped(string text, int indent)
    {
        foreach (string line in Columns.Wrap(text, host.Display.Width - indent))
            host.Output.WriteLine(new string(' ', indent) + line);
    }
}
