namespace Rectify.Cli.Options;

/// <summary>For whom a reasoning is printed.</summary>
internal enum ExplanationFormat
{
    /// <summary>A person.</summary>
    Text,

    /// <summary>A program.</summary>
    Json,
}
