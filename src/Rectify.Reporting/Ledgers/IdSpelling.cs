using Rectify.Plans;
using Rectify.Reporting.Workbooks;

namespace Rectify.Reporting.Ledgers;

/// <summary>Reads ids that people type: as they are where the plan knows them so, else with wide and plain signs taken for the same where that leaves one answer.</summary>
internal sealed class IdSpelling(RectificationPlan? plan)
{
    private readonly Dictionary<string, Known> _known = new(StringComparer.Ordinal);

    /// <summary>The id that is meant; an id that nobody knows is given back as it was typed.</summary>
    /// <param name="member">The column.</param>
    /// <param name="typed">What was typed, without blanks at its ends.</param>
    public FactValue Read(string member, string typed)
    {
        if (KnownOf(member) is not { } known)
            return FactValue.Of(IsNumeral(Fold(typed)) ? Fold(typed) : typed);
        if (known.Exact.Contains(typed))
            return FactValue.Of(typed);
        string[] meant = [.. known.ByFold[Fold(typed)]];
        return meant.Length switch
        {
            0 => FactValue.Of(typed),
            1 => FactValue.Of(meant[0]),
            _ => FactValue.Refused(new($"this may be {string.Join(" or ", meant)}; write it as the plan does", $"可能指{string.Join("或", meant)}，请按方案的写法填写")),
        };
    }

    private Known? KnownOf(string member)
    {
        if (_known.TryGetValue(member, out var known))
            return known;
        if (plan is null || PlanIds.Of(plan, member) is not { } ids)
            return null;
        string[] all = [.. ids.Distinct(StringComparer.Ordinal)];
        return _known[member] = new Known(all.ToHashSet(StringComparer.Ordinal), all.ToLookup(Fold, StringComparer.Ordinal));
    }

    // Where no plan is given, wide digits alone are plain ones beyond doubt.
    private static bool IsNumeral(string id) => id.All(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-');

    private static string Fold(string id) => CellText.Trim(CellText.Fold(id));

    private sealed record Known(HashSet<string> Exact, ILookup<string, string> ByFold);
}
