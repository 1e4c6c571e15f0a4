using NodaTime;
using Rectify.Indicators;
using Rectify.Primitives;

namespace Rectify.Text.Indicators;

/// <summary>A target as read, before it has its id.</summary>
internal sealed record TargetDraft(string Name, Comparator Comparator, IndicatorTarget Target, IndicatorMode Mode)
{
    public LocalDate? By { get; init; }

    public RecurrencePeriod? Per { get; init; }

    public Baseline? Baseline { get; init; }

    public Modality Modality { get; init; }

    public bool IsApproximate { get; init; }

    /// <summary>The target with its id.</summary>
    public TargetIndicator ToIndicator(string id) => new(id, Name, Comparator, Target, Mode)
    {
        By = By,
        Per = Per,
        Baseline = Baseline,
        Modality = Modality,
        IsApproximate = IsApproximate,
    };
}
