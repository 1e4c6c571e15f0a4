using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Rectify.Plans;
using Rectify.Progress;

namespace Rectify.Testing.Generators;

/// <summary>Cases whose parts fit together, evaluated on and beside the days on which something is due or happened.</summary>
internal static class CaseGenerator
{
    public static Gen<PlanCase> Any { get; } =
        from issuedOn in Days.Usual
        from directory in DirectoryGenerator.Near(issuedOn)
        from plan in PlanGenerator.In(directory, issuedOn)
        from log in HistoryGenerator.Of(plan)
        from asOf in Days.NearAnyOf([.. TellingDays(plan, log), .. directory.ReevaluationDays])
        from knownOn in Gen.Frequency((3, Gen.Constant(asOf)), (1, Days.Near(asOf)))
        from hasDirectory in Draw.Flag()
        select new PlanCase(plan, log, asOf) { KnownOn = knownOn, Directory = hasDirectory ? directory : null };

    // What happened last tells most, as more has happened by then.
    private static IEnumerable<LocalDate> TellingDays(RectificationPlan plan, ProgressLog log) => HistoryGenerator.DaysOf(plan)
        .Concat(log.Events.Select(static e => e.On))
        .Concat(log.Observations.Select(static o => o.On))
        .Append(log.Events.Select(static e => e.On).DefaultIfEmpty(plan.IssuedOn).Max());
}
