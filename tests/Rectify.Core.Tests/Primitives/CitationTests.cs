using Rectify.Primitives;

namespace Rectify.Core.Tests.Primitives;

public sealed class CitationTests
{
    private static readonly DocumentNumber Number = new("鲁发", 2018, 23);

    [Fact]
    public void A_citation_reads_as_documents_write_it()
    {
        Assert.Equal("《河道管理条例》", new Citation("河道管理条例").ToString());
        Assert.Equal("鲁发〔2018〕23号", new Citation(null, Number).ToString());
        Assert.Equal("《河道管理条例》(鲁发〔2018〕23号)", new Citation("河道管理条例", Number).ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_blank_title_needs_a_number(string? title)
    {
        Assert.Null(new Citation(title, Number).Title);
        Assert.ThrowsAny<ArgumentException>(() => new Citation(title));
    }
}
