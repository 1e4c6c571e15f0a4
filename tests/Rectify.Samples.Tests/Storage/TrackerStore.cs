using Microsoft.EntityFrameworkCore;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Serialization;

namespace Rectify.Samples.Tests.Storage;

/// <summary>Plans and their facts in SQLite. Facts are appended, each writer in a row of its own, so no writer can overwrite another.</summary>
internal sealed class TrackerStore(IDbContextFactory<TrackerContext> contexts)
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
    /// <summary>Appends facts. Facts that are sent again under their key, because the answer was lost, are kept once.</summary>
    public async Task AppendAsync(string plan, string key, ProgressLog facts, CancellationToken cancellation)
    {
        byte[] document = RectifyJson.WriteProgress(facts);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await context.Database.CreateExecutionStrategy().ExecuteAsync(() => context.Database.ExecuteSqlAsync(
            $"INSERT INTO Facts (Plan, Key, Document) VALUES ({plan}, {key}, {document}) ON CONFLICT (Plan, Key) DO NOTHING", cancellation));
    }
    #endregion

    #region ReadAsync
    /// <summary>Everything that was reported of a plan, in the order in which it was appended.</summary>
    public async Task<ProgressLog> ReadAsync(string plan, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var documents = await context.Facts.Where(f => f.Plan == plan).OrderBy(static f => f.Id).Select(static f => f.Document).ToListAsync(cancellation);
        var logs = documents.ConvertAll(static d => RectifyJson.ReadProgress(d).Value);
        return new ProgressLog(plan, logs.SelectMany(static l => l.Events).ToValueList(), logs.SelectMany(static l => l.Observations).ToValueList());
    }
    #endregion
}
