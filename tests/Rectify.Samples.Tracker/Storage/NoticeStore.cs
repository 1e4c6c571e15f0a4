using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Rectify.Samples.Tracker.Storage;

/// <summary>What was announced of each plan, a row for each day on which it was looked at. Rows are only ever appended.</summary>
public sealed class NoticeStore(IDbContextFactory<TrackerContext> contexts)
{
    /// <summary>The last day on which a plan was looked at, or null where it never was.</summary>
    public async Task<LocalDate?> LastDayAsync(string plan, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Notices.Where(n => n.Plan == plan).MaxAsync(static n => (DateOnly?)n.On, cancellation) is { } day ? LocalDate.FromDateOnly(day) : null;
    }

    /// <summary>Keeps what changed on a day. Of a plan and a day there is one notice, whoever finds it again.</summary>
    public async Task AddAsync(string plan, LocalDate on, LocalDate sentOn, string changes, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await context.Database.ExecuteSqlAsync(
            $"""INSERT INTO "Notices" ("Plan", "On", "SentOn", "Changes") VALUES ({plan}, {on.ToDateOnly()}, {sentOn.ToDateOnly()}, {changes}) ON CONFLICT DO NOTHING""", cancellation);
    }

    /// <summary>The notices of a plan, by day.</summary>
    public async Task<IReadOnlyList<NoticeRow>> ReadAsync(string plan, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Notices.Where(n => n.Plan == plan).OrderBy(static n => n.On).ToListAsync(cancellation);
    }
}
