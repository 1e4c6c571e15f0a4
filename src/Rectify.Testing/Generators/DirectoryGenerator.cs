using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Rectify.Responsibility;

namespace Rectify.Testing.Generators;

/// <summary>Directories that went through reorganisations near one day.</summary>
internal static class DirectoryGenerator
{
    public static Gen<OrganizationDirectory> Near(LocalDate day) =>
        from before in Gen.Choose(0, 200)
        from steps in StepOf.ListOf()
        from offices in Gen.Choose(0, 3)
        from isNamed in Draw.Flag()
        select new Reorganisation(day.PlusDays(-before), steps.Take(8), offices, isNamed).Directory();

    private static Gen<ReorganisationStep> StepOf { get; } =
        from kind in Draw.Any<ReorganisationKind>()
        from days in Gen.Elements(2, 3, 30, 180, 365)
        from unit in Gen.Choose(0, 100)
        from other in Gen.Choose(0, 100)
        from precision in Draw.Mostly(SuccessionPrecision.Day, Gen.Constant(SuccessionPrecision.Latest))
        from statesDays in Draw.Flag()
        select new ReorganisationStep(kind, days, unit, other, precision, statesDays);
}
