namespace Rectify.Text.Plans;

/// <summary>A cell of a table that is not empty.</summary>
/// <param name="Kind">What its column announces; <see cref="LabelKind.None"/> where the header is not known.</param>
/// <param name="Label">The header of its column.</param>
/// <param name="Words">Where its words stand.</param>
internal readonly record struct TableCell(LabelKind Kind, string Label, TextRange Words);
