using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Rectify.Cli.Hosting;
using Rectify.Cli.Input;
using Rectify.Cli.Options;
using Rectify.Cli.Output;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Reporting;
using Rectify.Reporting.Ledgers;
using Rectify.Serialization;

namespace Rectify.Cli.Commands;

/// <summary><c>rectify record</c>: one fact more in a progress file.</summary>
internal static class RecordCommand
{
    public static Command Create(ToolHost host)
    {
        var progress = new Argument<string>("PROGRESS") { Description = "The progress file, to which the fact is added; it is made where it is not there." };
        var type = new Argument<string>("TYPE") { Description = $"What happened: {string.Join(", ", TypeNames())}." };
        type.CompletionSources.Add(static _ => TypeNames().Select(static name => new System.CommandLine.Completions.CompletionItem(name)));
        var plan = new Option<string>("--plan") { Description = "The plan, against which the fact is checked.", HelpName = "PLAN", Required = true };
        var directory = DirectoryInput.Option();
        var members = new FactArguments(host);
        var lang = Language.Option();
        var command = new Command("record", "Adds one fact to a progress file, checked against the plan.") { progress, type, plan, directory };
        members.AddTo(command);
        command.Add(lang);
        command.SetAction(parsed =>
        {
            string path = parsed.GetRequiredValue(progress);
            bool isNew = !File.Exists(path);
            var file = isNew ? null : InputFile.Read(host, path);
            var log = file is null ? null : JsonInput.ValueOf(host, RectifyJson.ReadProgress(file.Bytes), file);
            var known = PlanInput.Read(host, parsed.GetRequiredValue(plan), id: null, issuedOn: null, idOtherwise: log?.Plan);
            log ??= new ProgressLog(known.Id, events: default) { Edition = ContentHash.Of(known) };
            if (file is not null)
                new ProgressMerger(host).Merge([new ProgressFile(file.Name, log)]).RequireFit(host, known);
            var check = new FactChecks(known, DirectoryInput.Read(host, parsed.GetValue(directory)));
            var (fact, seen) = Read(host, TypeOf(host, parsed.GetRequiredValue(type)), members.Read(parsed), check, log, known);
            var earlier = file is null ? ProgressText.Whole(log) : file.Bytes;
            OutputFile.Replace(host, path, ProgressText.Add(earlier, log, fact is null ? [] : [fact], seen is null ? [] : [seen]));
            Tell(host, path, isNew, fact, seen);
            return ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<string> TypeNames() => Enum.GetValues<ProgressEventType>().Select(ProgressEventNames.Of).Append(FactArguments.Observation);

    private static string TypeOf(ToolHost host, string typed)
    {
        string? name = TypeNames().FirstOrDefault(n => string.Equals(n, typed.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)) ?? FactNames.EventTypes.Find(typed);
        return name ?? throw new UnusableInputException(host.Say($"rectify: there is no fact of the type '{OneLine.Of(typed)}'", $"rectify：没有“{OneLine.Of(typed)}”这一类事实")
            + Suggestion.Of(host, NearNames.Of(typed, [.. TypeNames(), .. FactNames.EventTypes.Words.Select(host.Say)]).FirstOrDefault()));
    }

    // Everything that is wrong with the fact, by the options that it was given by.
    private static (ProgressEvent? Fact, Observation? Seen) Read(ToolHost host, string type, JsonObject members, FactChecks check, ProgressLog log, RectificationPlan plan)
    {
        bool isObservation = type is FactArguments.Observation;
        if (!isObservation)
            members["type"] = type;
        byte[] json = Json(members);
        var fact = isObservation ? null : RectifyJson.ReadEvent(json);
        var seen = isObservation ? RectifyJson.ReadObservation(json) : null;
        var unreadable = (fact?.Problems ?? seen!.Problems).Select(p => (Member: MemberOf(p.Path), Text: ReaderMessages.Say(host, p.Message)));
        var unfit = check.ProblemsOf(members).Select(p => (p.Member, Text: host.Say(p.Problem)));
        string[] problems = [.. unreadable.Concat(unfit).Select(p => $"rectify: {(p.Member.Length == 0 ? "" : $"{FactArguments.OptionOf(p.Member)}: ")}{OneLine.Of(p.Text)}").Distinct(StringComparer.Ordinal)];
        if (problems.Length > 0)
            throw new UnusableInputException(problems);
        return Named(host, fact?.Value, seen?.Value, log, plan);
    }

    // As it was typed, so that a problem quotes it so.
    private static byte[] Json(JsonObject members)
    {
        using var utf8 = new MemoryStream();
        using (var writer = new Utf8JsonWriter(utf8, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            members.WriteTo(writer);
        return utf8.ToArray();
    }

    private static (ProgressEvent? Fact, Observation? Seen) Named(ToolHost host, ProgressEvent? fact, Observation? seen, ProgressLog log, RectificationPlan plan)
    {
        bool isKnown = fact is null
            ? log.Observations.Any(o => (o with { Id = seen!.Id }).Equals(seen))
            : log.Events.Any(e => (e with { Id = fact.Id }).Equals(fact));
        if (isKnown)
            throw new UnusableInputException(host.Say("rectify: this fact stands in the log already", "rectify：此事实已在进展记录中"));
        fact = fact is null ? null : fact with { Id = fact.Id ?? FactId.Of(fact) };
        seen = seen is null ? null : seen with { Id = seen.Id ?? FactId.Of(seen) };
        // What only shows beside the other facts: an id that stands twice, a retraction of what is not there.
        var longer = fact is null ? log.Add(seen!) : log.Add(fact);
        var mismatches = longer.MismatchesWith(plan);
        return mismatches.IsEmpty
            ? (fact, seen)
            : throw new UnusableInputException([.. mismatches.Select(m => $"rectify: {FactArguments.OptionOf(MemberOf(m.Path))}: {MismatchWords.Of(host, m, plan)}")]);
    }

    private static void Tell(ToolHost host, string path, bool isNew, ProgressEvent? fact, Observation? seen)
    {
        string words = host.Say(fact is null ? FactSentence.Of(seen!, unit: null) : FactSentence.Of(fact));
        string subject = OneLine.Of(fact is null ? seen!.Indicator : fact.Measure ?? "-");
        host.Output.WriteLine(Place.In(path, host.Say($"recorded as {fact?.Id ?? seen!.Id}: {subject}, {OneLine.Of(words)}", $"已记录，编号{fact?.Id ?? seen!.Id}：{subject}，{OneLine.Of(words)}")));
        if (isNew)
            host.Warn(Place.In(path, host.Say("a new progress file", "新建进展文件")));
    }

    // The last name of a path: newDue of $.newDue, and of $.events[3].newDue.
    private static string MemberOf(string path)
    {
        string member = path[(path.LastIndexOf('.') + 1)..];
        int list = member.IndexOf('[', StringComparison.Ordinal);
        return member is "$" ? "" : list < 0 ? member : member[..list];
    }
}
