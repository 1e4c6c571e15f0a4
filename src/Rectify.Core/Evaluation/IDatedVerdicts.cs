using NodaTime;

namespace Rectify.Evaluation;

/// <summary>Verdicts of a day.</summary>
internal interface IDatedVerdicts
{
    /// <summary>The day.</summary>
    LocalDate AsOf { get; }

    /// <summary>The first later day on which a verdict can change with the facts frozen; null where none can.</summary>
    LocalDate? ReevaluateOn { get; }
}
