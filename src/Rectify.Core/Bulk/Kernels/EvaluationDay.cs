namespace Rectify.Bulk.Kernels;

/// <summary>The day of evaluation, and the last due day that is soon on it, both as the columns count days.</summary>
internal readonly record struct EvaluationDay(short AsOf, short LastSoon);
