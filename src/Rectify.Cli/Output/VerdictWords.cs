using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Cli.Output;

/// <summary>The words for a verdict that is known by its name and value.</summary>
internal static class VerdictWords
{
    public static LocalizedText NameOf(string verdict) => verdict switch
    {
        "stage" => new("stage", "阶段"),
        "schedule" => new("schedule", "进度"),
        "standing" => new("standing", "长期坚持"),
        "signal" => new("signal", "预警"),
        "due" => new("due day", "到期日"),
        "waitsFor" => new("waits for", "到期日待"),
        _ => new(verdict, verdict),
    };

    public static string ValueOf(string verdict, string value, string language) => Word(verdict, value)?.In(language) ?? value;

    private static LocalizedText? Word(string verdict, string value) => verdict switch
    {
        "stage" => Named<Stage>(value, StatusTerms.Of),
        "schedule" => Named<ScheduleStatus>(value, StatusTerms.Of),
        "standing" => Named<Standing>(value, StatusTerms.Of),
        "signal" => Named<Signal>(value, StatusTerms.Of),
        "due" => null,
        "waitsFor" => StatusTerms.OfAwaited(value),
        _ => Named<OutcomeKind>(value, Of) ?? Named<IndicatorState>(value, StatusTerms.Of)
            ?? Named<MilestoneState>(value, StatusTerms.Of) ?? Named<DutyState>(value, StatusTerms.Of),
    };

    private static LocalizedText Of(OutcomeKind outcome) => outcome switch
    {
        OutcomeKind.NotApplicable => new("not applicable", "不适用"),
        OutcomeKind.Satisfied => new("satisfied", "符合"),
        OutcomeKind.Violated => new("violated", "违反"),
        OutcomeKind.Undetermined => new("unknown", "无法判定"),
        OutcomeKind.RuleError => new("broken", "规则出错"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Not a named value."),
    };

    // A number is no name, though it would be read as a value.
    private static LocalizedText? Named<T>(string value, Func<T, LocalizedText> word)
        where T : struct, Enum => value.Length > 0 && char.IsAsciiLetter(value[0]) && Enum.TryParse<T>(value, ignoreCase: true, out var named) ? word(named) : null;
}
