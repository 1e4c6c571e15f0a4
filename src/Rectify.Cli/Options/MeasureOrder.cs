namespace Rectify.Cli.Options;

/// <summary>The order in which measures are listed.</summary>
internal enum MeasureOrder
{
    /// <summary>That of the plan.</summary>
    Plan,

    /// <summary>By due day, the earliest first; what has none comes last.</summary>
    Due,

    /// <summary>By signal, red first; of one signal the earliest due first.</summary>
    Signal,

    /// <summary>By the unit that leads.</summary>
    Unit,
}
