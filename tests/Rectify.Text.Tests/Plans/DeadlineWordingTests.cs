using NodaTime;
using Rectify.Deadlines;
using Rectify.Text.Plans;

namespace Rectify.Text.Tests.Plans;

/// <summary>The words that a plan is written with where its deadlines have none of their own.</summary>
public class DeadlineWordingTests
{
    private static readonly LocalDate Issued = new(2024, 1, 10);

    public static TheoryData<Deadline, string> Deadlines => new()
    {
        { Fixed(2024, 12, 31, DeadlinePrecision.Year), "2024年底" },
        { Fixed(2024, 6, 30, DeadlinePrecision.HalfYear), "2024年上半年" },
        { Fixed(2024, 12, 31, DeadlinePrecision.HalfYear), "2024年下半年" },
        { Fixed(2024, 3, 31, DeadlinePrecision.Quarter), "2024年第一季度" },
        { Fixed(2024, 12, 31, DeadlinePrecision.Quarter), "2024年第四季度" },
        { Fixed(2024, 6, 30, DeadlinePrecision.Month), "2024年6月底" },
        { Fixed(2024, 6, 10, DeadlinePrecision.TenDay), "2024年6月上旬" },
        { Fixed(2024, 6, 20, DeadlinePrecision.TenDay), "2024年6月中旬" },
        { Fixed(2024, 6, 30, DeadlinePrecision.TenDay), "2024年6月下旬" },
        { Fixed(2025, 12, 31, DeadlinePrecision.FiveYear), "“十四五”末" },
        { Fixed(2024, 6, 15, DeadlinePrecision.Day), "2024年6月15日前" },
        { new ImmediateDeadline(), "立行立改" },
        { new ImmediateDeadline().ThenLongTerm(), "立行立改,长期坚持" },
        { new LongTermDeadline(), "长期坚持" },
        { new LongTermDeadline { Start = new(2024, 7, 1) }, "从2024年7月1日起长期坚持" },
        { Fixed(2024, 6, 30, DeadlinePrecision.Month).ThenLongTerm(), "2024年6月底,长期坚持" },
    };

    [Theory]
    [MemberData(nameof(Deadlines))]
    public void Deadline_is_written_in_words_that_read_back_as_it(Deadline deadline, string words) => Assert.Equal(words, DeadlineWording.Of(deadline, Issued));

    [Fact]
    public void Words_of_its_own_stand_where_they_mean_it()
    {
        Assert.Equal("6月30日前", DeadlineWording.Of(new FixedDeadline(new(2024, 6, 30)) { Text = "6月30日前" }, Issued));
        Assert.Equal("2024年6月30日前", DeadlineWording.Of(new FixedDeadline(new(2024, 6, 30)) { Text = "7月30日前" }, Issued));
    }

    private static FixedDeadline Fixed(int year, int month, int day, DeadlinePrecision precision) => new(new LocalDate(year, month, day), precision);
}
