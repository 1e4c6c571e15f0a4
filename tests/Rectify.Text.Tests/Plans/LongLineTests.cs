namespace Rectify.Text.Tests.Plans;

public class LongLineTests
{
    // All trailers of one line belong to one measure, whatever their number.
    [Theory]
    [InlineData("疏浚河道。(责任单位:县水利局;整改时限:2024年底)")]
    [InlineData("(一)疏浚河道。(责任单位:县水利局;责任人:张三;整改时限:立行立改,长期坚持)")]
    [InlineData("疏浚河道,2024年6月底前完成。责任单位:县水利局。整改时限:2024年底。")]
    [InlineData("疏浚河道,来年6月底前完成。(整改时限:来年6月底前)")]
    public void Trailers_of_one_line_allocate_in_proportion(string unit)
    {
        _ = AllocatedFor(unit, 500);

        double growth = (double)AllocatedFor(unit, 4000) / AllocatedFor(unit, 1000);

        Assert.True(growth < 8, $"Four times the text allocated {growth:0.0} times as much.");
    }

    private static long AllocatedFor(string unit, int count)
    {
        string text = "某县整改方案\n2024年1月10日\n" + string.Concat(Enumerable.Repeat(unit, count)) + "\n";
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = PlanReader.Read(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
