namespace Rectify.Text.Plans;

/// <summary>A column of a table.</summary>
/// <param name="Kind">What its cells say; <see cref="LabelKind.None"/> where its heading is not known.</param>
/// <param name="Label">Its heading without spaces.</param>
/// <param name="Start">The grid column that it begins in, where cells may be merged.</param>
internal readonly record struct TableColumn(LabelKind Kind, string Label, int Start = 0);
