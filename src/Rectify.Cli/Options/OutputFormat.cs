namespace Rectify.Cli.Options;

/// <summary>For whom or what a result is printed.</summary>
internal enum OutputFormat
{
    /// <summary>A person at a terminal.</summary>
    Table,

    /// <summary>A program.</summary>
    Json,

    /// <summary>A spreadsheet.</summary>
    Csv,

    /// <summary>A page or a message.</summary>
    Markdown,
}
