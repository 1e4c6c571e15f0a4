using Rectify.Indicators;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Indicators;

/// <summary>Takes out the numbers that only describe: classes of size, distances, periods, prices and grants.</summary>
internal static class QuantityFilter
{
    /// <summary>Removes them from the numbers of a clause.</summary>
    /// <param name="masked">The passage.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="quantities">Its numbers.</param>
    /// <param name="isPart">Whether the clause only divides the amount of a target before it: 其中省外资金40亿元.</param>
    /// <param name="unread">The numbers that promise something to each of several things (每校配备1名保安), of which no target of the whole is made.</param>
    public static void RemoveDescriptions(MaskedText masked, Clause clause, List<Quantity> quantities, bool isPart, List<UnreadNumber>? unread = null)
    {
        if (quantities.Count == 0)
            return;
        RemoveRates(masked, clause, quantities, unread);
        bool grantsMoney = !isPart && quantities.Exists(static q => q.Kind == MeasurementUnitKind.Money) && TargetLexicon.MoneyFacts.OccursIn(masked.Slice(clause.Start, clause.End));
        Quantity? described = null;
        for (int i = quantities.Count - 1; i >= 0; i--)
        {
            var quantity = quantities[i];
            bool isAlternative = described is not null && quantity.Kind == described.Kind && masked.Slice(quantity.End, described.Start) is "或";
            bool isGrant = grantsMoney && !IsPromisedMoney(masked, clause, HeadOfList(masked, quantities, i));
            described = isAlternative || IsDescription(masked, clause, quantity, isGrant) ? quantity : null;
            if (described is not null)
                quantities.RemoveAt(i);
        }
    }

    /// <summary>Where the words go on behind what a thing costs: 投资1.5亿元|建设泵站2座; the beginning of the clause where they do not say it.</summary>
    public static int AfterCost(MaskedText masked, Clause clause, List<Quantity> quantities)
    {
        if (quantities is not [{ Kind: MeasurementUnitKind.Money } cost, _, ..])
            return clause.Start;
        var before = masked.Slice(clause.Start, masked.TrimBlanks(clause.Start, cost.Start)).TrimStart(MaskedText.Time);
        bool isCost = AmountLexicon.Costs.Contains(before.TrimEnd('约')) && CountLexicon.All.TryStart(masked.Slice(cost.End, clause.End), out _, out _);
        return isCost ? cost.End : clause.Start;
    }

    // 提高到每人每月700元|和500元: what stands before the first amount of a list holds for all.
    private static Quantity HeadOfList(MaskedText masked, List<Quantity> quantities, int i)
    {
        while (i > 0 && quantities[i - 1].Kind == quantities[i].Kind && ListMarks.IsOnlyMarks(masked.Slice(quantities[i - 1].End, quantities[i].Start)))
            i--;
        return quantities[i];
    }

    // 每500人配备1名保洁员, 每校不少于2名保安: neither number is one of the whole.
    private static void RemoveRates(MaskedText masked, Clause clause, List<Quantity> quantities, List<UnreadNumber>? unread)
    {
        if (!masked.Slice(clause.Start, clause.End).ContainsAny('每', '各'))
            return;
        int first = quantities.FindIndex(q => q.Start > clause.Start && masked[q.Start - 1] == '每');
        var rates = first < 0 ? quantities.FindAll(q => IsOfEach(masked, clause, q)) : quantities[first..];
        if (rates.Count > 0)
            unread?.Add(new UnreadNumber(rates[0].Start, rates[^1].End, Veto.OfEach));
        quantities.RemoveAll(rates.Contains);
    }

    // 每校|配备1名保安, 各乡镇|至少建成1所养老院, 每期|培训50人; 每万人专利拥有量|达到10件 is a level, and so is 每名教师|带学生不超过20人. 每人每年|完成2篇 is judged year by year.
    private static bool IsOfEach(MaskedText masked, Clause clause, Quantity quantity)
    {
        bool isCount = quantity.Kind is MeasurementUnitKind.Count or MeasurementUnitKind.Times;
        if ((!isCount && quantity.Kind != MeasurementUnitKind.Measure) || masked.LastRhythmIn(clause.Start, quantity.Start) is not null)
            return false;
        var words = masked.Slice(clause.Start, quantity.Start);
        int each = words.LastIndexOf('每');
        if (each < 0 && MetricLexicon.Scopes.TryFindLast(words, out int scope, out _) && words[scope] == '各' && AmountLexicon.Minima.OccursIn(words[scope..]))
            each = scope;
        if (each < 0)
            return false;
        var predicate = PredicateReader.Read(masked, clause.Start + each, quantity.Start);
        if (predicate.IsYearly)
            return false;
        return predicate.Verb is not null || words[(each + 1)..] is ['次' or '期' or '场' or '轮' or '班', ..]
            || ((isCount ? predicate.Kind is null : !predicate.IsPredicated) && predicate.Comparator is not (Comparator.AtMost or Comparator.LessThan)
            && !MetricLexicon.Cores.Ends(masked.Slice(clause.Start, predicate.NameEnd)));
    }

    private static bool IsDescription(MaskedText masked, Clause clause, Quantity quantity, bool isGrant)
    {
        int after = masked.SkipBlanks(masked.SkipBracket(quantity.End, clause.End), clause.End);
        var rest = masked.Slice(after, clause.End);
        bool isFollowed = !rest.IsEmpty && rest[0] != ')' && !ListMarks.Starts(rest);
        var before = masked.Slice(clause.Start, masked.TrimBlanks(clause.Start, quantity.Start));
        if (quantity.IsSpelled && (quantity.IsTimes || quantity.IsPhase || AmountLexicon.Summaries.Ends(before)))
            return true;
        if (quantity.Unit is "分" && AmountLexicon.Scores.Ends(before.TrimEnd('为')))
            return true;
        if (!before.IsEmpty && before[^1] == '前')
            return !PredicateReader.Read(masked, clause.Start, quantity.Start).IsPredicated;
        return quantity.Kind switch
        {
            MeasurementUnitKind.None => isFollowed,
            MeasurementUnitKind.Size => isFollowed,
            MeasurementUnitKind.Share when AmountLexicon.Grants.Starts(rest) => true,
            MeasurementUnitKind.Share or MeasurementUnitKind.Points or MeasurementUnitKind.Multiple => false,
            MeasurementUnitKind.Money => (isGrant && !AmountLexicon.Recoveries.OccursIn(before)) || AmountLexicon.Costs.Contains(before) || (quantity.Suffix is not null && IsAttribute(rest)) || (isFollowed && AmountLexicon.Sized.Starts(rest) && (quantity.Suffix is not null || AmountLexicon.Thresholds.Ends(before) || before.EndsWith('或'))),
            MeasurementUnitKind.Duration => (isFollowed && !PredicateReader.Read(masked, clause.Start, quantity.Start).IsFrom) || (quantity.Suffix is not null && !PredicateReader.Read(masked, clause.Start, quantity.Start).IsPredicated),
            _ => (quantity.Kind == MeasurementUnitKind.Measure && (AmountLexicon.Extents.Contains(before) || (AmountLexicon.Extents.Ends(before) && !CountLexicon.All.TryStart(before, out _, out _)))) || (isFollowed && DescribesWhatFollows(before, quantity, rest)),
        };
    }

    /// <summary>Determines whether an amount is promised and no grant: what a standard is raised to (低保标准提高到每人每月750元), or what is set aside (安排专项资金80亿元).</summary>
    public static bool IsPromisedMoney(MaskedText masked, Clause clause, Quantity quantity)
    {
        if (quantity.Kind != MeasurementUnitKind.Money)
            return false;
        var predicate = PredicateReader.Read(masked, clause.Start, quantity.Start);
        var name = masked.Slice(clause.Start, predicate.NameEnd);
        bool isRaised = predicate.Kind == TailKind.RiseTo || masked.Slice(predicate.NameEnd, quantity.Start).StartsWith("达到", StringComparison.Ordinal);
        return (isRaised && AmountLexicon.Standards.Ends(name)) || IsAllocated(masked, clause, quantity, predicate);
    }

    // 安排|专项资金|80亿元, 每年安排|不低于500万元|专项资金; 安排资金对每户补助5000元 grants it.
    private static bool IsAllocated(MaskedText masked, Clause clause, Quantity quantity, Predicate predicate)
    {
        int start = NameRegion.Of(masked, clause.Start, quantity.Start).Start;
        int verbStart = predicate.Verb is null ? start : predicate.VerbStart;
        if (verbStart != start || !AmountLexicon.Allocations.TryStart(masked.Slice(start, quantity.Start), out int verb))
            return false;
        var fund = masked.Slice(Math.Min(start + verb, predicate.NameEnd), predicate.NameEnd);
        while (TargetLexicon.Totals.TryEnd(fund, out int total))
            fund = fund[..^total];
        if (fund.IsEmpty)
            fund = masked.Slice(quantity.End, clause.End);
        return AmountLexicon.Funds.Ends(fund) && !fund.ContainsAny(AmountLexicon.Receivers);
    }

    // 收入5万元以下|的村.
    private static bool IsAttribute(ReadOnlySpan<char> rest) => rest is ['的', ..] && !AmountLexicon.Aims.Starts(rest);

    private static bool DescribesWhatFollows(ReadOnlySpan<char> before, Quantity quantity, ReadOnlySpan<char> rest)
    {
        if (quantity.IsClass || AmountLexicon.Ranges.Starts(rest))
            return true;
        if (AmountLexicon.Capacities.Ends(before) || (quantity is { Suffix: not null, Unit: "人" or "户" } && AmountLexicon.SizedByPeople.Starts(rest)))
            return true;
        if (quantity is { Suffix: not null, Unit: { } unit } && AmountLexicon.SizesOfInstitutions.Contains(unit) && AmountLexicon.Institutions.Starts(rest))
            return true;
        bool isCounted = CountLexicon.All.TryEnd(before, out _, out var verb);
        if (quantity.Kind == MeasurementUnitKind.Measure && quantity.Suffix is not null)
            return !isCounted || verb is VerbKind.Act;
        if (!IsAttribute(rest))
            return false;
        return quantity.Kind == MeasurementUnitKind.Measure ? !isCounted || verb == VerbKind.Act : !isCounted;
    }
}
