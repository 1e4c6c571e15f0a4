using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Rectify.Responsibility;
using Rectify.Testing;
using static Rectify.Core.Tests.DrawnCase;

namespace Rectify.Core.Tests.Responsibility;

/// <summary>A directory that a property draws and prints: its units with their days, then what became of them.</summary>
public sealed record DrawnDirectory(OrganizationDirectory Directory)
{
    public static Arbitrary<DrawnDirectory> Directories() => RectifyArbitraries.Directories().Generator.Select(static directory => new DrawnDirectory(directory)).ToArbitrary();

    /// <summary>The answer to a name on a day in one line.</summary>
    public static string Answer(OrganizationDirectory directory, string name, LocalDate day)
    {
        var answer = directory.LookUp(name, day);
        return $"{name} is {answer.GetType().Name}, held by [{string.Join(", ", answer.Holders.Select(static u => u.Id))}]";
    }

    public override string ToString() => string.Join('\n',
    [
        .. Directory.Units.Select(static u => $"  {u.Id} {u.Name}, {Iso(u.From)} to {Iso(u.To)}"),
        .. Directory.Successions.Select(static s => string.Create(CultureInfo.InvariantCulture, $"  {Iso(s.On)} {s.Kind} ({s.Precision}) {s.From} to {s.To}")),
    ]);
}
