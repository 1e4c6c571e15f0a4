using Microsoft.EntityFrameworkCore;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Serialization;

namespace Rectify.Samples.Tracker.Storage;

/// <summary>Plans and their facts in SQLite or PostgreSQL. Facts are appended in rows of their own, so no writer can overwrite another.</summary>
public sealed class TrackerStore(IDbContextFactory<TrackerContext> contexts)
{
    public async Task SavePlanAsync(RectificationPlan plan, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        byte[] document = RectifyJson.WritePlan(plan);
        if (await context.Plans.FindAsync([plan.Id], cancellation) is { } row)
            row.Document = document;
        else
            context.Plans.Add(new PlanRow { Id = plan.Id, Document = document });
        await context.SaveChangesAsync(cancellation);
    }

    public async Task<RectificationPlan?> FindPlanAsync(string id, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var row = await context.Plans.FindAsync([id], cancellation);
        return row is null ? null : RectifyJson.ReadPlan(row.Document).Value;
    }

    #region AppendAsync
    /// <summary>Appends facts. Facts that are sent again under their key, because the answer was lost, are kept once; other facts under it are refused.</summary>
    public async Task<Appended> AppendAsync(string plan, string key, ProgressLog facts, CancellationToken cancellation)
    {
        await using var strategy = await contexts.CreateDbContextAsync(cancellation);
        return await strategy.Database.CreateExecutionStrategy().ExecuteAsync(
            async stop => await AppendOnceAsync(plan, key, facts, stop), cancellation);
    }

    private async Task<Appended> AppendOnceAsync(string plan, string key, ProgressLog facts, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);

        // Whoever counts up first holds the row of the plan until the end: positions have no gap, and come into view in their order.
        int count = facts.Events.Count + facts.Observations.Count;
        if (await context.Plans.Where(p => p.Id == plan).ExecuteUpdateAsync(set => set.SetProperty(static p => p.Position, p => p.Position + count), cancellation) == 0)
            throw new InvalidOperationException($"There is no plan '{plan}'.");

        byte[] document = RectifyJson.WriteProgress(facts);
        if (await context.Documents.FindAsync([plan, key], cancellation) is { } before)
            return before.Document.AsSpan().SequenceEqual(document) ? Appended.StoredBefore : Appended.KeyTaken;

        long after = await context.Plans.Where(p => p.Id == plan).Select(static p => p.Position).SingleAsync(cancellation) - count;
        context.Documents.Add(new DocumentRow { Plan = plan, Key = key, After = after, Document = document });
        context.Facts.AddRange(FactRows.Of(plan, after, facts));
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return Appended.Stored;
    }
    #endregion

    #region ReadAsync
    /// <summary>Everything that was reported of a plan, in the order in which it was appended.</summary>
    public async Task<ProgressLog> ReadAsync(string plan, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var documents = await context.Documents.Where(d => d.Plan == plan).OrderBy(static d => d.After).Select(static d => d.Document).ToListAsync(cancellation);
        var logs = documents.ConvertAll(static d => RectifyJson.ReadProgress(d).Value);
        return new ProgressLog(plan, logs.SelectMany(static l => l.Events).ToValueList(), logs.SelectMany(static l => l.Observations).ToValueList());
    }
    #endregion

    #region ReadSinceAsync
    /// <summary>What was appended after a position, and the position of the last fact: where to ask from next time.</summary>
    public async Task<(ProgressLog Facts, long Position)> ReadSinceAsync(string plan, long position, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var rows = await context.Facts.Where(f => f.Plan == plan && f.Position > position).OrderBy(static f => f.Position).ToListAsync(cancellation);
        return (FactRows.LogOf(plan, rows), rows.Count == 0 ? position : rows[^1].Position);
    }
    #endregion
}
