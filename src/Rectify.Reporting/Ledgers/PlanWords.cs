using System.Globalization;
using Rectify.Indicators;
using Rectify.Plans;

namespace Rectify.Reporting.Ledgers;

/// <summary>The first words of what an id of a plan stands for, so that nobody has to know ids by heart.</summary>
internal sealed class PlanWords
{
    /// <summary>The most characters that stand beside an id.</summary>
    public const int Most = 30;

    private readonly Dictionary<string, string> _measures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _duties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _targets = new(StringComparer.Ordinal);

    public PlanWords(RectificationPlan plan)
    {
        foreach (var measure in plan.Measures)
            _measures.TryAdd(measure.Id, Of(measure));
        foreach (var duty in plan.Measures.SelectMany(static m => m.Duties).Concat(plan.Safeguards.SelectMany(static s => s.Duties)))
            _duties.TryAdd(duty.Id, duty.Text);
        foreach (var target in PlanIds.TargetsOf(plan))
            _targets.TryAdd(target.Id, Of(target));
    }

    /// <summary>The number of a measure where it has one, and its words.</summary>
    public static string Of(Measure measure) => measure.Number > 0 ? string.Create(CultureInfo.InvariantCulture, $"{measure.Number}. {measure.Text}") : measure.Text;

    /// <summary>The name and the value of a target.</summary>
    public static string Of(TargetIndicator target) => $"{target.Name} {target.Target}";

    /// <summary>The first words of a measure; null where the plan has no such measure.</summary>
    public string? OfMeasure(string? id) => First(_measures, id);

    /// <summary>The first words of a duty; null where the plan has no such duty.</summary>
    public string? OfDuty(string? id) => First(_duties, id);

    /// <summary>The first words of a target; null where the plan has no such target.</summary>
    public string? OfTarget(string? id) => First(_targets, id);

    private static string? First(Dictionary<string, string> words, string? id) =>
        id is not null && words.TryGetValue(id, out string? text) ? ShortText.Of(text.ReplaceLineEndings(" "), Most) : null;
}
