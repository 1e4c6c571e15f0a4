using System.CommandLine;
using Rectify.Cli.Output;
using Rectify.Evaluation;
using Rectify.Rules;

namespace Rectify.Cli.Options;

/// <summary>The option that makes findings fail a run.</summary>
internal static class FailOn
{
    public static Option<Severity?> Option() => ChoiceOption.Create<Severity?>(
        "--fail-on",
        "Exit with 1 where there is a finding of this severity or higher; without it findings never fail the run.",
        fallback: null,
        ("error", Severity.Error),
        ("warning", Severity.Warning));

    /// <summary>The exit code for an assessment. What cannot be determined fails nothing; a rule that broke weighs like a violation.</summary>
    public static int ExitCodeFor(PlanAssessment assessment, Severity? least) =>
        assessment.AllFindings().Any(f => f.Severity >= least && f.Outcome.Kind is (OutcomeKind.Violated or OutcomeKind.RuleError)) ? ExitCode.Findings : ExitCode.Done;
}
