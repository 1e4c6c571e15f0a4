using System.CommandLine;
using System.Globalization;
using Rectify.Cli.Hosting;
using Rectify.Cli.Input;
using Rectify.Cli.Options;
using Rectify.Cli.Output;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Serialization;

namespace Rectify.Cli.Commands;

/// <summary><c>rectify carry</c>: a log moved to a new edition of its plan.</summary>
internal static class CarryCommand
{
    public static Command Create(ToolHost host)
    {
        var oldPlan = new Argument<string>("OLD") { Description = "The edition of the plan that the log was written for: plan JSON or official text." };
        var newPlan = new Argument<string>("NEW") { Description = "The edition that it is moved to." };
        var progress = new Argument<string>("PROGRESS") { Description = "The log (JSON)." };
        var drop = new Option<bool>("--drop") { Description = "Leave out what has no partner in the new edition; without it such facts are named, and nothing is written." };
        var lang = Language.Option();
        var output = OutputFile.Option("Where the moved log goes; standard output otherwise.");
        var command = new Command("carry", "Moves a log to a new edition of its plan: each fact goes with the measure that it names, as rectify diff pairs them.")
        {
            oldPlan,
            newPlan,
            progress,
            drop,
            lang,
            output,
        };
        command.SetAction(parsed =>
        {
            var file = ProgressFile.Read(host, parsed.GetRequiredValue(progress));
            var before = PlanInput.Read(host, parsed.GetRequiredValue(oldPlan), id: null, issuedOn: null, idOtherwise: file.Log.Plan);
            var after = PlanInput.Read(host, parsed.GetRequiredValue(newPlan), id: null, issuedOn: null, idOtherwise: file.Log.Plan);
            string edition = ContentHash.Of(after);
            RequireOld(host, file, edition);
            new ProgressMerger(host).Merge([file]).RequireFit(host, before);
            var carried = ProgressCarrier.Carry(file.Log, before, after);
            if (!carried.Left.IsEmpty && !parsed.GetValue(drop))
                throw new UnusableInputException([.. carried.Left.Select(l => Describe(host, file, l, new("no partner in the new edition; --drop leaves it out", "在新版本中没有对应项；如需舍弃请用--drop")))]);
            OutputFile.Write(host, parsed.GetValue(output), ProgressText.Whole(carried.Log with { Edition = edition }));
            Tell(host, file, before, after, carried);
            return ExitCode.Done;
        });
        return command;
    }

    // Moved twice, facts would go where the same words stood before.
    private static void RequireOld(ToolHost host, ProgressFile file, string edition)
    {
        if (string.Equals(file.Log.Edition, edition, StringComparison.Ordinal))
            throw new UnusableInputException(Place.In(file.Source, host.Say("$.edition: the log is one of the new edition already", "$.edition：进展记录已属于新版本")));
    }

    private static void Tell(ToolHost host, ProgressFile file, RectificationPlan before, RectificationPlan after, CarriedProgress carried)
    {
        var pairing = PlanPairing.Of(before, after);
        foreach (var measure in before.Measures)
        {
            int facts = file.Log.Events.Count(e => string.Equals(e.Measure, measure.Id, StringComparison.Ordinal));
            if (facts > 0 && pairing.MeasureOf(measure.Id) is { } now && !string.Equals(now, measure.Id, StringComparison.Ordinal))
                host.Warn(string.Create(CultureInfo.InvariantCulture, $"{OneLine.Of(measure.Id)} -> {OneLine.Of(now)} ({facts})"));
        }

        foreach (var left in carried.Left)
            host.Warn(Describe(host, file, left, new("left out", "已舍弃")));
    }

    private static string Describe(ToolHost host, ProgressFile file, UncarriedFact left, LocalizedText what)
    {
        var words = left.Event is { } fact ? FactSentence.Of(fact) : FactSentence.Of(left.Observation!, unit: null);
        return Place.In(file.Source, $"{left.Path}: '{OneLine.Of(left.Name)}': {host.Say(what)} ({OneLine.Of(host.Say(words))})");
    }
}
