using System.CommandLine;
using Rectify.Cli.Hosting;
using Rectify.Cli.Input;
using Rectify.Cli.Options;
using Rectify.Cli.Output;
using Rectify.Text.Deadlines;
using Rectify.Text.Indicators;
using Rectify.Text.Responsibility;

namespace Rectify.Cli.Commands;

/// <summary><c>rectify parse</c>: one phrase to one line of JSON.</summary>
internal static class ParseCommand
{
    public static Command Create(ToolHost host) => new("parse", "Reads one phrase, or each line of standard input, to one line of JSON.")
    {
        Deadline(host),
        Responsibility(host),
        Indicators(host),
    };

    private static Command Deadline(ToolHost host)
    {
        var text = Text();
        var on = On();
        var why = Why("the words of time that were not read");
        var command = new Command("deadline", "Reads a time limit: 2018年8月底前; 立行立改,长期坚持.") { text, on, why };
        command.SetAction(parsed => Answer(host, parsed.GetValue(text), phrase =>
        {
            var reading = DeadlineParser.Parse(phrase, parsed.GetValue(on));
            if (reading.Kind == DeadlineKind.None)
            {
                if (reading.Notes.IsEmpty)
                    Report(host, phrase, "No time limit is understood in these words.");
                else
                    Report(host, phrase, reading.Notes[0]);
            }

            return JsonLine.Of((reading, parsed.GetValue(why) ? new PhraseNotes(phrase, reading.Notes, host) : null), DeadlineJson.Write);
        }));
        return command;
    }

    private static Command Responsibility(ToolHost host)
    {
        var text = Text();
        var command = new Command("responsibility", "Reads who does what: 市环保局牵头,各县区政府落实.") { text };
        command.SetAction(parsed => Answer(host, parsed.GetValue(text), phrase =>
        {
            var reading = ResponsibilityParser.Parse(phrase);
            if (reading.Roles.IsEmpty && reading.StandingRoles.IsEmpty)
                Report(host, phrase, "No unit is understood in these words.");
            return JsonLine.Of(reading, ResponsibilityJson.Write);
        }));
        return command;
    }

    private static Command Indicators(ToolHost host)
    {
        var text = Text();
        var on = On();
        var why = Why("the numbers of which no target is made");
        var command = new Command("indicators", "Reads numeric targets: 到2020年,森林覆盖率达到25%以上.") { text, on, why };
        command.SetAction(parsed => Answer(host, parsed.GetValue(text), phrase =>
        {
            var indicators = IndicatorParser.Parse(phrase, out var unread, parsed.GetValue(on));
            foreach (var number in unread)
                Report(host, phrase, number);
            if (indicators.IsEmpty && unread.IsEmpty)
                Report(host, phrase, "No target is understood in these words.");
            return JsonLine.Of((phrase, indicators, parsed.GetValue(why) ? new PhraseNotes(phrase, unread, host) : null), IndicatorsJson.Write);
        }));
        return command;
    }

    // What is none says so, with the words; an empty line has none.
    private static void Report(ToolHost host, string phrase, string reason)
    {
        if (!string.IsNullOrWhiteSpace(phrase))
            host.Error.WriteLine($"{phrase}: {ReaderMessages.Say(host, reason)}");
    }

    private static void Report(ToolHost host, string phrase, ReadingNote note)
    {
        string reason = ReaderMessages.Say(host, note.Reason);
        host.Error.WriteLine($"{phrase}: {reason} ({note.Row}): {phrase.AsSpan(note.Start, note.Length)}");
    }

    private static Argument<string?> Text() => new("TEXT")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "The phrase; without it, each line of standard input is one.",
    };

    private static Option<bool> Why(string what) => new("--why") { Description = $"Adds {what}, each with the row of the lexicon that says why." };

    private static Option<NodaTime.LocalDate?> On() =>
        DayOption.Optional("--on", "The day the document was issued; it supplies the year where the phrase names none.");

    private static int Answer(ToolHost host, string? phrase, Func<string, string> read)
    {
        if (phrase is not null)
        {
            host.Output.WriteLine(read(phrase));
            return ExitCode.Done;
        }

        using var progress = new ProgressLine(host);
        foreach (string line in InputLines.Read(host, host.TakeInput(), InputFile.StandardInputName))
        {
            host.Output.WriteLine(read(line));
            progress.Advance();
            // Whoever feeds the phrases one by one waits for each answer.
            host.Output.Flush();
        }

        return ExitCode.Done;
    }
}
