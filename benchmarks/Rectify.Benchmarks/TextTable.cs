using System.Text.RegularExpressions;
using Rectify.Deadlines;
using Rectify.Text;
using Rectify.Text.Deadlines;
using Rectify.Text.Indicators;
using Rectify.Text.Responsibility;

namespace Rectify.Benchmarks;

/// <summary>The whole reader and each phrase parser, beside a compiled regular expression with groups written for the deadlines alone.</summary>
internal static partial class TextTable
{
    private const int Copies = 20;

    public static void Print(TextWriter output)
    {
        string text = SeedText.Copies(Copies);
        var measures = Seed.Plan.Measures.ToArray();
        string[] prose = [.. Enumerable.Repeat(measures, Copies).SelectMany(static m => m).Select(static m => m.Text)];
        string[] limits = [.. Enumerable.Repeat(measures, Copies).SelectMany(static m => m).Select(static m => m.Deadline!.Text!)];
        string[] units = [.. Enumerable.Repeat(measures, Copies).SelectMany(static m => m).Select(static m => "责任单位:" + string.Join('、', m.Responsibility.Links.Select(static l => l.Unit)))];
        string running = string.Concat(prose);

        var table = new SideBySide(rounds: 15);
        table.Add("deadlines in running text, compiled Regex with groups", SeedText.Utf8Length(running), () => Deadlines().Count(running));
        table.Add("deadlines in running text, time phrases", SeedText.Utf8Length(running), () => CountTimePhrases(running));
        table.Add("deadline phrases", Size(limits), () => Each(limits, static s => DeadlineParser.Parse(s, Seed.AsOf)));
        table.Add("responsibility clauses", Size(units), () => Each(units, static s => ResponsibilityParser.Parse(s)));
        table.Add("targets in prose", Size(prose), () => Each(prose, static s => IndicatorParser.Parse(s, Seed.AsOf)));
        table.Add("whole reader", SeedText.Utf8Length(text), () => PlanReader.Read(text, SeedText.Options));
        table.Print(output);
    }

    private static long Size(string[] phrases) => phrases.Sum(static p => (long)SeedText.Utf8Length(p));

    private static void Each<T>(string[] phrases, Func<string, T> read)
    {
        foreach (string phrase in phrases)
            read(phrase);
    }

    private static int CountTimePhrases(string text)
    {
        var found = new List<TimePhrase>();
        TimePhrases.Find(text, Seed.AsOf, InterpretationPolicy.Default, found);
        return found.Count;
    }

    [GeneratedRegex(@"(?:(?<immediate>立行立改|立查立改|即知即改|立即整改)|(?<long>长期坚持|持续推进)|(?<every>每(?:年|半年|季度|月|周))|(?<year>\d{4})年(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?)?(?<end>年?底前?|末|前|之前|以前)?)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Deadlines();
}
