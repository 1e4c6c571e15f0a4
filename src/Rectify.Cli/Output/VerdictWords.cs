using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Cli.Output;

/// <summary>What people are told of a verdict that is known by its name and value.</summary>
internal static class VerdictWords
{
    public static LocalizedText NameOf(string verdict) => verdict switch
    {
        "stage" => new("stage", "阶段"),
        "schedule" => new("schedule", "进度"),
        "standing" => new("standing", "长期坚持"),
        "signal" => new("signal", "预警"),
        _ => new(verdict, verdict),
    };

    public static string ValueOf(string verdict, string value, string language) => Word(verdict, value)?.In(language) ?? value;

    private static LocalizedText? Word(string verdict, string value) => verdict switch
    {
        "stage" => Named<Stage>(value, StatusWords.Of),
        "schedule" => Named<ScheduleStatus>(value, StatusWords.Of),
        "standing" => Named<Standing>(value, StatusWords.Of),
        "signal" => Named<Signal>(value, StatusWords.Of),
        _ => Named<OutcomeKind>(value, StatusWords.Of) ?? Named<IndicatorState>(value, StatusWords.Of)
            ?? Named<MilestoneState>(value, StatusWords.Of) ?? Named<DutyState>(value, StatusWords.Of),
    };

    private static LocalizedText? Named<T>(string value, Func<T, LocalizedText> word)
        where T : struct, Enum => Enum.TryParse<T>(value, ignoreCase: true, out var named) ? word(named) : null;
}
