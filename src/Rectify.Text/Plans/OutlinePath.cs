using System.Globalization;

namespace Rectify.Text.Plans;

/// <summary>An id of the outline taken apart: A1.2.3 is the annex 1 and the numbers 2, 3.</summary>
internal sealed record OutlinePath(int Annex, int[] Numbers) : IComparable<OutlinePath>
{
    /// <summary>The path of an id; what is no number in it counts as 0.</summary>
    public static OutlinePath Of(string id)
    {
        bool isAnnex = id.StartsWith('A');
        int[] numbers = [.. (isAnnex ? id[1..] : id).Split('.').Select(static part =>
            int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0)];
        return isAnnex ? new OutlinePath(numbers[0], numbers[1..]) : new OutlinePath(0, numbers);
    }

    public int CompareTo(OutlinePath? other)
    {
        if (other is null)
            return 1;
        int byAnnex = Annex.CompareTo(other.Annex);
        return byAnnex != 0 ? byAnnex : Numbers.AsSpan().SequenceCompareTo(other.Numbers);
    }

    /// <summary>How many of the first numbers two paths share.</summary>
    public int CommonWith(OutlinePath other) => Annex == other.Annex ? Numbers.AsSpan().CommonPrefixLength(other.Numbers) : 0;
}
