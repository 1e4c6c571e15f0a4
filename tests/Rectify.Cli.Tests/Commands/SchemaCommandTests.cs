using System.Text.Json;
using Rectify.Serialization;

namespace Rectify.Cli.Tests.Commands;

public class SchemaCommandTests
{
    [Fact]
    public void Every_document_has_its_schema() => Assert.All(RectifyJson.SchemaNames, name =>
    {
        var run = ToolRun.Of("schema", name);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var schema = JsonDocument.Parse(run.Output);
        Assert.True(schema.RootElement.TryGetProperty("$schema", out _));
    });

    [Fact]
    public void A_document_that_is_not_known_is_refused() => Assert.Contains("'ledger'", ToolRun.Of("schema", "ledger").RefusedLine(), StringComparison.Ordinal);
}
