using System.Reflection;
using Rectify.Text;

namespace Rectify.Text.Tests.Plans;

public class DiagnosticCodesTests
{
    [Fact]
    public void Every_code_has_its_row_in_the_documentation_and_no_other_is_there()
    {
        string page = File.ReadAllText(Repository.PathOf("src", "Rectify.Text", "docs", "reading.md"));
        var documented = page.Split('\n').Where(line => line.StartsWith("| RDT", StringComparison.Ordinal)).Select(line => line.Split('|')[1].Trim());
        var codes = typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);

        Assert.Equal(codes.Order(StringComparer.Ordinal), documented);
    }
}
