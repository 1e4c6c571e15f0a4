namespace Rectify.Indicators;

/// <summary>The signs of comparators, as they stand in JSON and in tables.</summary>
public static class ComparatorSymbols
{
    /// <summary>The sign of a comparator: <c>&gt;=</c>, <c>&gt;</c>, <c>&lt;=</c>, <c>&lt;</c>, <c>=</c> or <c>~</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No named value.</exception>
    public static string Of(Comparator comparator) => comparator switch
    {
        Comparator.AtLeast => ">=",
        Comparator.MoreThan => ">",
        Comparator.AtMost => "<=",
        Comparator.LessThan => "<",
        Comparator.EqualTo => "=",
        Comparator.Approximately => "~",
        _ => throw new ArgumentOutOfRangeException(nameof(comparator), comparator, "Not a named value."),
    };
}
