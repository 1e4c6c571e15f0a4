using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using Rectify.Deadlines;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Responsibility;
using Rectify.Testing.Generators;

namespace Rectify.Testing.Texts;

/// <summary>Whole documents: a title, a day of issue, goals, measures with trailers, safeguards, and what they mean.</summary>
internal static class PlanTexts
{
    private const string Ordinals = "零一二三四五六七八九";
    private const string Title = "某市督察反馈意见整改方案";

    private static readonly string[] Headings = ["推进源头治理", "加强河湖管护", "补齐设施短板"];

    private static readonly string[] ItemHeadings = ["强化工程治理", "压实监管责任", "健全长效机制"];

    public static Gen<TextWithMeaning<RectificationPlan>> Any { get; } =
        from issuedOn in Days.Usual
        from goals in SentenceTexts.TargetAfter(issuedOn).ListOf()
        from sections in Gen.Choose(1, 3).SelectMany(static count => Gen.Choose(1, 3).ArrayOf(count))
        from drafts in DraftNear(issuedOn).ArrayOf(sections.Sum())
        from safeguards in Gen.OneOf(SentenceTexts.Duties, SentenceTexts.Nothing, SentenceTexts.Citing).ListOf()
        from punctuated in Noise.Punctuation
        from joined in Noise.Lines
        select new Document(issuedOn, [.. goals.Take(2)], sections, drafts, [.. safeguards.Take(2)]).Write(punctuated, joined);

    private static Gen<Draft> DraftNear(LocalDate issuedOn) =>
        from count in Gen.Choose(1, 3)
        from sentences in Gen.OneOf(SentenceTexts.Nothing, SentenceTexts.Duties, SentenceTexts.Citing, SentenceTexts.TargetAfter(issuedOn), SentenceTexts.MilestoneAfter(issuedOn)).ArrayOf(count)
        from chain in ResponsibilityTexts.Any
        from limit in DeadlineTexts.Near(issuedOn).Where(d => d.Meaning is not StagedDeadline && !(d.Meaning.NamedDay <= issuedOn && d.Meaning.IsThenLongTerm))
        select new Draft([.. sentences.DistinctBy(static s => s.Text, StringComparer.Ordinal)], chain, limit);

    /// <summary>A measure before it has its place.</summary>
    private sealed record Draft(Sentence[] Sentences, TextWithMeaning<ResponsibilityChain> Chain, TextWithMeaning<Deadline> Limit);

    /// <summary>The parts of a document in their order.</summary>
    private sealed record Document(LocalDate IssuedOn, Sentence[] GoalSentences, int[] Sections, Draft[] Drafts, Sentence[] SafeguardSentences)
    {
        private readonly List<string> _lines = [];

        public TextWithMeaning<RectificationPlan> Write(Func<string, string> punctuated, Func<IEnumerable<string>, string> joined)
        {
            _lines.AddRange([Title, $"发布日期:{LocalDatePattern.Iso.Format(IssuedOn)}"]);
            var goals = Goals().ToValueList();
            var measures = Measures(part: goals.IsEmpty ? 1 : 2, punctuated).ToValueList();
            var safeguards = Safeguards(part: goals.IsEmpty ? 2 : 3).ToValueList();
            return new(joined(_lines), new RectificationPlan("plan", Title, IssuedOn, measures, goals, safeguards));
        }

        private IEnumerable<Goal> Goals()
        {
            if (GoalSentences.Length > 0)
                _lines.Add("一、工作目标");
            for (int i = 0; i < GoalSentences.Length; i++)
            {
                string id = Id($"1.{i + 1}");
                _lines.Add($"({Ordinals[i + 1]}){GoalSentences[i].Text}");
                yield return new Goal(id, GoalSentences[i].Text, [GoalSentences[i].Indicator!($"{id}-i1")]);
            }
        }

        private IEnumerable<Measure> Measures(int part, Func<string, string> punctuated)
        {
            _lines.Add($"{Ordinals[part]}、整改措施");
            int number = 0;
            for (int section = 0; section < Sections.Length; section++)
            {
                _lines.Add($"({Ordinals[section + 1]}){Headings[section]}");
                for (int item = 0; item < Sections[section]; item++)
                {
                    var draft = Drafts[number++];
                    string text = string.Concat(draft.Sentences.Select(static s => s.Text));
                    _lines.Add(Id($"{item + 1}.{ItemHeadings[item]}。") + text + punctuated($"({draft.Chain.Text};整改时限:") + draft.Limit.Text + punctuated(")"));
                    yield return Parts(draft, new Measure(Id($"{part}.{section + 1}.{item + 1}.1"), text, draft.Limit.Meaning), ["整改措施", Headings[section], ItemHeadings[item]], number);
                }
            }
        }

        private IEnumerable<Safeguard> Safeguards(int part)
        {
            if (SafeguardSentences.Length > 0)
                _lines.Add($"{Ordinals[part]}、保障措施");
            for (int i = 0; i < SafeguardSentences.Length; i++)
            {
                var sentence = SafeguardSentences[i];
                string id = Id($"{part}.{i + 1}");
                _lines.Add($"({Ordinals[i + 1]}){Headings[i]}。{sentence.Text}");
                yield return new Safeguard(id, Headings[i], sentence.Text)
                {
                    Duties = sentence.Duty is { } duty ? [duty($"{id}-d1")] : default,
                    Citations = sentence.Citation is { } citation ? [citation] : default,
                };
            }
        }

        private static Measure Parts(Draft draft, Measure measure, ValueList<string> headings, int number) => measure with
        {
            Number = number,
            Headings = headings,
            Responsibility = draft.Chain.Meaning,
            Indicators = Numbered(draft.Sentences.Select(static s => s.Indicator), $"{measure.Id}-i"),
            Milestones = Numbered(draft.Sentences.Select(static s => s.Milestone), $"{measure.Id}-m"),
            Duties = Numbered(draft.Sentences.Select(static s => s.Duty), $"{measure.Id}-d"),
            Citations = draft.Sentences.Select(static s => s.Citation).OfType<Citation>().ToValueList(),
        };

        private static ValueList<T> Numbered<T>(IEnumerable<Func<string, T>?> parts, string prefix) =>
            parts.OfType<Func<string, T>>().Select((make, i) => make(Id($"{prefix}{i + 1}"))).ToValueList();

        private static string Id(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
    }
}
