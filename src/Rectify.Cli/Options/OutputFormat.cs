namespace Rectify.Cli.Options;

/// <summary>For whom a result is printed.</summary>
internal enum OutputFormat
{
    /// <summary>A person.</summary>
    Table,

    /// <summary>A program.</summary>
    Json,
}
