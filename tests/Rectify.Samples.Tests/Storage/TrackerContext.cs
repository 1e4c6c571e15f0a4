using Microsoft.EntityFrameworkCore;

namespace Rectify.Samples.Tests.Storage;

/// <summary>Two tables: plans, and progress documents that are only ever appended. No table holds a status.</summary>
internal sealed class TrackerContext(DbContextOptions<TrackerContext> options) : DbContext(options)
{
    public DbSet<PlanRow> Plans => Set<PlanRow>();

    public DbSet<FactRow> Facts => Set<FactRow>();

    // A document that is sent again under its key is the same document, not another one.
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<FactRow>().HasIndex(static f => new { f.Plan, f.Key }).IsUnique();
}

/// <summary>A plan as JSON.</summary>
internal sealed class PlanRow
{
    public required string Id { get; init; }

    public required byte[] Document { get; set; }
}

/// <summary>What was reported at once, as JSON. The ids give the order of the log.</summary>
internal sealed class FactRow
{
    public long Id { get; init; }

    public required string Plan { get; init; }

    public required string Key { get; init; }

    public required byte[] Document { get; init; }
}
