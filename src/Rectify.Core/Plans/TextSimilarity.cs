namespace Rectify.Plans;

/// <summary>How alike two texts are, by the pairs of neighbouring characters they share (Dice's coefficient): 0 for nothing, 1 for all.</summary>
internal static class TextSimilarity
{
    public static double Of(string first, string second)
    {
        if (string.Equals(first, second, StringComparison.Ordinal))
            return 1;
        var pairs = new Dictionary<(char, char), int>();
        for (int i = 1; i < first.Length; i++)
        {
            var pair = (first[i - 1], first[i]);
            pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
        }

        int shared = 0;
        for (int i = 1; i < second.Length; i++)
        {
            var pair = (second[i - 1], second[i]);
            if (pairs.GetValueOrDefault(pair) > 0)
            {
                pairs[pair]--;
                shared++;
            }
        }

        int all = first.Length + second.Length - 2;
        return all <= 0 ? 0 : 2.0 * shared / all;
    }
}
