using Microsoft.EntityFrameworkCore;

namespace Rectify.Samples.Tracker.Storage;

/// <summary>Four tables: plans, progress documents as they came in, their facts one by one, and what was announced. All but plans are only ever appended; no table holds a status.</summary>
public sealed class TrackerContext(DbContextOptions<TrackerContext> options) : DbContext(options)
{
    public DbSet<PlanRow> Plans => Set<PlanRow>();

    public DbSet<DocumentRow> Documents => Set<DocumentRow>();

    public DbSet<FactRow> Facts => Set<FactRow>();

    public DbSet<NoticeRow> Notices => Set<NoticeRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<DocumentRow>().HasKey(static d => new { d.Plan, d.Key });
        modelBuilder.Entity<FactRow>().HasKey(static f => new { f.Plan, f.Position });
        modelBuilder.Entity<NoticeRow>().HasKey(static n => new { n.Plan, n.On });
    }
}

/// <summary>A plan as JSON.</summary>
public sealed class PlanRow
{
    public required string Id { get; init; }

    public required byte[] Document { get; set; }

    /// <summary>How many facts of the plan are stored, which is the position of the last one.</summary>
    public long Position { get; init; }
}

/// <summary>What was reported at once, as JSON, under the key of its sender.</summary>
public sealed class DocumentRow
{
    public required string Plan { get; init; }

    public required string Key { get; init; }

    /// <summary>The position of the last fact that was stored before it.</summary>
    public required long After { get; init; }

    public required byte[] Document { get; init; }
}

/// <summary>One event or observation as JSON, with what is searched for in columns of their own.</summary>
public sealed class FactRow
{
    public required string Plan { get; init; }

    /// <summary>The place in the log of the plan, from 1 without a gap.</summary>
    public required long Position { get; init; }

    /// <summary>The measure; null for an observation, and for an event that is of none.</summary>
    public string? Measure { get; init; }

    public required DateOnly On { get; init; }

    public required bool IsObservation { get; init; }

    public required byte[] Document { get; init; }
}

/// <summary>What changed about a plan on a day.</summary>
public sealed class NoticeRow
{
    public required string Plan { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>The day on which it was found, which is a later one where the tracker was down.</summary>
    public required DateOnly SentOn { get; init; }

    /// <summary>A line for each verdict about a measure that time changed; empty where something else was to be looked at, as on the day from which the plan is watched.</summary>
    public required string Changes { get; init; }
}
