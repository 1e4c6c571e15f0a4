using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Evaluation;

/// <summary>Every status has words of its own in both languages, and nothing else has any.</summary>
public sealed class StatusTermsTests
{
    [Fact]
    public void Stages_have_words() => AssertWords<Stage>(StatusTerms.Of);

    [Fact]
    public void Schedule_statuses_have_words() => AssertWords<ScheduleStatus>(StatusTerms.Of);

    [Fact]
    public void Standings_have_words() => AssertWords<Standing>(StatusTerms.Of);

    [Fact]
    public void Signals_have_words() => AssertWords<Signal>(StatusTerms.Of);

    [Fact]
    public void States_of_indicators_have_words() => AssertWords<IndicatorState>(StatusTerms.Of);

    [Fact]
    public void States_of_milestones_have_words() => AssertWords<MilestoneState>(StatusTerms.Of);

    [Fact]
    public void States_of_duties_have_words() => AssertWords<DutyState>(StatusTerms.Of);

    [Fact]
    public void Severities_have_words() => AssertWords<Severity>(StatusTerms.Of);

    [Fact]
    public void Kinds_of_supervision_have_words() => AssertWords<SupervisionKind>(StatusTerms.Of);

    private static void AssertWords<TEnum>(Func<TEnum, LocalizedText> words)
        where TEnum : struct, Enum
    {
        var all = Enum.GetValues<TEnum>().Select(words).ToArray();
        Assert.Equal(all.Length, all.Select(static w => w.English).Distinct().Count());
        Assert.Equal(all.Length, all.Select(static w => w.Chinese).Distinct().Count());
        Assert.All(all, static w => Assert.True(w.English is "—" || (w.English.All(char.IsAscii) && !w.Chinese.Any(char.IsAsciiLetter)), $"{w.English} {w.Chinese}"));
        Assert.Throws<ArgumentOutOfRangeException>(() => words((TEnum)Enum.ToObject(typeof(TEnum), 99)));
    }
}
