using System.Text.Json;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Cli.Options;

/// <summary>A state that measures can be picked by: a signal, a schedule status, a stage, or whether what is to be kept up holds.</summary>
/// <param name="Name">The name in JSON.</param>
/// <param name="Words">The words that reports use.</param>
/// <param name="Holds">Whether a measure is in the state.</param>
internal sealed record MeasureState(string Name, LocalizedText Words, Func<MeasureAssessment, bool> Holds)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<MeasureState> All { get; } =
    [
        .. Of<Signal>(StatusTerms.Of, static m => m.Signal).Reverse(),
        .. Of<ScheduleStatus>(StatusTerms.Of, static m => m.Schedule),
        .. Of<Stage>(StatusTerms.Of, static m => m.Stage),
        .. Of<Standing>(StatusTerms.Of, static m => m.Standing).Where(static s => s.Name is not "notApplicable"),
    ];

    /// <summary>The state of a name in JSON or of a word in either language, however it is cased; null where there is none.</summary>
    public static MeasureState? Find(string text) => All.FirstOrDefault(s => string.Equals(s.Name, text, StringComparison.OrdinalIgnoreCase))
        ?? All.FirstOrDefault(s => string.Equals(s.Words.English, text, StringComparison.OrdinalIgnoreCase) || string.Equals(s.Words.Chinese, text, StringComparison.Ordinal));

    private static IEnumerable<MeasureState> Of<T>(Func<T, LocalizedText> words, Func<MeasureAssessment, T> state)
        where T : struct, Enum => Enum.GetValues<T>().Select(value =>
            new MeasureState(JsonNamingPolicy.CamelCase.ConvertName(value.ToString()), words(value), m => EqualityComparer<T>.Default.Equals(state(m), value)));
}
