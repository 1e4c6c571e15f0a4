namespace Rectify.Text.Tests.Plans;

/// <summary>The text of the seed plan, read once.</summary>
internal static class SeedReading
{
    public static PlanReadResult Result { get; } = PlanReader.Read(Seed.Text, new PlanReadOptions { Id = "jinan-2018" });
}
