using NodaTime;

namespace Rectify.Text.Tests.Plans;

/// <summary>Inputs that fuzzing found to throw, each kept in small.</summary>
public sealed class FoundByFuzzingTests
{
    [Theory]
    [InlineData("2.2樎28\f\f,\0@㸥(责任单位:02\f\f\f2.62\r((\v((2\f\f2\f\f,\f\f\u0003\f\f,\u0007\f7\f-,,22212\f\f")]
    [InlineData("1.治理。(责任单位:\f,\v;责任人:\u2028;整改时限:\u0085)")]
    public void No_text_makes_the_reader_throw(string text) =>
        Assert.NotNull(PlanReader.Read(text, new PlanReadOptions { IssuedOn = new LocalDate(2018, 6, 29) }).Diagnostics.ToString());

    [Theory]
    [InlineData("#")]
    [InlineData("## ")]
    [InlineData("#\u3000\n1.治理河道。")]
    [InlineData("# #\f\n1.治理河道。(责任单位:市水务局)")]
    public void Marks_alone_are_no_title(string text)
    {
        var read = PlanReader.Read(text, new PlanReadOptions { Id = "p", IssuedOn = new LocalDate(2018, 6, 29) });

        Assert.Equal("p", read.Plan!.Title);
        Assert.Contains(read.Diagnostics, static d => d.Code == DiagnosticCodes.TitleMissing);
    }
}
