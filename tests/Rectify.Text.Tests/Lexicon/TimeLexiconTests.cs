using NodaTime;
using Rectify.Text.Deadlines;
using Rectify.Text.Indicators;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Tests.Lexicon;

public class TimeLexiconTests
{
    private static readonly LocalDate Issued = new(2024, 1, 10);

    private static readonly (LexiconTable<DateDistance> Table, string Ending)[] Distances =
    [
        (TimeLexicon.Years, "6月底前"), (TimeLexicon.Years, "底前"), (TimeLexicon.Months, "底前"), (TimeLexicon.Months, "10日前"), (TimeLexicon.Quarters, "末前"), (TimeLexicon.Weeks, "内"),
    ];

    public static TheoryData<string, string, string, int> DistanceWords() =>
        new(from distance in Distances
            from entry in distance.Table.Entries
            select (entry.Word + distance.Ending, entry.Row, entry.Meaning.From.ToString(), entry.Meaning.Count));

    // Whoever adds a word to a table needs to touch nothing else: it is read alone, in a trailer and in prose.
    [Theory]
    [MemberData(nameof(DistanceWords))]
    public void Word_of_distance_is_read_everywhere(string phrase, string row, string from, int count)
    {
        var reading = DeadlineParser.Parse(phrase, Issued);
        var limit = PlanReader.Read($"某县整改方案\n2024年1月10日\n1.疏浚河道。(责任单位:县水利局;整改时限:{phrase})\n").Plan.Measures[0].Deadline;
        var prose = PlanReader.Read($"某县整改方案\n2024年1月10日\n1.{phrase}印发实施方案。(责任单位:县水利局;整改时限:长期坚持)\n");

        Assert.Equal(reading.Due, limit?.NamedDay);
        if (from == nameof(DateReference.Unknown) || count < 0)
        {
            Assert.Equal(DeadlineKind.None, reading.Kind);
            Assert.Equal(count < 0 ? "veto/past" : row, reading.Notes[0].Row);
            Assert.Empty(prose.Plan.Measures[0].Milestones);
        }
        else
        {
            Assert.True(reading.Due >= Issued);
            Assert.Equal(reading.Due, Assert.Single(prose.Plan.Measures[0].Milestones).Deadline.NamedDay);
        }
    }

    [Fact]
    public void Distances_count_years() => Assert.All(
        TimeLexicon.Years.Entries.Where(static e => e.Meaning is { From: not DateReference.Unknown, Count: >= 0 }),
        static e => Assert.Equal(2024 + e.Meaning.Count, DeadlineParser.Parse(e.Word + "底", Issued).Due!.Value.Year));

    [Fact]
    public void Every_word_is_seen_where_reading_begins() => Assert.All(
        TimeLexicon.Beginnings,
        static beginning =>
        {
            Assert.Equal(0, PhraseBeginnings.Next(beginning.Word + "一", 0, out var kinds));
            Assert.True(kinds.HasFlag(beginning.Kinds));
        });

    [Fact]
    public void Every_word_of_a_date_or_rhythm_lets_prose_be_read() => Assert.All(TimeLexicon.PromisingWords, static word => Assert.True(PromiseWords.MayPromise(word)));

    [Fact]
    public void Unknown_word_makes_every_date_after_it_none() => Assert.All(
        TimeLexicon.Unknowns.Entries.Where(static e => e.Meaning is UnknownScope.AnyDate or UnknownScope.Yearless),
        static e => Assert.Equal(DeadlineKind.None, DeadlineParser.Parse(e.Word + "6月底前", Issued).Kind));

    [Fact]
    public void Lookalike_keeps_the_date_after_it() => Assert.All(
        TimeLexicon.Lookalikes.Entries,
        static e => Assert.Equal(new LocalDate(2024, 12, 31), DeadlineParser.Parse(e.Word + "年底前完成", Issued).Due));

    [Fact]
    public void Season_before_which_something_is_due_is_an_event() => Assert.All(
        TimeLexicon.Seasons.Words, static word => Assert.Equal(DeadlineKind.Event, DeadlineParser.Parse(word + "前", Issued).Kind));

    [Fact]
    public void Word_of_at_once_is_immediate() => Assert.All(
        TimeLexicon.Immediates.Words, static word => Assert.Equal(DeadlineKind.Immediate, DeadlineParser.Parse(word, Issued).Kind));

    [Fact]
    public void Slogan_is_long_term() => Assert.All(
        TimeLexicon.Slogans.Words, static word => Assert.Equal(DeadlineKind.LongTerm, DeadlineParser.Parse(word, Issued).Kind));

    [Fact]
    public void Unit_of_time_is_counted() => Assert.All(
        TimeLexicon.SpanUnits.Entries, static e => Assert.Equal(DeadlineKind.Relative, DeadlineParser.Parse($"验收后3{e.Word}内", Issued).Kind));

    [Fact]
    public void Window_recurs() => Assert.All(
        TimeLexicon.Windows.Words, static word => Assert.Equal(DeadlineKind.Recurring, DeadlineParser.Parse($"每{word}一次", Issued).Kind));

    [Fact]
    public void Reason_is_one_sentence()
    {
        var reasons = Distances.SelectMany(static d => d.Table.Entries.Select(static e => e.Why))
            .Concat(TimeLexicon.Unknowns.Entries.Select(static e => e.Why)).Concat(TimeLexicon.Lookalikes.Entries.Select(static e => e.Why)).Concat(TimeLexicon.Leads.Entries.Select(static e => e.Why));

        Assert.All(reasons, static why => Assert.True(why.EndsWith('.') && why.IndexOf(". ", StringComparison.Ordinal) < 0));
    }
}
