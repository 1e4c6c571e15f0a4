namespace Rectify.Text.Formats;

/// <summary>Something to be said of a file before its text is read.</summary>
/// <param name="Code">One of <see cref="DiagnosticCodes"/>.</param>
/// <param name="Message">What was found.</param>
internal readonly record struct FileNote(string Code, string Message);
