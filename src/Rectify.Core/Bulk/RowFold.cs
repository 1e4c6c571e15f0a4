using NodaTime;
using Rectify.Evaluation;
using Rectify.Rules;

namespace Rectify.Bulk;

/// <summary>Folds a measure and the facts in view on a day into a row, its units aside.</summary>
internal static class RowFold
{
    public static MeasureRow Of(MeasureSituation situation, LocalDate factsOn)
    {
        var fold = MeasureFold.Of(situation, factsOn);
        return new MeasureRow
        {
            Stage = fold.Stage,
            Standing = fold.Standing,
            Settled = fold.Settled,
            Due = Number(fold.Due),
            IsDueByPolicy = fold.IsDueByPolicy,
            AheadUntil = Number(fold.AheadUntil),
            BehindFrom = Number(fold.BehindFrom),
            TargetDue = Number(fold.TargetDue),
            UnobservedDue = Number(fold.UnobservedDue),
            CheckDue = Number(fold.CheckDue),
        };
    }

    private static int? Number(LocalDate? day) => day is { } known ? DayNumber.Of(known) : null;
}
