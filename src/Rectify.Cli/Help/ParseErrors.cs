using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Rectify.Cli.Hosting;
using Rectify.Reporting;

namespace Rectify.Cli.Help;

/// <summary>Says what is wrong with a command line, and what may be meant, in the language that was asked for.</summary>
internal static partial class ParseErrors
{
    // The parser, and options that are read before a run begins, know English alone.
    private static readonly (Regex English, string Chinese)[] Sentences =
    [
        (RequiredOption(), "缺少选项${a}"),
        (RequiredArgument(), "缺少参数${a}"),
        (RequiredValue(), "选项${a}缺少值"),
        (SingleValue(), "选项${a}只能指定一次"),
        (RequiredCommand(), "缺少子命令"),
        (NotADay(), "${a}：“${b}”不是日期，请按2019-09-30填写"),
        (NotANumber(), "${a}：“${b}”不是天数"),
        (NoneOf(), "${a}：“${b}”应为以下之一：${c}"),
        (NoSchema(), "没有名为“${a}”的Schema，应为以下之一：${b}"),
    ];

    /// <summary>The first argument that looks like an option, and is none that the command knows. One that is meant stands behind a <c>--</c> of its own.</summary>
    public static string? UnknownOption(ParseResult parsed) => parsed.Tokens.Any(static token => token.Type == TokenType.DoubleDash)
        ? null
        : parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(static argument => argument.Tokens).Select(static token => token.Value)
            .FirstOrDefault(static value => value.StartsWith("--", StringComparison.Ordinal));

    /// <summary>The reasons why a command line is refused.</summary>
    public static string Of(ParseResult parsed, ToolHost host)
    {
        // What is not known comes first and alone: the rest of the line was read under a false assumption.
        if (parsed.UnmatchedTokens.Append(UnknownOption(parsed)).FirstOrDefault(static token => token is not null) is { } unknown)
            return NotKnown(parsed, unknown, host);
        var reasons = parsed.Errors.Select(static e => OneLine.Of(e.Message).TrimEnd('.')).Distinct(StringComparer.Ordinal);
        return string.Join(host.Say("; ", "；"), reasons.Select(reason => host.Say(reason, InChinese(reason))));
    }

    private static string NotKnown(ParseResult parsed, string token, ToolHost host)
    {
        string shown = OneLine.Of(token);
        var names = NamesOf(parsed.CommandResult.Command, isOption: token.StartsWith('-'));
        return host.Say($"'{shown}' is no command, option or argument here", $"“{shown}”不是此处的命令、选项或参数") + Suggestion.Of(host, NearNames.Of(token, names).FirstOrDefault());
    }

    private static IEnumerable<string> NamesOf(Command command, bool isOption) => isOption
        ? command.Options.SelectMany(static o => o.Aliases.Append(o.Name))
        : command.Subcommands.Select(static c => c.Name);

    private static string InChinese(string english)
    {
        foreach (var (sentence, chinese) in Sentences)
        {
            if (sentence.IsMatch(english))
                return sentence.Replace(english, chinese);
        }

        return english;
    }

    [GeneratedRegex(@"^Option '(?<a>[^']*)' is required$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex RequiredOption();

    [GeneratedRegex("^Required argument '(?<a>[^']*)' missing for command: '[^']*'$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex RequiredArgument();

    [GeneratedRegex("^Required argument missing for option: '(?<a>[^']*)'$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex RequiredValue();

    [GeneratedRegex("^Option '(?<a>[^']*)' expects a single argument but [0-9]+ were provided$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex SingleValue();

    [GeneratedRegex("^Required command was not provided$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex RequiredCommand();

    [GeneratedRegex("^(?<a>--[a-z-]+): '(?<b>.*)' is not a day; write it like 2019-09-30$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex NotADay();

    [GeneratedRegex("^(?<a>--[a-z-]+): '(?<b>.*)' is not a number of days$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex NotANumber();

    [GeneratedRegex("^(?<a>--[a-z-]+): '(?<b>.*)' is none of (?<c>.*)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex NoneOf();

    [GeneratedRegex("^there is no schema '(?<a>.*)'; there are (?<b>.*)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex NoSchema();
}
