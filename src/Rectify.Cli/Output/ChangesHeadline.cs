using System.Globalization;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Reporting;
using Rectify.Rules;

namespace Rectify.Cli.Output;

/// <summary>What changed, in one line: the counts that somebody would ask for first.</summary>
internal static class ChangesHeadline
{
    private const string Stage = "stage";
    private const string Schedule = "schedule";
    private const string SignalName = "signal";
    private const string Due = "due";

    public static string Of(IReadOnlyList<VerdictChange> changes, string language)
    {
        string[] parts =
        [
            .. Count(changes, Stage, nameof(Progress.Stage.Relapsed), StatusTerms.Of(Progress.Stage.Relapsed), language),
            .. Count(changes, Schedule, nameof(ScheduleStatus.Overdue), StatusTerms.Of(ScheduleStatus.Overdue), language),
            .. Count(changes, Stage, nameof(Progress.Stage.Rectified), StatusTerms.Of(Progress.Stage.Rectified), language),
            .. Count(changes, Stage, nameof(Progress.Stage.Accepted), StatusTerms.Of(Progress.Stage.Accepted), language),
            .. Count(changes, Stage, nameof(Progress.Stage.ClosedOut), StatusTerms.Of(Progress.Stage.ClosedOut), language),
            .. Count(changes, Stage, nameof(Progress.Stage.Published), StatusTerms.Of(Progress.Stage.Published), language),
            .. Moved(changes, language),
            .. Signals(changes, language),
        ];
        int measures = changes.Where(static c => c.Measure is not null).Select(static c => c.Measure).Distinct(StringComparer.Ordinal).Count();
        string all = FilledText.Of(new("{0:measure|measures} changed", "{0}条措施有变化"), language, measures);
        return parts.Length == 0 ? all : $"{all}: {string.Join(", ", parts)}";
    }

    private static IEnumerable<string> Count(IEnumerable<VerdictChange> changes, string verdict, string value, LocalizedText words, string language)
    {
        int count = changes.Count(c => string.Equals(c.Verdict, verdict, StringComparison.Ordinal) && string.Equals(c.To, value, StringComparison.OrdinalIgnoreCase));
        if (count > 0)
            yield return $"{count.ToString(CultureInfo.InvariantCulture)} {words.In(language)}";
    }

    private static IEnumerable<string> Moved(IEnumerable<VerdictChange> changes, string language)
    {
        int count = changes.Count(static c => c.Verdict is Due);
        if (count > 0)
            yield return FilledText.Of(new("{0:due day|due days} moved", "{0}项到期日变动"), language, count);
    }

    private static IEnumerable<string> Signals(IEnumerable<VerdictChange> changes, string language) => changes
        .Where(static c => c is { Verdict: SignalName, From: not null, To: not null })
        .GroupBy(static c => (c.From, c.To))
        .OrderByDescending(static g => Enum.Parse<Signal>(g.Key.To!, ignoreCase: true)).ThenByDescending(static g => Enum.Parse<Signal>(g.Key.From!, ignoreCase: true))
        .Select(g => $"{g.Count().ToString(CultureInfo.InvariantCulture)} {VerdictWords.ValueOf(SignalName, g.Key.From!, language)} -> {VerdictWords.ValueOf(SignalName, g.Key.To!, language)}");
}
