using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Rules;

namespace Rectify.Core.Tests.Evaluation;

/// <summary>Every status has words of its own in both languages, and nothing else has any.</summary>
public sealed class StatusTermsTests
{
    [Fact]
    public void Stages_have_words() => AssertWords<Stage>(StatusTerms.Of, "stage");

    [Fact]
    public void Schedule_statuses_have_words() => AssertWords<ScheduleStatus>(StatusTerms.Of, "schedule");

    [Fact]
    public void Standings_have_words() => AssertWords<Standing>(StatusTerms.Of, "standing");

    [Fact]
    public void Signals_have_words() => AssertWords<Signal>(StatusTerms.Of, "signal");

    [Fact]
    public void States_of_indicators_have_words() => AssertWords<IndicatorState>(StatusTerms.Of, "state");

    [Fact]
    public void States_of_milestones_have_words() => AssertWords<MilestoneState>(StatusTerms.Of, "state");

    [Fact]
    public void States_of_duties_have_words() => AssertWords<DutyState>(StatusTerms.Of, "state");

    [Fact]
    public void Severities_have_words() => AssertWords<Severity>(StatusTerms.Of, "severity");

    [Fact]
    public void Kinds_of_supervision_have_words() => AssertWords<SupervisionKind>(StatusTerms.Of, "kind");

    private static void AssertWords<TEnum>(Func<TEnum, LocalizedText> words, string parameter)
        where TEnum : struct, Enum
    {
        var all = Enum.GetValues<TEnum>().Select(words).ToArray();
        Assert.Equal(all.Length, all.Select(static w => w.English).Distinct().Count());
        Assert.Equal(all.Length, all.Select(static w => w.Chinese).Distinct().Count());
        Assert.All(all, static w => Assert.True(w.English is "—" || (w.English.All(char.IsAscii) && !w.Chinese.Any(char.IsAsciiLetter)), $"{w.English} {w.Chinese}"));
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(parameter, () => words((TEnum)Enum.ToObject(typeof(TEnum), 99)));
        Assert.StartsWith("Not a named value.", refusal.Message, StringComparison.Ordinal);
    }
}
