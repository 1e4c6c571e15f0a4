namespace Rectify.Benchmarks.National;

/// <summary>The types of the facts in the files.</summary>
internal enum FactKind
{
    Started,
    Supervised,
    Reminded,
    Interviewed,
    Rectified,
    Accepted,
}
