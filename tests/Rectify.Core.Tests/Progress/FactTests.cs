using NodaTime;
using Rectify.Progress;

namespace Rectify.Core.Tests.Progress;

public sealed class FactTests
{
    private static readonly LocalDate On = new(2020, 6, 30);

    [Fact]
    public void A_retraction_names_a_fact_and_no_measure()
    {
        var retraction = new Retracted(On, "e1");
        Assert.Null(retraction.Measure);
        Assert.Throws<ArgumentException>("fact", static () => new Retracted(On, " "));
        Assert.Throws<ArgumentException>("measure", () => retraction with { Measure = "m" });
    }

    [Fact]
    public void A_fact_of_a_measure_may_be_carried_to_another_but_not_to_none()
    {
        Assert.Equal("n", (new Rectified("m", On) with { Measure = "n" }).Measure);
        Assert.Throws<ArgumentNullException>("measure", static () => new Rectified("m", On) with { Measure = null });
        Assert.Throws<ArgumentException>("measure", static () => new Suspended(" ", On));
        Assert.Null((new DutyPerformed("m", On, "d") with { Measure = null }).Measure);
        Assert.Null((new DayFixed("m", On, "汛期", On) with { Measure = null }).Measure);
        Assert.Throws<ArgumentException>("measure", static () => new DayFixed("", On, "汛期", On));
    }

    [Fact]
    public void A_suspension_does_not_end_before_it_begins()
    {
        Assert.Equal(On, new Suspended("m", On) { Until = On }.Until);
        Assert.Throws<ArgumentOutOfRangeException>(static () => new Suspended("m", On) { Until = On.PlusDays(-1) });
    }

    [Fact]
    public void Only_a_look_back_that_does_not_hold_sets_a_time_limit()
    {
        Assert.Equal(On, new LookedBack("m", On, holds: false) { NewDue = On }.NewDue);
        Assert.Throws<ArgumentException>(static () => new LookedBack("m", On, holds: true) { NewDue = On });
        Assert.Null(new LookedBack("m", On, holds: true) { NewDue = null }.NewDue);
    }

    [Fact]
    public void A_report_may_lack_a_figure()
    {
        Assert.Null(new ProgressReported("m", On).Percent);
        Assert.Equal(100, (new ProgressReported("m", On) with { Percent = 100 }).Percent);
        Assert.Throws<ArgumentOutOfRangeException>("percent", static () => new ProgressReported("m", On) with { Percent = 100.01m });
        Assert.Throws<ArgumentOutOfRangeException>("percent", static () => new ProgressReported("m", On, -0.01m));
    }

    [Fact]
    public void Names_that_identify_are_not_blank()
    {
        Assert.Throws<ArgumentException>(static () => new Started("m", On) { Id = " " });
        Assert.Throws<ArgumentException>(static () => new Cancelled("m", On) { Into = "" });
        Assert.Throws<ArgumentException>("event", static () => new DayFixed("m", On, " ", On));
        Assert.Throws<ArgumentException>(static () => ProgressLog.Empty with { Edition = " " });
    }

    [Theory]
    [InlineData("E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855", true)]
    [InlineData("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85", false)]
    [InlineData("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b8555", false)]
    [InlineData("g3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", false)]
    public void A_hash_is_64_hexadecimal_digits(string hash, bool isHash) =>
        Assert.Equal(isHash, Record.Exception(() => new EvidenceItem("t", "u", hash)) is not ArgumentException { ParamName: "sha256" });

    [Fact]
    public void Evidence_needs_a_title()
    {
        Assert.Throws<ArgumentException>("title", static () => new EvidenceItem(" "));
        Assert.Throws<ArgumentException>("uri", static () => new EvidenceItem("t", " "));
    }

    [Fact]
    public void Equal_evidence_makes_equal_facts() =>
        Assert.Equal(new Accepted("m", On) { Evidence = [new EvidenceItem("t")] }, new Accepted("m", On) { Evidence = [new EvidenceItem("t")] });

    [Fact]
    public void A_log_grows_by_one_fact_at_a_time_without_being_copied_each_time()
    {
        const int Facts = 50_000;
        var log = ProgressLog.Empty with { Edition = "e" };
        var fact = new Started("m", On);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Facts; i++)
            log = log.Add(fact);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal((Facts, "e"), (log.Events.Count, log.Edition));
        Assert.True(allocated < Facts * 400L, $"{allocated} bytes");
    }
}
