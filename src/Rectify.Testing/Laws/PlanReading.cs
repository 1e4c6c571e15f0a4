using Rectify.Plans;
using Rectify.Primitives;

namespace Rectify.Testing.Laws;

/// <summary>Compares a plan with the one that was expected, without the places in the text.</summary>
internal static class PlanReading
{
    public static string? Difference(RectificationPlan expected, RectificationPlan? read, string how)
    {
        if (read is null)
            return $"When the plan {how}, there is none.";
        var found = PlanParts.WithMeasures(read, read.Measures.Select(static m => m with { Source = null }).ToValueList());
        if (found == expected)
            return null;
        return Part("measure", expected.Measures, found.Measures, how)
            ?? Part("goal", expected.Goals, found.Goals, how)
            ?? Part("safeguard", expected.Safeguards, found.Safeguards, how)
            ?? $"When the plan {how}, its title, day of issue, problems or citations differ: {found}";
    }

    private static string? Part<T>(string name, ValueList<T> expected, ValueList<T> found, string how)
        where T : class
    {
        for (int i = 0; i < Math.Max(expected.Count, found.Count); i++)
        {
            var (one, other) = (i < expected.Count ? expected[i] : null, i < found.Count ? found[i] : null);
            if (one is null || other is null)
                return $"When the plan {how}, the {name}\n{(object?)one ?? "(none)"}\nbecomes\n{(object?)other ?? "(none)"}";
            if (!Equals(one, other))
                return $"When the plan {how}, a {name} is different. {string.Join(' ', Differences(one, other))}";
        }

        return null;
    }

    private static IEnumerable<string> Differences<T>(T one, T other)
        where T : class =>
        from property in typeof(T).GetProperties()
        let expected = property.GetValue(one)
        let found = property.GetValue(other)
        where !Equals(expected, found)
        select $"{property.Name}: {expected} becomes {found}.";
}
