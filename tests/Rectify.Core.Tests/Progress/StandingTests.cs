using Rectify.Deadlines;
using Rectify.Progress;
using static Rectify.Core.Tests.Progress.Facts;

namespace Rectify.Core.Tests.Progress;

public sealed class StandingTests
{
    private static readonly Deadline ThenForGood = new FixedDeadline(D(5, 31)).ThenLongTerm();

    [Fact]
    public void Plain_deadlines_have_no_standing()
    {
        Assert.Equal(Standing.NotApplicable, StandingReader.Of(new FixedDeadline(D(5, 31)), History(Done(D(4, 1)), Relapse(D(5, 1)))));
        Assert.Equal(Standing.NotApplicable, StandingReader.Of(new ImmediateDeadline(), History(Done(D(4, 1)))));
        Assert.Equal(Standing.NotApplicable, StandingReader.Of(deadline: null, History(Done(D(4, 1)))));
    }

    [Fact]
    public void Long_term_and_at_once_then_long_term_stand_from_their_start()
    {
        foreach (var deadline in new[] { new LongTermDeadline(), new ImmediateDeadline().ThenLongTerm() })
        {
            Assert.Equal(Standing.NotApplicable, StandingReader.Of(deadline, MeasureHistory.Empty));
            Assert.Equal(Standing.Good, StandingReader.Of(deadline, Kept(Start(D(2, 1)))));
        }
    }

    [Fact]
    public void Then_long_term_stands_from_its_completion()
    {
        Assert.Equal(Standing.NotApplicable, StandingReader.Of(ThenForGood, Kept(Start(D(2, 1)))));
        Assert.Equal(Standing.Good, StandingReader.Of(ThenForGood, Kept(Start(D(2, 1)), Done(D(3, 1)))));
    }

    [Fact]
    public void Relapse_lapses_until_rectified_again()
    {
        ProgressEvent[] way = [Done(D(2, 1)), new LookedBack(M, D(3, 1), holds: false), Start(D(3, 2)), Done(D(4, 1))];
        var standings = Enumerable.Range(1, way.Length).Select(n => StandingReader.Of(ThenForGood, Kept(way[..n])));
        Assert.Equal([Standing.Good, Standing.Lapsed, Standing.Lapsed, Standing.Good], standings);
    }
}
