namespace Rectify.Cli.Options;

/// <summary>Under what the entries of a due list stand together.</summary>
internal enum DueGrouping
{
    /// <summary>The day on which they are due.</summary>
    Day,

    /// <summary>The unit that answers for them.</summary>
    Unit,
}
