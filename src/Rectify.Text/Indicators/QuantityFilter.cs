using Rectify.Text.Lexicon;

namespace Rectify.Text.Indicators;

/// <summary>Takes out the numbers that only describe: classes of size, distances, periods, prices and grants.</summary>
internal static class QuantityFilter
{
    /// <summary>Removes them from the numbers of a clause.</summary>
    public static void RemoveDescriptions(MaskedText masked, Clause clause, List<Quantity> quantities)
    {
        if (quantities.Count == 0)
            return;
        RemoveRates(masked, clause, quantities);
        bool grantsMoney = quantities.Exists(static q => q.Kind == MeasurementUnitKind.Money) && TargetLexicon.MoneyFacts.OccursIn(masked.Slice(clause.Start, clause.End));
        Quantity? described = null;
        for (int i = quantities.Count - 1; i >= 0; i--)
        {
            var quantity = quantities[i];
            bool isAlternative = described is not null && quantity.Kind == described.Kind && masked.Slice(quantity.End, described.Start) is "或";
            described = isAlternative || IsDescription(masked, clause, quantity, grantsMoney) ? quantity : null;
            if (described is not null)
                quantities.RemoveAt(i);
        }
    }

    // 每500人配备1名保洁员 is a rate: neither number is one of the whole.
    private static void RemoveRates(MaskedText masked, Clause clause, List<Quantity> quantities)
    {
        int first = quantities.FindIndex(q => q.Start > clause.Start && masked[q.Start - 1] == '每');
        if (first >= 0)
            quantities.RemoveRange(first, quantities.Count - first);
    }

    private static bool IsDescription(MaskedText masked, Clause clause, Quantity quantity, bool grantsMoney)
    {
        int after = masked.SkipBlanks(masked.SkipBracket(quantity.End, clause.End), clause.End);
        var rest = masked.Slice(after, clause.End);
        bool isFollowed = !rest.IsEmpty && rest[0] != ')' && !ListMarks.Starts(rest);
        var before = masked.Slice(clause.Start, masked.TrimBlanks(clause.Start, quantity.Start));
        if (quantity.IsSpelled && (quantity.IsTimes || quantity.IsPhase || AmountLexicon.Summaries.Ends(before)))
            return true;
        if (!before.IsEmpty && before[^1] == '前')
            return !PredicateReader.Read(masked, clause.Start, quantity.Start).IsPredicated;
        return quantity.Kind switch
        {
            MeasurementUnitKind.None => isFollowed,
            MeasurementUnitKind.Size => isFollowed,
            MeasurementUnitKind.Share or MeasurementUnitKind.Points or MeasurementUnitKind.Multiple => false,
            MeasurementUnitKind.Money => (grantsMoney && !AmountLexicon.Recoveries.OccursIn(before) && !IsRaised(masked, clause, quantity)) || AmountLexicon.Costs.Contains(before) || (isFollowed && AmountLexicon.Sized.Starts(rest) && (quantity.Suffix is not null || AmountLexicon.Thresholds.Ends(before) || before.EndsWith('或'))),
            MeasurementUnitKind.Duration => isFollowed || (quantity.Suffix is not null && !PredicateReader.Read(masked, clause.Start, quantity.Start).IsPredicated),
            _ => (quantity.Kind == MeasurementUnitKind.Measure && (AmountLexicon.Extents.Contains(before) || (AmountLexicon.Extents.Ends(before) && !CountLexicon.All.TryStart(before, out _, out _)))) || (isFollowed && DescribesWhatFollows(before, quantity, rest)),
        };
    }

    /// <summary>Determines whether an amount is the one that a standard is raised to: 低保标准提高到每人每月750元.</summary>
    public static bool IsRaised(MaskedText masked, Clause clause, Quantity quantity)
    {
        if (quantity.Kind != MeasurementUnitKind.Money)
            return false;
        var predicate = PredicateReader.Read(masked, clause.Start, quantity.Start);
        return predicate.Kind == TailKind.RiseTo && AmountLexicon.Standards.Ends(masked.Slice(clause.Start, predicate.NameEnd));
    }

    private static bool DescribesWhatFollows(ReadOnlySpan<char> before, Quantity quantity, ReadOnlySpan<char> rest)
    {
        if (quantity.IsClass || AmountLexicon.Ranges.Starts(rest))
            return true;
        if (AmountLexicon.Capacities.Ends(before) || (quantity is { Suffix: not null, Unit: "人" or "户" } && AmountLexicon.SizedByPeople.Starts(rest)))
            return true;
        bool isCounted = CountLexicon.All.TryEnd(before, out _, out var verb);
        if (quantity.Kind == MeasurementUnitKind.Measure && quantity.Suffix is not null)
            return !isCounted || verb is VerbKind.Act;
        if (rest[0] != '的' || AmountLexicon.Aims.Starts(rest))
            return false;
        return quantity.Kind == MeasurementUnitKind.Measure ? !isCounted || verb == VerbKind.Act : !isCounted;
    }
}
