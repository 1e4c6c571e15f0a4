using Rectify.Indicators;
using Rectify.Text.Indicators;
using Rectify.Text.Lexicon;
using Rectify.Text.Tests.Indicators;

namespace Rectify.Text.Tests.Lexicon;

// Whoever adds a word to a table needs to touch nothing else: it is read in every form of sentence.
public class TargetLexiconTests
{
    public static TheoryData<string> Eliminations() => new(EliminationLexicon.Verbs.Entries
        .Where(static e => e.Meaning != EliminationStrength.OfItsName && !e.Word.Contains("发生", StringComparison.Ordinal)).Select(static e => e.Word));

    public static TheoryData<string> Makes() => Verbs(VerbKind.Make);

    public static TheoryData<string> Acts() => Verbs(VerbKind.Act);

    // Words that open a clause or are predicates as well (推进, 提升) are read as those.
    private static TheoryData<string> Verbs(VerbKind kind) => new(CountLexicon.All.Entries
        .Where(e => e.Meaning == kind && !TargetLexicon.Tails.Words.Contains(e.Word) && !TargetLexicon.Heads.Words.Contains(e.Word)).Select(static e => e.Word));

    [Theory]
    [MemberData(nameof(Eliminations))]
    public void Verb_of_elimination_is_read_before_and_after_its_thing(string verb)
    {
        Assert.Equal("黑臭水体 = 0 Eliminate", Lines.Target("全面" + verb + "黑臭水体"));
        Assert.Equal("黑臭水体 = 0 Eliminate", Lines.Target("黑臭水体全面" + verb));
        Assert.Equal("黑臭水体 = 0 Eliminate by 2020-12-31", Lines.Target("到2020年底,黑臭水体全面得到" + verb + ",水质持续改善"));
    }

    [Fact]
    public void What_is_to_be_zero_is_a_thing_of_which_none_is_left() => Assert.All(
        EliminationLexicon.Verbs.Entries.Where(static e => e.Meaning == EliminationStrength.OfItsName).Select(static e => e.Word),
        static word => Assert.Equal($"{word[1..]} = 0 Eliminate", Lines.Target("实现" + word)));

    [Theory]
    [MemberData(nameof(Makes))]
    public void Verb_of_making_counts_its_object_in_either_order(string verb)
    {
        Assert.Equal("样板 >= 30 座 Count", Lines.Target(verb + "样板30座"));
        Assert.Equal("样板 >= 30 座 Count", Lines.Target(verb + "30座样板"));
        Assert.Equal("样板 >= 30 座 Count", Lines.Target(verb + "样板不少于30座"));
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public void Verb_of_acting_stays_in_the_name(string verb)
    {
        Assert.Equal(verb + "样板 >= 30 座 Count", Lines.Target(verb + "样板30座"));
        Assert.Equal(verb + "样板 >= 30 座 Count", Lines.Target(verb + "30座样板"));
    }

    [Fact]
    public void Comparator_is_read_before_a_number_and_before_a_benchmark() => Assert.All(
        TargetLexicon.Tails.Entries.Where(static e => e.Meaning.Kind == TailKind.Compare && !e.Word.EndsWith('于') && e.Word[0] > 'ÿ'),
        static entry => Assert.Equal(entry.Meaning.Comparator, Assert.Single(IndicatorParser.Parse("绿地率" + entry.Word + "38%")).Comparator));

    [Fact]
    public void Every_word_that_promises_by_itself_lets_prose_be_read()
    {
        string[] words =
        [
            .. EliminationLexicon.Verbs.Words, .. ChangeLexicon.Known.Words, .. LevelLexicon.ReachedBenchmarks.Words, .. ChangeLexicon.PreviousYear.Words, .. ShareReader.Beginnings,
            .. TargetLexicon.Tails.Entries.Where(static e => e.Meaning.Kind == TailKind.Compare && e.Word.Length > 1).Select(static e => e.Word),
        ];

        Assert.All(words.SelectMany(TextFold.SpellingsOf), static word => Assert.True(PromiseWords.MayPromise(word), word));
    }

    [Fact]
    public void Every_unit_is_read_after_a_number() => Assert.All(
        MeasurementUnitLexicon.Units.Entries.Where(static e => e.Meaning is MeasurementUnitKind.Measure or MeasurementUnitKind.Share or MeasurementUnitKind.Count && e.Word[0] != '/'),
        static entry => Assert.Equal(entry.Word, Assert.IsType<QuantityTarget>(Assert.Single(IndicatorParser.Parse("绿地规模达到38" + entry.Word)).Target).Unit));
}
