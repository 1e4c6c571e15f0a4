using System.CommandLine;
using NodaTime;
using Rectify.Cli.Hosting;
using Rectify.Cli.Input;
using Rectify.Plans;

namespace Rectify.Cli.Options;

/// <summary>The plan that a command looks at.</summary>
internal sealed class PlanOptions
{
    private readonly Argument<string> _plan = new("PLAN") { Description = "The plan: plan JSON or official text (.txt, .docx, .html) or a list (.xlsx, .csv); - is standard input." };
    private readonly Option<string?> _id = IdOption();
    private readonly Option<LocalDate?> _issuedOn = IssuedOnOption();

    public static Option<string?> IdOption() => new("--id") { Description = "The id of a plan read from official text.", HelpName = "ID" };

    public static Option<LocalDate?> IssuedOnOption() =>
        DayOption.Optional("--issued-on", "The day on which a plan read from official text was issued; by default the day that the text names.");

    /// <summary>Adds the argument and its options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_plan);
        command.Add(_id);
        command.Add(_issuedOn);
    }

    /// <summary>Reads the plan.</summary>
    /// <param name="host">The host.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="idOtherwise">The id of a plan in official text where <c>--id</c> does not say.</param>
    /// <param name="isWithoutLog">Whether no log goes with it: then it is told that what a text reports does not count.</param>
    /// <exception cref="UnusableInputException">There is no plan to be had.</exception>
    public RectificationPlan Read(ToolHost host, ParseResult parsed, string? idOtherwise = null, bool isWithoutLog = false) =>
        PlanInput.Read(host, parsed.GetRequiredValue(_plan), parsed.GetValue(_id), parsed.GetValue(_issuedOn), idOtherwise, isWithoutLog);
}
