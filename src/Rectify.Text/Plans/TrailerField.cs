namespace Rectify.Text.Plans;

/// <summary>One labelled value of a trailer: 整改时限:2018年8月.</summary>
/// <param name="Kind">What the value says.</param>
/// <param name="LabelStart">The start of the label; the start of the value where there is no label.</param>
/// <param name="Value">The value without the marks around it.</param>
internal readonly record struct TrailerField(LabelKind Kind, int LabelStart, TextRange Value)
{
    /// <summary>The header of the column that the value stands in, which is its label; null outside a table.</summary>
    public string? Column { get; init; }
}
