using System.CommandLine;
using Rectify.Cli.Hosting;
using Rectify.Cli.Input;
using Rectify.Cli.Options;
using Rectify.Cli.Output;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Reporting;
using Rectify.Responsibility;
using Rectify.Serialization;

namespace Rectify.Cli.Commands;

/// <summary><c>rectify read-ledger</c>: workbooks that clerks filled in, back to a progress file or onto one.</summary>
internal static class ReadLedgerCommand
{
    public static Command Create(ToolHost host)
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = "The workbook (.xlsx), made by rectify ledger; - is standard input. The facts of several are put together." };
        var onto = new Option<string?>("--onto") { Description = "The progress file that new facts are added to; rows that were changed, dropped or repeated are named, and change nothing.", HelpName = "FILE" };
        var plan = new Option<string?>("--plan") { Description = "The plan, so that every id in the workbook is checked.", HelpName = "PLAN" };
        var directory = DirectoryInput.Option();
        var lang = Language.Option();
        var output = OutputFile.Option("Where the progress goes; by default the file of --onto, or standard output.");
        var command = new Command("read-ledger", "Reads the events and observations of a workbook to a progress file, or names every cell that cannot be used.")
        {
            files,
            onto,
            plan,
            directory,
            lang,
            output,
        };
        command.SetAction(parsed =>
        {
            var earlier = parsed.GetValue(onto) is { } path ? InputFile.Read(host, path) : null;
            var log = earlier is null ? null : JsonInput.ValueOf(host, RectifyJson.ReadProgress(earlier.Bytes), earlier);
            var known = parsed.GetValue(plan) is { } planPath ? PlanInput.Read(host, planPath, id: null, issuedOn: null, idOtherwise: log?.Plan) : null;
            if (known is not null && earlier is not null)
                new ProgressMerger(host).Merge([new ProgressFile(earlier.Name, log!)]).RequireFit(host, known);
            InputFile[] workbooks = [.. parsed.GetRequiredValue(files).Select(file => InputFile.Read(host, file))];
            var results = Read(workbooks, log, known, DirectoryInput.Read(host, parsed.GetValue(directory)));
            // All of them, however many: whoever filled in the workbooks goes through them once.
            foreach (var (workbook, result) in results)
                Tell(host, workbook, result.Problems);
            if (results.Any(static r => !r.Result.IsValid))
                return ExitCode.Unusable;
            Save(host, parsed.GetValue(output), earlier, log, results);
            foreach (var (workbook, result) in results)
                Tell(host, workbook, result.Remarks);
            return ExitCode.Done;
        });
        return command;
    }

    private static (InputFile Workbook, LedgerReadResult Result)[] Read(InputFile[] workbooks, ProgressLog? log, RectificationPlan? plan, OrganizationDirectory? directory) =>
        [.. workbooks.Select(w => (w, log is null ? LedgerReader.Read(new MemoryStream(w.Bytes), plan, directory) : LedgerReader.ReadOnto(new MemoryStream(w.Bytes), log, plan, directory)))];

    private static void Save(ToolHost host, string? output, InputFile? earlier, ProgressLog? log, (InputFile Workbook, LedgerReadResult Result)[] results)
    {
        var before = log ?? ProgressLog.Empty;
        // Each workbook was read onto the same log; what they add is put together, the same fact once.
        var added = new ProgressMerger(host).Merge([.. results.Select(r => new ProgressFile(r.Workbook.Name, NewOf(r.Result.Log, before)))]);
        if (earlier is null)
        {
            OutputFile.Write(host, output, ProgressText.Whole(added.Log));
            return;
        }

        byte[] text = ProgressText.Add(earlier.Bytes, before, added.Log.Events, added.Log.Observations);
        if (output is null && !string.Equals(earlier.Name, InputFile.StandardInputName, StringComparison.Ordinal))
            OutputFile.Replace(host, earlier.Name, text);
        else
            OutputFile.Write(host, output, text);
        host.Error.WriteLine(Place.In(earlier.Name, host.Say(FilledText.Of(
            new("{0:event|events} and {1:observation|observations} added", "新增事件{0}条、监测{1}条"), added.Log.Events.Count, added.Log.Observations.Count))));
    }

    private static ProgressLog NewOf(ProgressLog whole, ProgressLog before) =>
        new(whole.Plan, [.. whole.Events.Skip(before.Events.Count)], [.. whole.Observations.Skip(before.Observations.Count)]);

    private static void Tell(ToolHost host, InputFile workbook, IEnumerable<LedgerProblem> problems)
    {
        foreach (var problem in problems)
            host.Error.WriteLine(Place.In(workbook.Name, OneLine.Of(ReaderMessages.Say(host, problem.ToString(host.Language)))));
    }
}
