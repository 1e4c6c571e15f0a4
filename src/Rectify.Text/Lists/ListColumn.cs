namespace Rectify.Text.Lists;

/// <summary>A column of a list.</summary>
/// <param name="Column">Its position, from 0.</param>
/// <param name="Field">What it holds.</param>
/// <param name="Heading">Its heading; the letter of the column where it has none.</param>
/// <param name="Before">The heading of the column that holds the same already; null where none does.</param>
internal sealed record ListColumn(int Column, ListField Field, string Heading, string? Before = null);
