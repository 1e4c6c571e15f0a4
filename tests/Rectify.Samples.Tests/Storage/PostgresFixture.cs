using Rectify.Samples.Tracker.Running;

namespace Rectify.Samples.Tests.Storage;

/// <summary>A server of PostgreSQL for the tests of a class.</summary>
public sealed class PostgresFixture : PostgresServer, IAsyncLifetime;
