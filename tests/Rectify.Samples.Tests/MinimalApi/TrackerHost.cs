using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Rectify.Evaluation;
using Rectify.Rules;
using Rectify.Samples.Tracker.Storage;

namespace Rectify.Samples.Tests.MinimalApi;

/// <summary>The program of the tracker.</summary>
internal static class TrackerHost
{
    #region Create
    public static async Task<WebApplication> CreateAsync(Action<IServiceCollection> addStorage, Action<WebApplicationBuilder>? configure = null, CancellationToken cancellation = default)
    {
        var builder = WebApplication.CreateSlimBuilder();
        addStorage(builder.Services);
        builder.Services.AddSingleton(new Evaluator(RuleSet.Default));
        configure?.Invoke(builder);
        var app = builder.Build();
        app.MapTracker();
        await app.Services.CreateTrackerTablesAsync(cancellation);
        return app;
    }
    #endregion
}
